// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Stopping what runs, and closing.
#include "ui/main_window.h"

#include "ui/jobs/job.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/status_foot.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace faces::ui {

namespace {

/// True of all that may run: of a cut what is finished is in the project, of an import nothing, a training resumes.
QString stillRunning(const Job &job, const std::vector<Page *> &pages)
{
    QStringList sentences{
        MainWindow::tr("“%1” is still running. Everything that is in the project already stays; what "
                       "is not finished can be started again, and a training or a search can go on from "
                       "its last epoch.")
            .arg(job.title())};
    for (const Page *page : pages)
        if (const QString waiting = page->waitingText(); !waiting.isEmpty())
            sentences << waiting;
    return sentences.join(QLatin1Char(' '));
}

} // namespace

bool MainWindow::mayClose()
{
    if (m_stopping)
        return false; // it was asked already
    if (m_sessionEnds)
        return true;
    const Job *job = m_foot->busy()->running();
    if (!job || job == m_workspace->opening())
        return true;
    QMessageBox ask(QMessageBox::Question, tr("Something is still running"), stillRunning(*job, m_pages),
                    QMessageBox::NoButton, this);
    QAbstractButton *stop = ask.addButton(tr("Stop it and close"), QMessageBox::AcceptRole);
    QPushButton *keep = ask.addButton(tr("Keep it running"), QMessageBox::RejectRole);
    ask.setDefaultButton(keep);
    // It may end while the question stands there. Then another one is asked: who wanted to stay must not be thrown out.
    connect(m_foot->busy(), &BusyBar::busyChanged, &ask, [this, &ask, stop, keep, title = job->title()] {
        const Job *left = m_foot->busy()->running();
        ask.setText(left ? stillRunning(*left, m_pages) : tr("“%1” has ended.").arg(title));
        stop->setText(left ? tr("Stop it and close") : tr("Close"));
        keep->setText(left ? tr("Keep it running") : tr("Keep it open"));
    });
    ask.exec();
    return ask.clickedButton() == stop;
}

void MainWindow::stopThen(std::function<void()> then)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_foot->sayNoMore();
    m_foot->setRemark(tr("Stopping …"));
    m_workspace->stopJobs([this, then = std::move(then)] {
        m_stopping = false;
        m_foot->setRemark({});
        then();
    });
}

void MainWindow::end()
{
    stopThen([this] {
        close();
        QCoreApplication::exit(0); // also out of a dialog that stands open
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings().values().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!mayClose()) {
        event->ignore();
        return;
    }
    if (m_workspace->working()) {
        event->ignore();
        stopThen([this] { close(); });
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace faces::ui
