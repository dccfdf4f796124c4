// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Second opinions, what a person settled, and who labels: shown at once, written by the writer's thread.
#include "ui/settings.h"
#include "ui/workspace.h"

#include <algorithm>
#include <tuple>
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
        at = view.sheets.insert(at, {annotator, view.allAttributes.size(), {}, {}});
    return *at;
}

void settle(std::vector<SettledMark> &marks, const SettledMark &mark)
{
    const auto key = [](const SettledMark &one) { return std::tuple(one.face, one.attribute); };
    const auto at = std::ranges::lower_bound(marks, key(mark), {}, key);
    if (at == marks.end() || key(*at) != key(mark))
        marks.insert(at, mark);
    else if (at->value != mark.value)
        *at = mark;
}

} // namespace

void Workspace::postOpinions(std::function<void(store::Project &)> order)
{
    // It is shown already: only the undo steps are read back, not the whole project.
    ++m_generation;
    m_writer->post([this, order = std::move(order)](store::Project &project) -> std::function<void()> {
        order(project);
        return [this, undo = project.nextUndo(), redo = project.nextRedo()] {
            m_view.nextUndo = undo;
            m_view.nextRedo = redo;
            emit stepsChanged();
        };
    });
    emit keptChanged(false);
}

void Workspace::setOpinions(const QString &annotator, const std::vector<store::Project::LabelOrder> &orders)
{
    if (!m_writer || orders.empty())
        return;
    const std::string who = annotator.toStdString();
    OpinionSheet &sheet = sheetOf(m_view, who);
    for (const auto &order : orders) {
        const auto attribute = std::ranges::find(m_view.allAttributes, order.attribute, &Attribute::id);
        if (row(order.face) >= 0 && attribute != m_view.allAttributes.end())
            sheet.set(order.face, static_cast<std::size_t>(attribute - m_view.allAttributes.begin()), order.value);
    }
    emit opinionsChanged(facesOf(orders));
    postOpinions([who, orders](store::Project &project) { project.setOpinions(who, orders); });
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
        const auto index = attribute - m_view.allAttributes.begin();
        LabelValue &label = m_view.faces[static_cast<std::size_t>(at)].labels[static_cast<std::size_t>(index)];
        const bool changed = label != LabelValue::Unknown && label != order.value;
        settle(m_view.marks, {order.face, static_cast<std::int16_t>(index), order.value, changed});
        label = order.value;
    }
    const std::vector<FaceId> faces = facesOf(orders);
    emit labelsChanged(faces);
    emit opinionsChanged(faces);
    postOpinions([orders](store::Project &project) { project.settleLabels(orders); });
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
    postOpinions([pass](store::Project &project) { project.setOpinionPass(pass); });
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
    indexFaces();
    emit viewChanged();
}

} // namespace faces::ui
