// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/workspace.h"

#include "core/base/error.h"
#include "ui/convert.h"
#include "ui/jobs/quiet.h"

#include <algorithm>
#include <map>
#include <utility>

namespace faces::ui {

namespace {

/// The face as one of those counted, or with -1 as one that is not any more.
void countIn(store::Project::Counts &counts, const Face &face, const std::vector<Attribute> &attributes, int times)
{
    counts.rejected += face.rejected ? times : 0;
    bool labelled = !face.rejected;
    for (std::size_t a = 0; labelled && a < attributes.size(); ++a)
        labelled = attributes[a].retired || face.labels[a] != LabelValue::Unknown;
    counts.labelled += labelled ? times : 0;
}

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

ProjectView readView(const store::Project &project)
{
    ProjectView view;
    view.allAttributes = project.attributes(true);
    view.faces = project.faces({.rejected = true, .photo = std::nullopt});
    view.photos = project.photos();
    view.split = project.split();
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
        countIn(view.counts, face, view.allAttributes, 1);
    view.readOnly = project.readOnly();
    view.readOnlyReason = QString::fromStdString(project.readOnlyReason());
    return view;
}

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    constexpr int kRestMs = 300;
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (written())
            read(true);
        else
            m_stale = true;
    });
}

Workspace::~Workspace() { close(); }

QString Workspace::name() const
{
    const QString folder = toText(m_folder.filename());
    return folder.endsWith(QStringLiteral(".faces")) ? folder.chopped(6) : folder;
}

int Workspace::row(FaceId id) const { return m_rows.of(number(id)); }

const Face *Workspace::face(FaceId id) const
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_view.faces[static_cast<std::size_t>(at)];
}

