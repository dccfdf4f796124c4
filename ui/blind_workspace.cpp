// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/blind_workspace.h"

#include "ui/models/face_filter.h"

#include <algorithm>

namespace faces::ui {

namespace {
constexpr char kBlindNow[] = "secondOpinion";
}

BlindWorkspace::BlindWorkspace(Workspace &project, const OpinionPass &pass, QObject *parent)
    : Workspace(parent), m_project(project), m_pass(pass)
{
    std::ranges::sort(m_pass.faces);
    connect(&project, &Workspace::viewChanged, this, &BlindWorkspace::look);
    connect(&project, &Workspace::labelsChanged, this, [this](const std::vector<FaceId> &faces) {
        // A label is none of our business; a face that is rejected now, or kept again, is.
        if (std::ranges::any_of(faces, [this](FaceId id) {
                const Face *known = m_project.face(id);
                return known && asks(*known) != (face(id) != nullptr);
            }))
            look();
    });
    connect(&project, &Workspace::stepsChanged, this, [this] {
        shownView().nextUndo = m_project.nextUndo();
        shownView().nextRedo = m_project.nextRedo();
        emit stepsChanged();
    });
    connect(&project, &Workspace::keptChanged, this, &Workspace::keptChanged);
    connect(&project, &Workspace::notKept, this, &Workspace::notKept);
    connect(&project, &Workspace::undone, this, &Workspace::undone);
    connect(&project, &Workspace::aboutToStep, this, &Workspace::aboutToStep);
    connect(&project, &Workspace::aboutToClose, this, &Workspace::aboutToClose);
    connect(this, &Workspace::trouble, &project, &Workspace::trouble);
    connect(this, &Workspace::refused, &project, &Workspace::refused);
    // A label that is hidden must not be taken back: nobody would see it go, and the next opinion makes that final.
    // Steps are numbered as they come: a clock may be set back. What was undone before is done again in its order, so
    // that nobody comes to the second of these while the first is not allowed.
    const auto before = m_project.nextUndo(), undoneBefore = m_project.nextRedo();
    project.limitSteps(
        {[annotator = m_pass.annotator, last = before ? before->id : 0, undone = undoneBefore ? undoneBefore->id : 0](
             const store::Step &step) { return step.opinionsOf == annotator || (step.id > last && step.id != undone); },
         tr("During a second opinion only its own steps are undone and done again. Leave it to undo "
            "what was done before.")});
    project.setProperty(kBlindNow, true);
    look();
}

BlindWorkspace::~BlindWorkspace()
{
    m_project.setProperty(kBlindNow, false);
    m_project.limitSteps({});
}

bool isBlindNow(const Workspace &project) { return project.property(kBlindNow).toBool(); }

bool BlindWorkspace::asks(const Face &face) const
{
    return !face.rejected && (m_pass.all || std::ranges::binary_search(m_pass.faces, face.id));
}

void BlindWorkspace::look()
{
    const ProjectView &project = m_project.view();
    ProjectView mine;
    mine.allAttributes = project.allAttributes;
    mine.photos = project.photos;
    mine.nextUndo = m_project.nextUndo();
    mine.nextRedo = m_project.nextRedo();
    mine.readOnly = project.readOnly;
    mine.readOnlyReason = project.readOnlyReason;
    const auto sheet = std::ranges::find(project.sheets, m_pass.annotator, &OpinionSheet::annotator);
    for (const Face &face : project.faces) {
        if (!asks(face))
            continue;
        Face shown = face;
        for (std::size_t a = 0; a < shown.labels.size(); ++a)
            shown.labels[a] = sheet == project.sheets.end() ? LabelValue::Unknown : sheet->of(face.id, a);
        mine.faces.push_back(std::move(shown));
    }
    mine.counts.photos = static_cast<int>(mine.photos.size());
    mine.counts.faces = static_cast<int>(mine.faces.size());
    showInstead(m_project.folder(), std::move(mine));
}

int BlindWorkspace::done() const
{
    const auto shown = attributes();
    return static_cast<int>(
        std::ranges::count_if(view().faces, [&](const Face &face) { return isLabelled(face, shown); }));
}

FaceId BlindWorkspace::firstOpen() const
{
    const auto shown = attributes();
    const auto open = std::ranges::find_if(view().faces, [&](const Face &face) { return !isLabelled(face, shown); });
    return open == view().faces.end() ? FaceId{} : open->id;
}

void BlindWorkspace::setLabels(std::vector<store::Project::LabelOrder> orders, LabelOrigin,
                               const std::vector<store::Project::LabelOrder> &)
{
    std::vector<store::Project::LabelOrder> mine;
    std::vector<FaceId> changed;
    ProjectView &shown = shownView();
    for (const auto &order : orders) {
        const int at = row(order.face);
        const auto attribute = std::ranges::find(shown.allAttributes, order.attribute, &Attribute::id);
        if (at < 0 || attribute == shown.allAttributes.end())
            continue;
        const auto index = static_cast<std::size_t>(attribute - shown.allAttributes.begin());
        shown.faces[static_cast<std::size_t>(at)].labels[index] = order.value;
        mine.push_back(order);
        if (changed.empty() || changed.back() != order.face)
            changed.push_back(order.face);
    }
    if (mine.empty())
        return;
    emit labelsChanged(changed);
    m_project.setOpinions(annotator(), mine);
}

void BlindWorkspace::rejectFaces(const std::vector<FaceId> &, const QString &)
{
    emit refused(tr("In a second opinion no face is rejected. Leave it first."));
}

void BlindWorkspace::keepFaces(const std::vector<FaceId> &) {}

} // namespace faces::ui
