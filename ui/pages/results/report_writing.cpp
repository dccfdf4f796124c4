// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/report_writing.h"

#include "core/tasks/report.h"
#include "ui/actions.h"
#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/settings.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace faces::ui {

namespace {

const QString kReportFolderKey = QStringLiteral("results/reportFolder");

/// Where the last one was written, else beside the project.
QString lastReportFolder(const Workspace &workspace)
{
    const QString kept = Settings().values().value(kReportFolderKey).toString();
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    return toText(workspace.folder().parent_path());
}

} // namespace

ReportWriting::ReportWriting(Workspace &workspace, NoticeLine &notice, QWidget *page)
    : QObject(page), m_workspace(workspace), m_notice(notice), m_page(page),
      m_action(makeAction({QStringLiteral("results.report"), QStringLiteral("results"), tr("Write a report…"), {}, {}},
                          page))
{
    m_action->setToolTip(tr("One page for a browser and a PDF: scores, curves, right and wrong faces"));
}

QPushButton *ReportWriting::makeButton(QWidget *parent) const
{
    auto *button = new QPushButton(m_action->text(), parent);
    button->setObjectName(QStringLiteral("results.writeReport"));
    button->setToolTip(m_action->toolTip());
    button->setEnabled(m_action->isEnabled());
    connect(button, &QPushButton::clicked, m_action, &QAction::trigger);
    connect(m_action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

void ReportWriting::start(RunId run)
{
    if (writing())
        return;
    auto *dialog = new QFileDialog(m_page->window(), tr("Folder for the report"), lastReportFolder(m_workspace));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, true);
    dialog->setLabelText(QFileDialog::Accept, tr("Write here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString &folder) { writeTo(run, folder); });
    dialog->open();
}

void ReportWriting::writeTo(RunId run, const QString &folder)
{
    if (writing() || !m_workspace.isOpen())
        return;
    Settings().values().setValue(kReportFolderKey, folder);
    m_action->setEnabled(false);
    m_job = m_workspace.runShown(
        tr("Writing the report"),
        [run, to = toPath(folder)](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            const std::optional<Run> kept = project.run(run);
            if (!kept)
                throw Error(ErrorKind::NotFound, tr("This run was removed meanwhile.").toStdString());
            tasks::ReportOptions options;
            options.folder = to;
            const tasks::WrittenReport report = tasks::writeReport(project, *kept, options, stop, progress);
            return Files{toText(report.html), toText(report.pdf.value_or(std::filesystem::path())),
                         !report.replaced.empty()};
        },
        [this](const Files &files) { tell(files); });
    // Also where the project is closed and takes its jobs with it.
    connect(m_job, &QObject::destroyed, this, [this] { m_action->setEnabled(true); });
}

void ReportWriting::tell(const Files &files)
{
    const QString place = QDir::toNativeSeparators(files.html);
    m_notice.showNotice(NoticeLine::Kind::Info,
                        files.replaced ? tr("Wrote the report anew: %1").arg(place)
                                       : tr("Wrote the report: %1").arg(place),
                        tr("Open"), [file = files.html] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    m_notice.addChoice(tr("Open the PDF"),
                       [file = files.pdf] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    emit written(files.html, files.pdf);
}

} // namespace faces::ui
