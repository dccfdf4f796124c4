// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/run_queue.h"

#include "core/base/error.h"
#include "core/store/json.h"
#include "ui/settings.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

const QString kQueuePlace = QStringLiteral("train/queue");
const QString kQueuedOptions = QStringLiteral("options"), kQueuedPair = QStringLiteral("pair");

QJsonObject queuedToJson(const RunQueue::Waiting &one)
{
    const QByteArray options = QByteArray::fromStdString(store::toJson(one.options));
    return {{kQueuedOptions, QJsonDocument::fromJson(options).object()}, {kQueuedPair, one.pair}};
}

/// Nothing where it is damaged, or says what this program does not know.
std::optional<RunQueue::Waiting> queuedFromJson(const QJsonObject &object)
{
    const QJsonDocument options(object.value(kQueuedOptions).toObject());
    try {
        return RunQueue::Waiting{store::optionsFrom(options.toJson(QJsonDocument::Compact).toStdString()),
                                 object.value(kQueuedPair).toInt()};
    } catch (const Error &) {
        return std::nullopt;
    }
}

} // namespace

RunQueue::RunQueue(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &RunQueue::load);
    connect(&workspace, &Workspace::closed, this, &RunQueue::forget);
    if (workspace.isOpen())
        load();
}

void RunQueue::load()
{
    if (m_workspace.view().readOnly)
        return;
    const QString kept = Settings().ofProject(m_workspace.folder(), kQueuePlace).toString();
    const QJsonArray list = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue &value : list)
        if (std::optional<Waiting> one = queuedFromJson(value.toObject())) {
            one->id = ++m_lastId;
            m_lastPair = std::max(m_lastPair, one->pair);
            m_waiting.push_back(std::move(*one));
        }
    m_paused = !m_waiting.empty();
    emit changed();
}

/// Of the window, not of the project, where it is kept.
void RunQueue::forget()
{
    m_waiting.clear();
    m_begun.reset();
    m_paused = false;
    emit changed();
}

void RunQueue::keep() const
{
    QJsonArray list;
    if (m_begun)
        list.append(queuedToJson(*m_begun));
    for (const Waiting &one : m_waiting)
        list.append(queuedToJson(one));
    const QByteArray text = list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson(QJsonDocument::Compact);
    Settings().setOfProject(m_workspace.folder(), kQueuePlace, QString::fromUtf8(text));
}

void RunQueue::tell()
{
    if (m_waiting.empty())
        m_paused = false; // there is nothing to go on with
    keep();
    emit changed();
}

void RunQueue::put(const TrainOptions &options, int pair) { m_waiting.push_back({options, pair, ++m_lastId}); }

void RunQueue::add(const TrainOptions &options)
{
    if (!m_workspace.isOpen() || m_workspace.view().readOnly)
        return;
    put(options, 0);
    tell();
}

void RunQueue::addPair(const TrainOptions &first, const TrainOptions &second)
{
    if (!m_workspace.isOpen() || m_workspace.view().readOnly)
        return;
    const int pair = ++m_lastPair;
    put(first, pair);
    put(second, pair);
    tell();
}

std::vector<RunQueue::Waiting>::iterator RunQueue::find(int id)
{
    return std::ranges::find(m_waiting, id, &Waiting::id);
}

void RunQueue::remove(int id)
{
    const auto one = find(id);
    if (one == m_waiting.end())
        return;
    m_waiting.erase(one);
    tell();
}

void RunQueue::move(int id, int by)
{
    const auto one = find(id);
    if (one == m_waiting.end())
        return;
    const auto from = one - m_waiting.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, count() - 1);
    if (to == from)
        return;
    const auto first = m_waiting.begin();
    if (to < from)
        std::rotate(first + to, first + from, first + from + 1);
    else
        std::rotate(first + from, first + from + 1, first + to + 1);
    tell();
}

void RunQueue::clear()
{
    m_waiting.clear();
    tell();
}

void RunQueue::pause()
{
    if (!goesOn())
        return;
    m_paused = true;
    emit changed();
}

void RunQueue::goOn()
{
    if (!m_paused)
        return;
    m_paused = false;
    emit changed();
}

RunQueue::Waiting RunQueue::begin()
{
    Q_ASSERT(goesOn());
    Waiting next = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_begun = next;
    tell();
    return next;
}

void RunQueue::settle()
{
    if (!m_begun)
        return;
    m_begun.reset();
    keep();
}

void RunQueue::takeBack()
{
    if (!m_begun)
        return;
    m_waiting.insert(m_waiting.begin(), std::move(*m_begun));
    m_begun.reset();
    tell();
}

QString queueWords(const TrainOptions &options)
{
    const std::string_view net = toWord(options.net);
    QStringList said{QString::fromUtf8(net.data(), static_cast<qsizetype>(net.size())),
                     epochCount(withPreset(options).epochs),
                     attributeCount(static_cast<int>(options.attributes.size()))};
    if (options.side > 0)
        said << RunQueue::tr("%1 px").arg(options.side);
    return said.join(QStringLiteral(" · "));
}

} // namespace faces::ui
