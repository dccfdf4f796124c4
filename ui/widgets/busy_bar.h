// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace faces::ui {

class Job;

/// What is being done, how far it is, how long it still takes, and a cancel. Follows a job and is empty without one;
/// with several jobs it shows the latest that still runs.
class BusyBar : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void follow(Job *job);
    Job *job() const { return m_jobs.isEmpty() ? nullptr : m_jobs.last(); }
    /// The latest whose work is not done yet and that is not a quiet one; null where only answers are being taken.
    Job *running() const;
    bool busy() const { return !m_jobs.isEmpty(); }

signals:
    void busyChanged(bool busy);

private:
    void progressed(Job *job, const QString &stage, qint64 done, qint64 total);
    void dropped(QObject *job);
    void showJob();

    QList<Job *> m_jobs;
    QElapsedTimer m_since; ///< the stage was first told of
    QString m_stage;
    qint64 m_from = 0; ///< so much of it was done then, by an earlier job perhaps
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_left;
    QPushButton *m_cancel;
};

/// "about 2 min left" from what is done so far; empty while that says too little.
QString timeLeft(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace faces::ui