void Workspace::index()
{
    m_shown.clear();
    for (int i = 0; const Attribute &attribute : m_view.allAttributes) {
        if (!attribute.retired)
            m_shown.push_back({attribute, i});
        ++i;
    }
    m_rows = RowIndex(m_view.faces, [](const Face &face) { return number(face.id); });
    ++m_viewNumber;
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

void Workspace::postShown(std::function<void(store::Project &)> order, const std::vector<FaceId> &faces)
{
    // It is shown already: only the undo steps are read back, not the whole project.
    ++m_generation;
    ++m_shownAhead;
    m_writer->post(
        [this, order = std::move(order)](store::Project &project) -> std::function<void()> {
            order(project);
            return [this, undo = project.nextUndo(), redo = project.nextRedo()] {
                m_view.nextUndo = undo;
                m_view.nextRedo = redo;
                emit stepsChanged();
            };
        },
        [this, faces] { emit notKept(faces); });
    emit keptChanged(false);
}

void Workspace::changeFace(Face &face, const std::function<void(Face &)> &change)
{
    countIn(m_view.counts, face, m_view.allAttributes, -1);
    change(face);
    countIn(m_view.counts, face, m_view.allAttributes, 1);
}

void Workspace::showChanged(const std::vector<FaceId> &faces, const std::function<void(Face &)> &change)
{
    for (const FaceId id : faces)
        if (const int at = row(id); at >= 0)
            changeFace(m_view.faces[static_cast<std::size_t>(at)], change);
    emit labelsChanged(faces);
}

void Workspace::setLabels(const std::vector<store::Project::LabelOrder> &orders, LabelOrigin origin,
                          const std::vector<store::Project::LabelOrder> &settled)
{
    if (!m_open || orders.empty())
        return;
    std::vector<FaceId> changed;
    const auto indexOf = [this](const AttributeId &id) -> std::optional<std::size_t> {
        const auto attribute = std::ranges::find(m_view.allAttributes, id, &Attribute::id);
        if (attribute == m_view.allAttributes.end())
            return std::nullopt;
        return static_cast<std::size_t>(attribute - m_view.allAttributes.begin());
    };
    for (const auto &order : settled) {
        const Face *known = face(order.face);
        if (const auto at = indexOf(order.attribute); known && at) {
            const LabelValue before = known->labels[*at];
            showSettled({order.face, static_cast<std::int16_t>(*at), order.value,
                         before != LabelValue::Unknown && before != order.value});
        }
    }
    for (const auto &order : orders) {
        const int at = row(order.face);
        const auto attribute = indexOf(order.attribute);
        if (at < 0 || !attribute)
            continue;
        const std::size_t index = *attribute;
        changeFace(m_view.faces[static_cast<std::size_t>(at)], [&](Face &face) { face.labels[index] = order.value; });
        if (changed.empty() || changed.back() != order.face)
            changed.push_back(order.face);
    }
    emit labelsChanged(changed);
    postShown([orders, origin, settled](store::Project &project) { project.setLabels(orders, origin, settled); }, changed);
}

void Workspace::rejectFaces(const std::vector<FaceId> &faces, const QString &reason)
{
    if (!m_open || faces.empty())
        return;
    const std::string why = reason.toStdString();
    showChanged(faces, [&](Face &face) {
        face.rejected = true;
        face.rejectReason = why;
    });
    postShown([faces, why](store::Project &project) { project.rejectFaces(faces, why); }, faces);
}

void Workspace::keepFaces(const std::vector<FaceId> &faces)
{
    if (!m_open || faces.empty())
        return;
    showChanged(faces, [](Face &face) {
        face.rejected = false;
        face.rejectReason.clear();
    });
    postShown([faces](store::Project &project) { project.keepFaces(faces); }, faces);
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
    m_writer->post([this, redo, before = m_shownAhead](store::Project &project) -> std::function<void()> {
        std::optional<store::Step> done = redo ? project.redo() : project.undo();
        if (!done)
            return [this] { refresh(); };
        std::vector<Face> faces;
        if (done->onlyLabels)
            faces = project.facesById(done->faces);
        return [this, redo, before, done = std::move(*done), faces = std::move(faces), undo = project.nextUndo(),
                next = project.nextRedo()] {
            // What was shown ahead of being written meanwhile must not be shown as it was before.
            if (done.onlyLabels && before == m_shownAhead) {
                m_view.nextUndo = undo;
                m_view.nextRedo = next;
                showStep(done, faces);
            } else {
                refresh();
            }
            emit undone(done, redo);
        };
    });
    emit keptChanged(false);
}

void Workspace::showStep(const store::Step &step, const std::vector<Face> &faces)
{
    showChanged(step.faces, [&](Face &face) {
        if (const auto read = std::ranges::find(faces, face.id, &Face::id); read != faces.end())
            face = *read;
    });
    emit stepsChanged();
}

bool Workspace::allKept() const { return written() && !m_shownWrongly; }

bool Workspace::written() const { return !m_writer || m_writer->waiting() == 0; }

void Workspace::showSuggestions(Suggestions suggestions, std::vector<Suspicion> suspicions)
{
    if (!m_open)
        return;
    ++m_generation;
    std::erase_if(m_view.suggestions, [&](const Suggestions &one) { return one.source == suggestions.source; });
    if (!suggestions.rules.empty()) // the model's come first
        m_view.suggestions.insert(m_view.suggestions.begin(), std::move(suggestions));
    m_view.suspicions = std::move(suspicions);
    ++m_viewNumber;
    emit viewChanged();
}

Job *Workspace::makeJob(const QString &title, bool readsAgain)
{
    auto *job = new Job(title, this);
    connect(job, &Job::failed, this, &Workspace::trouble);
    if (readsAgain)
        connect(job, &Job::ended, this, &Workspace::refresh);
    else
        connect(job, &Job::failed, this, &Workspace::refresh);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    // The caller connects first; then the foot hears of it.
    QMetaObject::invokeMethod(
        job, [this, job] { emit jobStarted(job); }, Qt::QueuedConnection);
    return job;
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
    m_view = std::move(view);
    index();
    emit viewChanged();
    if (std::exchange(m_shownWrongly, false))
        emit keptChanged(allKept());
}

} // namespace faces::ui
