// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/convert.h"
#include "ui/last_folder.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>
#include <cstdlib>

// Which pictures there are, and which of them is shown.

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

} // namespace

void TryPage::openPictures()
{
    auto *dialog = new QFileDialog(this, tr("Open pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    beginWhereLastEnded(dialog, QStringLiteral("tried"), QStandardPaths::PicturesLocation);
    dialog->setNameFilters({tr("Pictures (%1)").arg(picturePatterns().join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { takeFiles(files); });
    dialog->open();
}

void TryPage::openModel()
{
    auto *dialog = new QFileDialog(this, tr("Open a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginWhereLastEnded(dialog, QStringLiteral("models"), QStandardPaths::DocumentsLocation);
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
    std::vector<TriedPicture> pictures;
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
        TriedPicture picture;
        picture.name = QFileInfo(file).fileName();
        picture.path = file;
        pictures.push_back(std::move(picture));
    }
    if (pictures.empty() && !model)
        m_notice->showNotice(NoticeLine::Kind::Warning, tr("There are no pictures in what was dropped."));
    add(std::move(pictures));
    return true;
}

void TryPage::takePicture(const QImage &image, const QString &name)
{
    if (image.isNull())
        return m_notice->showTrouble(tr("The picture could not be read. Save it as a file and open that."));
    TriedPicture picture;
    picture.name = name;
    picture.pasted = image;
    std::vector<TriedPicture> pictures;
    pictures.push_back(std::move(picture));
    add(std::move(pictures));
}

void TryPage::add(std::vector<TriedPicture> pictures)
{
    if (pictures.empty())
        return;
    const int first = m_pictures->count();
    m_pictures->add(std::move(pictures));
    goTo(first);
}

TriedPicture *TryPage::byId(int id) { return id == m_liveFrame.id ? &m_liveFrame : m_pictures->byId(id); }

void TryPage::goTo(int row)
{
    if (!m_pictures->at(row))
        return;
    stopCamera();
    m_at = row;
    letGo();
    showPicture();
    read();
}

void TryPage::forgetPicture()
{
    if (live() || !current())
        return;
    m_judging.forget();
    m_following.forget();
    m_read.forget();
    const int row = m_at;
    m_at = std::max(0, std::min(m_at, m_pictures->count() - 2));
    {
        const QScopedValueRollback showing(m_showing, true); // the strip's next choice is not a person's
        m_pictures->remove(row);
    }
    showPicture();
    read();
    if (m_pictures->count() == 0)
        shown();
}

void TryPage::letGo()
{
    for (int row = 0; row < m_pictures->count(); ++row)
        if (std::abs(row - m_at) > 1)
            m_pictures->at(row)->picture.reset();
}

} // namespace faces::ui
