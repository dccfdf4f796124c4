// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the window's copy of the facts is read from the project, and read again.
#include "ui/convert.h"
#include "ui/jobs/quiet.h"
#include "ui/workspace.h"

#include <QThreadPool>

#include <map>
#include <memory>
#include <utility>

namespace faces::ui {

namespace {

std::vector<std::optional<Part>> partsIn(const std::optional<Split> &split, const std::vector<Face> &faces)
{
    if (!split || split->leaky())
        return {};
    std::map<FaceId, Part> parts = partsOf(*split, faces);
    for (const SplitEntry &entry : split->entries)
        parts.emplace(entry.face, entry.part); // of rejected faces: they may be kept again
    std::vector<std::optional<Part>> each(faces.size());
    for (std::size_t row = 0; row < faces.size(); ++row)
        if (const auto part = parts.find(faces[row].id); part != parts.end())
            each[row] = part->second;
    return each;
}

} // namespace

void ProjectView::index()
{
    rows = RowIndex(faces, [](const Face &face) { return number(face.id); });
}

void ProjectView::count(const Face &face, int times)
{
    counts.rejected += face.rejected ? times : 0;
    bool labelled = !face.rejected;
    for (std::size_t a = 0; labelled && a < allAttributes.size(); ++a)
        labelled = allAttributes[a].retired || face.labels[a] != LabelValue::Unknown;
    counts.labelled += labelled ? times : 0;
}

ProjectView readView(const store::Project &project)
{
    ProjectView view;
    view.allAttributes = project.attributes(true);
    view.faces = project.faces({.rejected = true, .photo = std::nullopt});
    view.photos = project.photos();
    view.split = project.split();
    view.recipe = project.recipe();
    view.parts = partsIn(view.split, view.faces);
    view.runs = project.runs();
    view.suggestions = project.suggestions();
    view.suspicions = project.suspicions();
    view.sheets = sheetsOf(project.opinions(), view.allAttributes);
    view.marks = marksOf(project.settledLabels(), view.allAttributes);
    view.passes = project.opinionPasses();
    view.nextUndo = project.nextUndo();
    view.nextRedo = project.nextRedo();
    view.counts.photos = static_cast<int>(view.photos.size());
    view.counts.faces = static_cast<int>(view.faces.size());
    for (const Face &face : view.faces)
        view.count(face, 1);
    view.index(); // here, in the job's thread: it takes milliseconds for 100,000 faces
    view.readOnly = project.readOnly();
    view.readOnlyReason = translated(project.readOnlyReason());
    return view;
}

void Workspace::viewTaken()
{
    m_shown.clear();
    for (int i = 0; const Attribute &attribute : m_view.allAttributes) {
        if (!attribute.retired)
            m_shown.push_back({attribute, i});
        ++i;
    }
    ++m_viewNumber;
}

void Workspace::refresh() { read(false); }

void Workspace::read(bool quietly)
{
    if (!m_open || !m_writer)
        return;
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    auto *job = new Job(tr("Reading the project"), this);
    connect(job, &Job::failed, this, &Workspace::trouble);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    connect(job, &Job::ended, this, [this] {
        m_refreshing = false;
        readAgainIfStale();
    });
    job->start(
        [folder = m_folder, quietly](std::stop_token, ProgressSink &) {
            if (quietly)
                workQuietly();
            return readView(store::Project::open(folder, store::OpenMode::ReadOnly));
        },
        [this, generation = m_generation, writtenBefore = written()](ProjectView view) {
            if (generation != m_generation || !writtenBefore || !written()) {
                m_stale = true; // something was written meanwhile: read again when that is kept
                return;
            }
            adopt(std::move(view));
        });
}

void Workspace::readAgainIfStale()
{
    if (m_refreshing)
        return;
    if (std::exchange(m_refreshAgain, false)) {
        m_stale = false;
        m_rest.stop();
        refresh();
    } else if ((m_stale || m_rest.isActive()) && written()) {
        // Where one label follows the other a reading would be stale again before it is done, and again, each of them
        // a good part of a second in a large project: it waits for a pause.
        m_stale = false;
        m_rest.start();
    }
}

void Workspace::adopt(ProjectView view)
{
    // A connection opened for reading says read-only of itself; what counts is how the project was opened first.
    view.readOnly = m_view.readOnly;
    view.readOnlyReason = m_view.readOnlyReason;
    std::swap(m_view, view);
    // Thrown away beside: that of a large project takes a good part of a frame.
    QThreadPool::globalInstance()->start(
        [old = std::make_shared<ProjectView>(std::move(view))]() mutable { old.reset(); });
    viewTaken();
    emit viewChanged();
    if (std::exchange(m_shownWrongly, false))
        emit keptChanged(allKept());
}

} // namespace faces::ui
