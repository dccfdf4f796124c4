// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace faces::ui {

class Job;
class NoticeLine;
class Workspace;

/// Sets of faces with labels, in other programs' forms, into the open project and out of it: asks what and where, runs
/// the job, and says what was brought, skipped and lost.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(Workspace &workspace, NoticeLine &notice, QWidget *window);

    void chooseImport();
    void chooseExport();
    void importFrom(const QString &path, const QString &format);
    void exportTo(const QString &folder, const QString &format);
    /// Something was dropped: a set is imported, for anything else `otherwise` is done. False if it can be no set,
    /// which is known at once.
    bool take(const QString &path, std::function<void()> otherwise);

signals:
    void imported();
    void jobStarted(faces::ui::Job *job);

private:
    void showImported(const tasks::ImportResult &result);
    void showExported(const tasks::ExportResult &result, const QString &folder);
    void say(const QString &sentence, const std::vector<Skipped> &skipped, const QStringList &more);

    Workspace &m_workspace;
    NoticeLine &m_notice;
    QWidget *m_window;
};

} // namespace faces::ui
