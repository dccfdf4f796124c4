// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/project_care.h"

#include "core/store/snapshots.h"
#include "core/tasks/repair_project.h"
#include "ui/check_dialog.h"
#include "ui/convert.h"
#include "ui/exchange_dialog.h"
#include "ui/jobs/job.h"
#include "ui/models/snapshots_model.h"
#include "ui/snapshots_dialog.h"
#include "ui/upkeep.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace faces::ui {

namespace {

/// Why a project cannot be opened, and what there is to recover it from.
struct Ruin {
    std::string why; ///< empty: it is not beyond repair
    std::optional<store::Snapshot> newest;
};

Ruin lookAtRuin(const std::filesystem::path &folder, const std::stop_token &stop)
{
    Ruin ruin;
    ruin.newest = store::newestSnapshot(folder);
    if (store::isProject(folder) || ruin.newest) // anything else is no project of ours
        ruin.why = store::beyondRepair(folder, stop);
    return ruin;
}

} // namespace

ProjectCare::ProjectCare(Workspace &workspace, NoticeLine &notice, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notice(notice), m_window(window), m_upkeep(new Upkeep(workspace, this))
{
    connect(m_upkeep, &Upkeep::trouble, this,
            [this](const QString &sentence) { m_notice.showNotice(NoticeLine::Kind::Warning, sentence); });
    connect(m_upkeep, &Upkeep::troubleOver, this, [this](const QString &sentence) {
        if (m_notice.text() == sentence)
            m_notice.hide();
    });
    connect(m_upkeep, &Upkeep::damageFound, this, [this](const QString &sentence) {
        m_notice.showNotice(NoticeLine::Kind::Trouble, sentence, tr("Check…"), [this] { check(); });
    });
}

void ProjectCare::check()
{
    if (!m_workspace.isOpen())
        return;
    auto *dialog = new CheckDialog(m_workspace, m_window);
    connect(dialog, &CheckDialog::placeWanted, this, &ProjectCare::placeWanted);
    connect(dialog, &CheckDialog::recoverWanted, this, [this] {
        m_workspace.stopJobs([this, folder = toText(m_workspace.folder())] {
            m_workspace.close();
            recover(folder);
        });
    });
    dialog->open();
}

void ProjectCare::showSnapshots()
{
    if (!m_workspace.isOpen())
        return;
    auto *dialog = new SnapshotsDialog(m_workspace, m_window);
    connect(dialog, &SnapshotsDialog::putBack, this, [this](const QString &when) {
        m_notice.showNotice(NoticeLine::Kind::Info, tr("The project is as it was at %1.").arg(when), tr("Undo"),
                            [this] { m_workspace.undo(); });
    });
    dialog->open();
}

void ProjectCare::tellFailed(const QString &folder, const QString &sentence)
{
    m_notice.showTrouble(sentence);
    if (folder.isEmpty())
        return;
    auto *job = new Job(tr("Looking at the damaged project"), this);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start([path = toPath(folder)](std::stop_token stop, ProgressSink &) { return lookAtRuin(path, stop); },
               [this, folder, sentence](const Ruin &ruin) {
                   if (!ruin.why.empty() && m_notice.text() == sentence)
                       offer(folder, ruin.newest
                                         ? tr("The project's database is damaged and cannot be opened. There is a "
                                              "snapshot of %1.")
                                               .arg(whenWords(ruin.newest->madeAt))
                                         : tr("The project's database is damaged and cannot be opened."));
               });
    emit jobStarted(job);
}

void ProjectCare::offer(const QString &folder, const QString &sentence)
{
    m_notice.showNotice(NoticeLine::Kind::Trouble, sentence, tr("Recover…"), [this, folder, sentence] {
        auto *ask = new QMessageBox(QMessageBox::Question, tr("Recover the project"),
                                    tr("%1\n\nRecovering makes a new database from what can still be read, the newest "
                                       "snapshot and labels.csv. The damaged one is kept beside it.")
                                        .arg(sentence),
                                    QMessageBox::Cancel, m_window);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setObjectName(QStringLiteral("recover.ask"));
        QPushButton *go = ask->addButton(tr("Recover"), QMessageBox::AcceptRole);
        go->setObjectName(QStringLiteral("recover.go"));
        ask->setDefaultButton(go);
        connect(go, &QPushButton::clicked, this, [this, folder] { recover(folder); });
        ask->open();
    });
}

void ProjectCare::recover(const QString &folder)
{
    auto *job = new Job(tr("Recovering the project"), this);
    connect(job, &Job::failed, &m_notice, &NoticeLine::showTrouble);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start(
        [path = toPath(folder)](std::stop_token stop, ProgressSink &progress) {
            const auto recovered = tasks::recoverIfNeeded(path, stop, progress);
            return recovered ? recovered->told() : std::vector<std::string>{};
        },
        [this, folder](const std::vector<std::string> &told) {
            emit openWanted(folder);
            QStringList lines;
            for (const std::string &sentence : told)
                lines << translated(sentence);
            if (!lines.isEmpty())
                showDetails(tr("The project was recovered."), lines, m_window);
        });
    emit jobStarted(job);
}

} // namespace faces::ui
