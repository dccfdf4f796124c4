// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/workspace.h"

#include "ui/convert.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

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

int Workspace::row(FaceId id) const { return m_view.rows.of(number(id)); }

const Face *Workspace::face(FaceId id) const
{
    const int at = row(id);
    return at < 0 ? nullptr : &m_view.faces[static_cast<std::size_t>(at)];
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
    m_view.count(face, -1);
    change(face);
    m_view.count(face, 1);
}

void Workspace::showChanged(const std::vector<FaceId> &faces, const std::function<void(Face &)> &change)
{
    for (const FaceId id : faces)
        if (const int at = row(id); at >= 0)
            changeFace(m_view.faces[static_cast<std::size_t>(at)], change);
    emit labelsChanged(faces);
}

void Workspace::setLabels(std::vector<store::Project::LabelOrder> orders, LabelOrigin origin,
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
            note(m_view.marks, {order.face, static_cast<std::int16_t>(*at), order.value,
                                before != LabelValue::Unknown && before != order.value, Settles::Doubt});
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
    postShown([orders = std::move(orders), origin,
               settled](store::Project &project) { project.setLabels(orders, origin, settled); },
              changed);
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
    m_writer->post(
        [this, redo, limit = m_limit, before = m_shownAhead](store::Project &project) -> std::function<void()> {
            const std::optional<store::Step> next = redo ? project.nextRedo() : project.nextUndo();
            if (next && limit.allows && !limit.allows(*next))
                return [this, why = limit.why] { emit refused(why); };
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

void Workspace::limitSteps(StepLimit limit)
{
    m_limit = std::move(limit);
    emit stepsChanged();
}

QString Workspace::whyNoStep(bool redo) const
{
    if (m_view.readOnly)
        return m_view.readOnlyReason;
    if (redo ? m_view.nextRedo : m_view.nextUndo)
        return m_limit.why;
    return redo ? tr("There is nothing to do again.") : tr("There is nothing to undo.");
}

std::optional<store::Step> Workspace::allowed(const std::optional<store::Step> &step) const
{
    return step && m_limit.allows && !m_limit.allows(*step) ? std::nullopt : step;
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

} // namespace faces::ui
