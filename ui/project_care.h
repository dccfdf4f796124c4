// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace faces::ui {

class Job;
class NoticeLine;
class Upkeep;
class Workspace;

/// What the window does for the project's own health: upkeep beside the work, the dialogs “Check the project” and
/// “Snapshots”, and the way out when a project is too damaged to be opened.
class ProjectCare : public QObject {
    Q_OBJECT
public:
    ProjectCare(Workspace &workspace, NoticeLine &notice, QWidget *window);

    void check();
    void showSnapshots();
    /// Opening this folder failed with this sentence: says so, and offers to recover the project if that may help.
    void tellFailed(const QString &folder, const QString &sentence);
    const Upkeep &upkeep() const { return *m_upkeep; }

signals:
    void jobStarted(faces::ui::Job *job);
    void placeWanted(const QString &page, const QString &action);
    void openWanted(const QString &folder);

private:
    void offer(const QString &folder, const QString &sentence);
    void recover(const QString &folder);

    Workspace &m_workspace;
    NoticeLine &m_notice;
    QWidget *m_window;
    Upkeep *m_upkeep;
};

} // namespace faces::ui
