// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace faces::ui {

class Job;
class NoticeLine;
class Workspace;

/// Writes a run's report where the person chooses, beside the window, and says where it lies, with a way to open it.
/// Lives as long as its page.
class ReportWriting : public QObject {
    Q_OBJECT
public:
    /// notice: of the page. The action "Write a report…" is added to the page.
    ReportWriting(Workspace &workspace, NoticeLine &notice, QWidget *page);

    QAction *action() const { return m_action; } ///< who owns it knows which run is meant
    /// A button of the action, which follows it.
    QPushButton *makeButton(QWidget *parent = nullptr) const;

    void start(RunId run); ///< asks for the folder first
    void writeTo(RunId run, const QString &folder);
    bool writing() const { return m_job; }

signals:
    void written(const QString &html, const QString &pdf);

private:
    struct Files {
        QString html, pdf;
        bool replaced = false;
    };
    void tell(const Files &files);

    Workspace &m_workspace;
    NoticeLine &m_notice;
    QWidget *m_page;
    QAction *m_action;
    QPointer<Job> m_job;
};

} // namespace faces::ui
