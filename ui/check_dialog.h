// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace faces::ui {

class Job;
class Workspace;

/// Checks the open project, says in plain words what it found, and mends what can be. What the faces themselves are
/// like is told too, with the way to where that is mended. Deletes itself when it is closed; a check ends with it, a
/// repair does not.
class CheckDialog : public QDialog {
    Q_OBJECT
public:
    CheckDialog(Workspace &workspace, QWidget *parent);
    ~CheckDialog() override;

signals:
    /// Where it is mended: a page, and an action of it, which may be empty.
    void placeWanted(const QString &page, const QString &action);
    void recoverWanted(); ///< the database can't be mended as long as it is open

private:
    QWidget *progressPart();
    QWidget *buttonRow();
    void check();
    void mend();
    void follow(Job *job);
    void showResult(const tasks::CheckResult &result);
    QString summaryOf(const tasks::CheckResult &result) const;
    void addFiles(const tasks::CheckResult &result);
    void addData(const tasks::CheckResult &result);
    /// lines: the first of so many `found`.
    void addPart(const QString &title, const QStringList &lines, std::size_t found, const QString &button,
                 const QString &page, const QString &action);
    void clear();

    Workspace &m_workspace;
    QPointer<Job> m_job;
    QElapsedTimer m_since;
    QWidget *m_progress = nullptr, *m_found = nullptr;
    QVBoxLayout *m_parts = nullptr;
    QLabel *m_stage = nullptr, *m_summary = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_repair = nullptr, *m_again = nullptr, *m_cancel = nullptr;
    bool m_repaired = false;
    bool m_beyond = false; ///< the button recovers instead of mending
};

} // namespace faces::ui
