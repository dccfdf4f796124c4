// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/workspace.h"

#include "core/base/error.h"
#include "ui/convert.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

ProjectView readView(const store::Project &project)
{
    ProjectView view;
    view.allAttributes = project.attributes(true);
    view.faces = project.faces({.rejected = true, .photo = std::nullopt});
    view.photos = project.photos();
    view.split = project.split();
    view.runs = project.runs();
    view.suggestions = project.suggestions();
    view.suspicions = project.suspicions();
    view.opinions = project.opinions();
    view.settled = project.settledLabels();
    view.sheets = sheetsOf(view.opinions, view.allAttributes);
    view.marks = marksOf(view.settled, view.allAttributes);
    view.passes = project.opinionPasses();
    view.nextUndo = project.nextUndo();
    view.nextRedo = project.nextRedo();
    view.counts = project.counts();
    view.readOnly = project.readOnly();
    view.readOnlyReason = QString::fromStdString(project.readOnlyReason());
    return view;
}

Workspace::Workspace(QObject *parent) : QObject(parent) {}

Workspace::~Workspace() { close(); }

QString Workspace::name() const
{
    const QString folder = toText(m_folder.filename());
    return folder.endsWith(QStringLiteral(".faces")) ? folder.chopped(6) : folder;
}

std::vector<Workspace::Shown> Workspace::attributes() const
{
    std::vector<Shown> shown;
    for (int i = 0; const Attribute &attribute : m_view.allAttributes) {
        if (!attribute.retired)
            shown.push_back({attribute, i});
        ++i;
    }
    return shown;
}

int Workspace::row(FaceId id) const { return m_rows.value(number(id), -1); }

const Face *Workspace::face(FaceId id) const
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_view.faces[static_cast<std::size_t>(at)];
}

void Workspace::indexFaces()
{
    m_rows.clear();
    m_rows.reserve(static_cast<qsizetype>(m_view.faces.size()));
    for (int i = 0; const Face &face : m_view.faces)
        m_rows.insert(number(face.id), i++);
}

void Workspace::post(std::function<void(store::Project &)> order)
{
    ++m_generation;
    m_writer->post([order = std::move(order), this](store::Project &project) -> std::function<void()> {
        order(project);
        return [this] { refresh(); };
    });
    emit keptChanged(false);
}

void Workspace::setLabels(const std::vector<store::Project::LabelOrder> &orders, LabelOrigin origin)
{
    if (!m_open || orders.empty())
        return;
    std::vector<FaceId> changed;
    for (const auto &order : orders) {
        const int at = row(order.face);
        const auto attribute = std::ranges::find(m_view.allAttributes, order.attribute, &Attribute::id);
        if (at < 0 || attribute == m_view.allAttributes.end())
            continue;
        const auto index = static_cast<std::size_t>(attribute - m_view.allAttributes.begin());
        m_view.faces[static_cast<std::size_t>(at)].labels[index] = order.value;
        changed.push_back(order.face);
    }
    emit labelsChanged(changed);
    // Labels are shown already: only the undo steps and the counts are read back, not the whole project.
    ++m_generation;
    m_writer->post([this, orders, origin](store::Project &project) -> std::function<void()> {
        project.setLabels(orders, origin);
        return [this, undo = project.nextUndo(), redo = project.nextRedo(), counts = project.counts()] {
            m_view.nextUndo = undo;
            m_view.nextRedo = redo;
            m_view.counts = counts;
            emit stepsChanged();
        };
    });
    emit keptChanged(false);
}

void Workspace::rejectFaces(const std::vector<FaceId> &faces, const QString &reason)
{
    if (!m_open || faces.empty())
        return;
    showRejected(faces, true, reason);
    post([faces, why = reason.toStdString()](store::Project &project) { project.rejectFaces(faces, why); });
}

void Workspace::keepFaces(const std::vector<FaceId> &faces)
{
    if (!m_open || faces.empty())
        return;
    showRejected(faces, false, {});
    post([faces](store::Project &project) { project.keepFaces(faces); });
}

void Workspace::showRejected(const std::vector<FaceId> &faces, bool rejected, const QString &reason)
{
    for (const FaceId id : faces)
        if (const int at = row(id); at >= 0) {
            Face &face = m_view.faces[static_cast<std::size_t>(at)];
            face.rejected = rejected;
            face.rejectReason = reason.toStdString();
        }
    emit labelsChanged(faces);
}

void Workspace::change(std::function<void(store::Project &)> order)
{
    if (m_writer)
        post(std::move(order));
}

void Workspace::undo() { step(false); }

void Workspace::redo() { step(true); }

void Workspace::step(bool redo)
{
    if (!m_open)
        return;
    emit aboutToStep();
    ++m_generation;
    m_writer->post([this, redo](store::Project &project) -> std::function<void()> {
        const std::optional<store::Step> done = redo ? project.redo() : project.undo();
        return [this, done, redo] {
            refresh();
            if (done)
                emit undone(*done, redo);
        };
    });
    emit keptChanged(false);
}

bool Workspace::allKept() const { return !m_writer || m_writer->waiting() == 0; }

Job *Workspace::makeJob(const QString &title)
{
    auto *job = new Job(title, this);
    connect(job, &Job::failed, this, &Workspace::trouble);
    connect(job, &Job::ended, this, &Workspace::refresh);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    // The caller connects first; then the foot hears of it.
    QMetaObject::invokeMethod(
        job, [this, job] { emit jobStarted(job); }, Qt::QueuedConnection);
    return job;
}

void Workspace::refresh()
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
        [folder = m_folder](std::stop_token, ProgressSink &) {
            return readView(store::Project::open(folder, store::OpenMode::ReadOnly));
        },
        [this, generation = m_generation, keptBefore = allKept()](ProjectView view) {
            if (generation != m_generation || !keptBefore || !allKept()) {
                m_stale = true; // something was written meanwhile: read again when that is kept
                return;
            }
            adopt(std::move(view));
        });
}

void Workspace::readAgainIfStale()
{
    if (m_stale && allKept())
        m_refreshAgain = true;
    if (m_refreshing || !std::exchange(m_refreshAgain, false))
        return;
    m_stale = false;
    refresh();
}

void Workspace::adopt(ProjectView view)
{
    // A connection opened for reading says read-only of itself; what counts is how the project was opened first.
    view.readOnly = m_view.readOnly;
    view.readOnlyReason = m_view.readOnlyReason;
    m_view = std::move(view);
    indexFaces();
    emit viewChanged();
}

} // namespace faces::ui
