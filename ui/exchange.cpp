// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/exchange.h"

#include "ui/convert.h"
#include "ui/exchange_dialog.h"
#include "ui/jobs/job.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QFileInfo>
#include <QLocale>

namespace faces::ui {

namespace {

QStringList texts(const std::vector<std::string> &sentences)
{
    QStringList list;
    for (const std::string &sentence : sentences)
        list.append(translated(sentence));
    return list;
}

/// Tables and lists that are no pictures: nothing else could be meant by dropping one.
bool isTable(const QFileInfo &file)
{
    static const QStringList kEndings{"csv", "txt", "json", "jsonl", "xml", "zip", "parquet"};
    return file.isFile() && kEndings.contains(file.suffix().toLower());
}

} // namespace

Exchange::Exchange(Workspace &workspace, NoticeLine &notice, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notice(notice), m_window(window)
{
}

void Exchange::chooseImport()
{
    auto *dialog = new ExchangeDialog(ExchangeDialog::Way::In, m_window);
    connect(dialog, &ExchangeDialog::accepted, this, [this, dialog] { importFrom(dialog->path(), dialog->format()); });
    dialog->open();
}

void Exchange::chooseExport()
{
    auto *dialog = new ExchangeDialog(ExchangeDialog::Way::Out, m_window);
    connect(dialog, &ExchangeDialog::accepted, this, [this, dialog] { exportTo(dialog->path(), dialog->format()); });
    dialog->open();
}

void Exchange::importFrom(const QString &path, const QString &format)
{
    if (!m_workspace.isOpen())
        return;
    if (m_workspace.view().readOnly) {
        m_notice.showTrouble(m_workspace.view().readOnlyReason);
        return;
    }
    m_workspace.run(
        tr("Importing faces"),
        [from = toPath(path), format = format.toStdString()](store::Project &project, std::stop_token stop,
                                                             ProgressSink &progress) {
            return tasks::importFaces(project, from, format, stop, progress);
        },
        [this](const tasks::ImportResult &result) { showImported(result); });
}

void Exchange::exportTo(const QString &folder, const QString &format)
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.run(
        tr("Exporting faces"),
        [to = toPath(folder), format = format.toStdString()](store::Project &project, std::stop_token stop,
                                                             ProgressSink &progress) {
            return tasks::exportFaces(project, to, format, stop, progress);
        },
        [this, folder](const tasks::ExportResult &result) { showExported(result, folder); });
}

bool Exchange::take(const QString &path, std::function<void()> otherwise)
{
    const QFileInfo file(path);
    if (isTable(file)) {
        importFrom(path, QStringLiteral("auto"));
        return true;
    }
    if (!file.isDir())
        return false;
    // A folder may hold a hundred thousand files: it is looked through beside the window.
    auto *job = new Job(tr("Looking at what was dropped"), this);
    connect(job, &Job::failed, &m_notice, &NoticeLine::showTrouble);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    emit jobStarted(job);
    job->start([folder = toPath(path), attributes = m_workspace.view().allAttributes](
                   std::stop_token, ProgressSink &) { return tasks::importableAs(folder, attributes); },
               [this, path, otherwise = std::move(otherwise)](const std::optional<std::string> &format) {
                   if (format)
                       importFrom(path, text(*format));
                   else
                       otherwise();
               });
    return true;
}

void Exchange::showImported(const tasks::ImportResult &result)
{
    QStringList more;
    for (const auto &[wanted, given] : result.renumbered)
        more.append(tr("Face %1 became %2: its number was taken.").arg(wanted).arg(given));
    more.append(texts(result.remarks));
    if (result.known > 0) { // a project's own labels.csv
        say(tr("%1 to %Ln faces.", "Brought 12 labels", result.known)
                .arg(tr("Brought %Ln labels", nullptr, static_cast<int>(result.labels))),
            result.skipped, more);
        emit imported();
        return;
    }
    if (result.faces == 0) {
        say(tr("Nothing was imported."), result.skipped, more);
        return;
    }
    QString sentence =
        tr("Imported %Ln faces %1 (%2).", nullptr, result.faces)
            .arg(tr("with %Ln labels", "imported faces", result.labels), formatName(text(result.format)));
    if (result.suggestions > 0)
        sentence += QLatin1Char(' ') + tr("Suggestions: %1.").arg(QLocale().toString(result.suggestions));
    if (result.opinions > 0)
        sentence += QLatin1Char(' ') + tr("Opinions: %1.").arg(QLocale().toString(result.opinions));
    if (result.rejected > 0)
        sentence += QLatin1Char(' ') + tr("Rejected: %1.").arg(QLocale().toString(result.rejected));
    say(sentence, result.skipped, more);
    emit imported();
}

void Exchange::showExported(const tasks::ExportResult &result, const QString &folder)
{
    say(tr("Wrote %Ln faces to %1.", nullptr, result.faces).arg(folder), result.skipped, texts(result.remarks));
}

void Exchange::say(const QString &sentence, const std::vector<Skipped> &skipped, const QStringList &more)
{
    QStringList lines = more;
    for (const Skipped &one : skipped)
        lines.append(tr("%1: %2").arg(translatedPlace(one.file), translated(one.reason)));
    QString all = sentence;
    if (!skipped.empty())
        all +=
            QLatin1Char(' ') + (skipped.size() == 1 ? tr("One was left out: %1").arg(translated(skipped.front().reason))
                                                    : tr("Left out: %1.").arg(QLocale().toString(skipped.size())));
    else if (more.size() == 1)
        all += QLatin1Char(' ') + more.front();
    const auto kind = skipped.empty() ? NoticeLine::Kind::Info : NoticeLine::Kind::Warning;
    if (lines.size() < 2) {
        m_notice.showNotice(kind, all);
        return;
    }
    m_notice.showNotice(kind, all, tr("Details…"), [this, sentence, lines] { showDetails(sentence, lines, m_window); });
}

} // namespace faces::ui
