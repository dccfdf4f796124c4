// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/look_after.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace faces::ui {

class Job;
class Workspace;

/// Looks after the open project beside the work (core/tasks/look_after.h): when it has been opened, a moment after
/// changes, and when it is closed. One quiet job at a time; nobody waits for it but the end of the program, for which
/// the labels are written to their end; a project that is left is written beside the next one. Nothing is done for a
/// project that can only be read.
class Upkeep : public QObject {
    Q_OBJECT
public:
    explicit Upkeep(Workspace &workspace, QObject *parent);
    ~Upkeep() override;

    bool busy() const { return m_job != nullptr; }

signals:
    void trouble(const QString &sentence);        ///< the first of this opening, or since it was over
    void troubleOver(const QString &sentence);    ///< of that trouble: it went well
    void damageFound(const QString &sentence);    ///< in the tables of what people made, just after opening
    void lookedAfter(bool snapshot, bool labels); ///< what was written

private:
    void opened();
    void changed();
    void closed();
    void lookAfter(tasks::Occasion occasion);
    void start(const std::filesystem::path &folder, tasks::Occasion occasion);
    void jobEnded();

    Workspace &m_workspace;
    std::filesystem::path m_folder;
    QTimer m_rest, m_atLast; ///< a moment after the last change, and not too long after the first
    Job *m_job = nullptr;
    std::vector<std::filesystem::path> m_leftBehind; ///< closed while a job was running: their labels wait for its end
    bool m_writable = false; ///< and not damaged: what is read from damage is not to stand anywhere else
    bool m_again = false;
    QString m_told; ///< trouble that is not over
    tasks::Occasion m_next = tasks::Occasion::Working;
};

} // namespace faces::ui
