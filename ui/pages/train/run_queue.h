// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace faces::ui {

class Workspace;

/// Trainings that wait for their turn. Kept among the person's settings of this project (by its path): they are there
/// when it is opened again, paused, and so is one that was begun and had come to nothing yet. Who trains asks for the
/// next one. Of a project that cannot be written nothing is shown or taken.
class RunQueue : public QObject {
    Q_OBJECT
public:
    struct Waiting {
        TrainOptions options; ///< attributes named
        int pair = 0;         ///< above 0: the two of this number are compared when both have ended
        int id = 0;           ///< this one's among all of this window
    };

    explicit RunQueue(Workspace &workspace, QObject *parent = nullptr);

    const std::vector<Waiting> &waiting() const { return m_waiting; } ///< the next one first
    int count() const { return static_cast<int>(m_waiting.size()); }
    bool paused() const { return m_paused; }
    /// Something waits and may begin.
    bool goesOn() const { return !m_paused && !m_waiting.empty(); }

    void add(const TrainOptions &options);
    void addPair(const TrainOptions &first, const TrainOptions &second); ///< to be compared
    void remove(int id);
    void move(int id, int by); ///< so many places towards the end; below 0 towards the beginning
    void clear();
    void pause(); ///< without effect where nothing waits
    void goOn();

    /// Takes the first one out. It is still kept with the project until settle(). Only where goesOn().
    Waiting begin();
    void settle();   ///< what was begun is kept elsewhere by now, or is not wanted any more
    void takeBack(); ///< what was begun and is not settled waits again, as the first

signals:
    void changed();

private:
    void load();
    void forget();
    void keep() const;
    void put(const TrainOptions &options, int pair);
    std::vector<Waiting>::iterator find(int id);
    void tell();

    Workspace &m_workspace;
    std::vector<Waiting> m_waiting;
    std::optional<Waiting> m_begun;
    bool m_paused = false;
    int m_lastId = 0, m_lastPair = 0;
};

/// "compact · 48 epochs · 5 attributes"
QString queueWords(const TrainOptions &options);

} // namespace faces::ui
