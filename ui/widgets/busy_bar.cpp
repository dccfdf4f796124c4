// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/busy_bar.h"

#include "ui/desktop_look.h"
#include "ui/jobs/job.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace faces::ui {

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent), m_what(lookLabel({}, "small", this)), m_bar(new QProgressBar(this)),
      m_left(lookLabel({}, "small", this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_cancel->setProperty("look", "quiet");
    m_cancel->setAutoDefault(false);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_bar);
    row->addWidget(m_cancel); // before the words: they change, and it must not move from under the mouse
    row->addWidget(m_what);
    row->addWidget(m_left);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!job())
            return;
        m_cancel->setEnabled(false);
        m_what->setText(tr("Cancelling…"));
        job()->cancel();
    });
    showJob();
}

void BusyBar::follow(Job *job)
{
    if (!job || !job->running() || m_jobs.contains(job))
        return;
    m_jobs.append(job);
    m_stage.clear();
    m_from = 0;
    m_since.start();
    connect(job, &Job::progressed, this,
            [this, job](const QString &stage, qint64 done, qint64 total) { progressed(job, stage, done, total); });
    connect(job, &Job::ended, this, [this, job] { dropped(job); });
    connect(job, &QObject::destroyed, this, &BusyBar::dropped);
    showJob();
}

Job *BusyBar::running() const
{
    const auto at =
        std::find_if(m_jobs.rbegin(), m_jobs.rend(), [](const Job *job) { return job->running() && !job->quiet(); });
    return at == m_jobs.rend() ? nullptr : *at;
}

void BusyBar::progressed(Job *job, const QString &stage, qint64 done, qint64 total)
{
    if (job != this->job() || !m_cancel->isEnabled())
        return;
    if (stage != m_stage || done < m_from) {
        m_stage = stage;
        m_from = done;
        m_since.start();
    }
    m_what->setText(stage.isEmpty() ? job->title() : stage);
    m_bar->setRange(0, total > 0 || lessMotion() ? 1000 : 0); // without an end it runs to and fro
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_left->setText(timeLeft(m_since.elapsed(), done - m_from, total - m_from));
}

void BusyBar::dropped(QObject *job)
{
    // The job may be half destroyed: only its address is compared.
    if (m_jobs.removeIf([job](Job *known) { return static_cast<QObject *>(known) == job; }) > 0)
        showJob();
}

void BusyBar::showJob()
{
    const bool any = busy();
    for (QWidget *piece : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar),
                           static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_cancel)})
        piece->setVisible(any);
    if (any) {
        m_what->setText(job()->title());
        m_bar->setRange(0, lessMotion() ? 1000 : 0);
        m_bar->setValue(0);
        m_left->clear();
        m_cancel->setEnabled(true);
        m_cancel->setAccessibleName(tr("Cancel: %1").arg(job()->title()));
    }
    emit busyChanged(any);
}

QString timeLeft(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (elapsedMs < 1500 || done <= 0 || total <= 0 || done >= total)
        return {};
    const qint64 seconds = elapsedMs * (total - done) / done / 1000 + 1;
    return seconds < 90 ? BusyBar::tr("about %Ln s left", "seconds", static_cast<int>(seconds))
                        : BusyBar::tr("about %Ln min left", "minutes", static_cast<int>((seconds + 30) / 60));
}

} // namespace faces::ui
