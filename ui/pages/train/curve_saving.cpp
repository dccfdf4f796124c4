// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/curve_saving.h"

#include "ui/jobs/job.h"
#include "ui/settings.h"
#include "ui/widgets/plots/chart_export.h"
#include "ui/widgets/plots/line_chart.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <vector>

namespace faces::ui {

namespace {
const QString kSaveFolderKey = QStringLiteral("train/saveFolder");

QString lastSaveFolder()
{
    const QString kept = Settings().values().value(kSaveFolderKey).toString();
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberSaveFolder(const QString &file)
{
    Settings().values().setValue(kSaveFolderKey, QFileInfo(file).absolutePath());
}

/// Not shown yet. filters: the first one is chosen; the name's end follows the choice.
QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &name, const QStringList &endings,
                        const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title, lastSaveFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    dialog->selectFile(name + QLatin1Char('.') + endings.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, endings, filters](const QString &filter) {
        const QString ending = endings.value(filters.indexOf(filter), endings.first());
        dialog->setDefaultSuffix(ending);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + ending);
    });
    return dialog;
}
} // namespace

QString savedName(const QString &run, const QString &what)
{
    QString name = run.section(QStringLiteral(" · "), 0, 0) + QLatin1Char(' ') + what;
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('-') && letter != QLatin1Char('_'))
            letter = QLatin1Char(' ');
    return name.simplified().toLower();
}

CurveSaving::CurveSaving(QWidget *window) : QObject(window), m_window(window) {}

void CurveSaving::askPicture(LineChart &chart, const QString &run, const QString &what)
{
    QFileDialog *dialog = saveDialog(m_window, tr("Save a picture of the curves"), savedName(run, what),
                                     {QStringLiteral("png"), QStringLiteral("pdf")},
                                     {tr("Picture, PNG (*.png)"), tr("Drawing, PDF (*.pdf)")});
    const QString title = run.isEmpty() ? what : tr("%1: %2").arg(run, what);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &chart, title](const QString &file) {
        rememberSaveFolder(file);
        savePicture(chart, title, file);
    });
    dialog->open();
}

void CurveSaving::askNumbers(const LineChart &chart, const QString &run, const QString &what)
{
    QFileDialog *dialog = saveDialog(m_window, tr("Save the numbers of the curves"), savedName(run, what),
                                     {QStringLiteral("csv")}, {tr("Table, CSV (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, &chart](const QString &file) {
        rememberSaveFolder(file);
        saveNumbers(chart, file);
    });
    dialog->open();
}

template <typename Work> void CurveSaving::write(const QString &file, Work work)
{
    auto *job = new Job(tr("Saving %1").arg(QFileInfo(file).fileName()), this);
    connect(job, &Job::failed, this, &CurveSaving::troubled);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start([work](std::stop_token, ProgressSink &) { work(); }, [this, file] { emit saved(file); });
}

void CurveSaving::savePicture(LineChart &chart, const QString &title, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return write(file, [file, bytes = pdfOf(chart, title)] { writeBytes(file, bytes); });
    if (ending == QLatin1String("png"))
        return write(file, [file, picture = pictureOf(chart, title)] { writePng(file, picture); });
    emit troubled(tr("%1: Pictures are saved as PNG or PDF. Choose a name that ends in .png or .pdf.")
                      .arg(QFileInfo(file).fileName()));
}

void CurveSaving::saveNumbers(const LineChart &chart, const QString &file)
{
    std::vector<ChartLine> lines;
    std::ranges::copy_if(chart.lines(), std::back_inserter(lines),
                         [](const ChartLine &line) { return line.role != LineRole::Faint; });
    write(file, [file, lines, first = chart.word()] { writeBytes(file, csvOf(lines, first)); });
}

} // namespace faces::ui
