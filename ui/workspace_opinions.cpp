// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Second opinions, what a person settled, and who labels: shown at once, written by the writer's thread.
#include "ui/settings.h"
#include "ui/workspace.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

std::vector<FaceId> facesOf(const std::vector<store::Project::LabelOrder> &orders)
{
    std::vector<FaceId> faces;
    for (const auto &order : orders)
        if (faces.empty() || faces.back() != order.face)
            faces.push_back(order.face);
    return faces;
}

OpinionSheet &sheetOf(ProjectView &view, const std::string &annotator)
{
    auto at = std::ranges::lower_bound(view.sheets, annotator, {}, &OpinionSheet::annotator);
    if (at == view.sheets.end() || at->annotator != annotator)
        at = view.sheets.insert(at, {annotator, view.allAttributes.size(), {}, {}, {}});
    return *at;
}

} // namespace

void Workspace::setOpinions(const QString &annotator, const std::vector<store::Project::LabelOrder> &orders)
{
    if (!m_writer || orders.empty())
        return;
    const std::string who = annotator.toStdString();
    OpinionSheet &sheet = sheetOf(m_view, who);
    for (const auto &order : orders) {
        const auto attribute = std::ranges::find(m_view.allAttributes, order.attribute, &Attribute::id);
        if (row(order.face) < 0 || attribute == m_view.allAttributes.end())
            continue;
        const auto index = static_cast<std::size_t>(attribute - m_view.allAttributes.begin());
        const SettledMark *mark = markOf(m_view.marks, order.face, index);
        if (sheet.of(order.face, index) != order.value)
            sheet.set(order.face, index, order.value, mark && mark->settles == Settles::Conflict);
    }
    emit opinionsChanged(facesOf(orders));
    postShown([who, orders](store::Project &project) { project.setOpinions(who, orders); }, facesOf(orders));
}

void Workspace::settleLabels(const std::vector<store::Project::LabelOrder> &orders)
{
    if (!m_writer || orders.empty())
        return;
    for (const auto &order : orders) {
        const int at = row(order.face);
        const auto attribute = std::ranges::find(m_view.allAttributes, order.attribute, &Attribute::id);
        if (at < 0 || attribute == m_view.allAttributes.end())
            continue;
        const auto index = static_cast<std::size_t>(attribute - m_view.allAttributes.begin());
        Face &shown = m_view.faces[static_cast<std::size_t>(at)];
        const bool changed = shown.labels[index] != LabelValue::Unknown && shown.labels[index] != order.value;
        note(m_view.marks, {order.face, static_cast<std::int16_t>(index), order.value, changed, Settles::Conflict});
        for (OpinionSheet &sheet : m_view.sheets)
            sheet.set(order.face, index, sheet.of(order.face, index)); // the decision covers what was said late
        changeFace(shown, [&](Face &face) { face.labels[index] = order.value; });
    }
    const std::vector<FaceId> faces = facesOf(orders);
    emit labelsChanged(faces);
    emit opinionsChanged(faces);
    postShown([orders](store::Project &project) { project.settleLabels(orders); }, faces);
}

void Workspace::setOpinionPass(const OpinionPass &pass)
{
    if (!m_writer)
        return;
    const auto known = std::ranges::find(m_view.passes, pass.annotator, &OpinionPass::annotator);
    if (known == m_view.passes.end())
        m_view.passes.push_back(pass);
    else
        *known = pass;
    emit opinionsChanged({});
    postShown([pass](store::Project &project) { project.setOpinionPass(pass); }, {});
}

void Workspace::setAnnotator(const QString &name)
{
    Settings().setAnnotator(name);
    if (m_writer)
        m_writer->post([who = name.trimmed().toStdString()](store::Project &project) -> std::function<void()> {
            project.setAnnotator(who);
            return {};
        });
}

void Workspace::showInstead(const std::filesystem::path &folder, ProjectView view)
{
    m_folder = folder;
    m_open = true;
    m_view = std::move(view);
    m_view.index();
    viewTaken();
    emit viewChanged();
}

} // namespace faces::ui
