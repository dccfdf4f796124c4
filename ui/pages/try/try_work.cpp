// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/read_photo.h"
#include "ui/convert.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <iterator>

// What the page does, as try_page.cpp is what it shows.

namespace faces::ui {

namespace {

QStringList picturesIn(const QString &folder)
{
    QDir dir(folder);
    QStringList files;
    for (const QString &name : dir.entryList(picturePatterns(), QDir::Files, QDir::Name))
        files << dir.filePath(name);
    return files;
}

/// Numbers follow the eye: line by line, from left to right. A line is what lies within half a face of its first one.
void sortLikeText(std::vector<JudgedFace> &faces)
{
    const auto middle = [](const JudgedFace &face) { return face.box.y + face.box.height / 2; };
    std::ranges::sort(faces, {}, middle);
    for (auto line = faces.begin(); line != faces.end();) {
        const double end = middle(*line) + line->box.height / 2;
        const auto next = std::find_if(line, faces.end(), [&](const JudgedFace &face) { return middle(face) > end; });
        std::sort(line, next, [](const JudgedFace &a, const JudgedFace &b) { return a.box.x < b.box.x; });
        line = next;
    }
}

std::vector<JudgedFace> toShow(const std::vector<tasks::Judged> &judged, const Model &model)
{
    std::vector<JudgedFace> faces;
    for (const tasks::Judged &one : judged) {
        JudgedFace face{one.box, toImage(one.pixels), {}};
        for (std::size_t i = 0; i < one.answers.size(); ++i)
            face.answers.push_back(
                {one.answers[i].attribute, one.answers[i].probability, model.thresholds.at(i), one.answers[i].yes});
        faces.push_back(std::move(face));
    }
    sortLikeText(faces);
    return faces;
}

} // namespace

void TryPage::openPictures()
{
    auto *dialog = new QFileDialog(this, tr("Open pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (%1)").arg(picturePatterns().join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { takeFiles(files); });
    dialog->open();
}

void TryPage::openModel()
{
    auto *dialog = new QFileDialog(this, tr("Open a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Models (*.faces-model)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_choice->addFile(toPath(file)); });
    dialog->open();
}

void TryPage::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl &url : clip ? clip->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty())
        takeFiles(files);
    else if (clip && clip->hasImage())
        takePicture(clip->imageData().value<QImage>(), tr("Pasted picture"));
    else
        m_notice->showNotice(NoticeLine::Kind::Info, tr("There is no picture to paste: copy one first."));
}

bool TryPage::takeFiles(const QStringList &paths)
{
    std::vector<Entry> entries;
    QStringList files;
    for (const QString &path : paths)
        files << (QFileInfo(path).isDir() ? picturesIn(path) : QStringList{path});
    bool model = false;
    for (const QString &file : files) {
        if (file.endsWith(QStringLiteral(".faces-model"))) {
            m_choice->addFile(toPath(file));
            model = true;
            continue;
        }
        Entry entry;
        entry.name = QFileInfo(file).fileName();
        entry.path = file;
        entries.push_back(std::move(entry));
    }
    if (entries.empty() && !model)
        m_notice->showNotice(NoticeLine::Kind::Warning, tr("There are no pictures in what was dropped."));
    add(std::move(entries));
    return true;
}

void TryPage::takePicture(const QImage &picture, const QString &name)
{
    if (picture.isNull())
        return m_notice->showTrouble(tr("The picture could not be read. Save it as a file and open that."));
    Entry entry;
    entry.name = name;
    entry.pasted = picture;
    std::vector<Entry> entries;
    entries.push_back(std::move(entry));
    add(std::move(entries));
}

void TryPage::add(std::vector<Entry> entries)
{
    if (entries.empty())
        return;
    m_at = m_entries.size(); // the first new one is shown
    std::ranges::move(entries, std::back_inserter(m_entries));
    letGo();
    showEntry();
    read();
}

void TryPage::go(int step)
{
    const auto to = static_cast<std::ptrdiff_t>(m_at) + step;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_entries.size()))
        return;
    m_at = static_cast<std::size_t>(to);
    letGo();
    showEntry();
    read();
}

void TryPage::letGo()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (i + 1 < m_at || i > m_at + 1)
            m_entries[i].picture.reset();
}

void TryPage::read()
{
    const Entry *entry = current();
    if (!entry)
        return;
    // What is still being read or judged is of another picture, and so is its trouble.
    m_judging.forget();
    m_read.forget();
    if (entry->picture)
        return judge();
    m_read.ask(
        [path = entry->path, pasted = entry->pasted](std::stop_token, ProgressSink &) {
            return makePicture(path.isEmpty() ? toMat(pasted) : vision::readWithAlpha(toPath(path)));
        },
        [this, at = m_at](const PicturePtr &picture) {
            m_entries[at].picture = picture;
            showEntry();
            judge();
        });
}

QString TryPage::judgeKey() const
{
    const ModelSource *source = m_choice->source();
    const QString how = m_whole->isChecked() ? QStringLiteral(" whole") : QStringLiteral(" found");
    return source ? source->keyIn(workspace().folder()) + how + keyOf(visionModels()) : QString();
}

void TryPage::judge()
{
    const ModelSource *source = m_choice->source();
    const Entry *entry = current();
    if (!source || !entry || !entry->picture)
        return;
    m_notice->hide();
    if (entry->judgedBy == judgeKey())
        return showFaces();
    const auto find = m_whole->isChecked() ? tasks::FindFaces::WholePicture : tasks::FindFaces::Auto;
    m_judging.ask(
        [kept = m_judge, source = *source, project = workspace().folder(), picture = entry->picture, find,
         models = visionModels()](std::stop_token, ProgressSink &) {
            tasks::Judge &judge = kept->of(source, project, models);
            return toShow(judge.judge(picture->pixels, find), judge.model());
        },
        [this, at = m_at, key = judgeKey()](const std::vector<JudgedFace> &faces) {
            m_entries[at].faces = faces;
            m_entries[at].judgedBy = key;
            showFaces();
        });
    showFaces();
}

} // namespace faces::ui
