// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/open_photo.h"
#include "ui/convert.h"
#include "ui/last_folder.h"
#include "ui/pages/photos/cell_panel.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QTimer>

#include <QListView>
#include <QLocale>

// What the page does, as photos_shown.cpp is what it shows.

namespace faces::ui {

namespace {

QString addedSoFar(const tasks::AddedPhotos &result)
{
    const int added = static_cast<int>(result.photos.size()) - result.known;
    if (added <= 0)
        return PhotosPage::tr("Cancelled: nothing was added.");
    return PhotosPage::tr("Cancelled: of %Ln files %1.", nullptr, static_cast<int>(result.files))
        .arg(PhotosPage::tr("%Ln were added", "files", added));
}

} // namespace

QString PhotosPage::skippedSentence(const std::vector<Skipped> &skipped)
{
    const Skipped &first = skipped.front();
    if (skipped.size() > 1)
        return tr("%Ln files could not be used; the list says why.", nullptr, static_cast<int>(skipped.size()));
    QString name = toText(std::filesystem::path(first.file).filename());
    constexpr int kLongName = 40;
    if (name.size() > kLongName)
        name = name.left(kLongName / 2) + QStringLiteral("…") + name.right(kLongName / 2 - 1);
    return tr("%1 could not be used. %2").arg(name, translated(first.reason));
}

void PhotosPage::openFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add photos"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    beginWhereLastEnded(dialog, QStringLiteral("photos"), QStandardPaths::PicturesLocation);
    dialog->setNameFilters({tr("Photos (%1)").arg(picturePatterns().join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { takeFiles(files); });
    dialog->open();
}

void PhotosPage::openFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder of photos"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    beginWhereLastEnded(dialog, QStringLiteral("photos"), QStandardPaths::PicturesLocation);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &folders) { takeFiles(folders); });
    dialog->open();
}

bool PhotosPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !workspace().isOpen())
        return false;
    if (!mayWrite()) {
        m_notice->showTrouble(tr("Nothing was added: this project is open for reading only."));
        return true;
    }
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.push_back(toPath(path));
    addFiles(files);
    return true;
}

void PhotosPage::addFiles(const std::vector<std::filesystem::path> &files)
{
    m_model->forgetSkipped();
    workspace().run(
        tr("Adding photos"),
        [files](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::addPhotos(project, files, {}, stop, progress);
        },
        [this](const tasks::AddedPhotos &result) { added(result); });
}

void PhotosPage::added(const tasks::AddedPhotos &result)
{
    m_selectWhenSeen.clear();
    for (const Photo &photo : result.photos) {
        m_selectWhenSeen.push_back(photo.id);
        m_model->setTrouble(photo.id, {}); // a photo that was lost may have been found again
        if (photo.id == m_current && !m_canvas->picture())
            load(photo);
    }
    m_model->addSkipped(result.skipped);
    tellAdded(result);
    followWorkspace();
}

void PhotosPage::tellAdded(const tasks::AddedPhotos &result)
{
    QStringList sentences;
    if (result.cancelled)
        sentences << addedSoFar(result);
    if (!result.skipped.empty())
        sentences << skippedSentence(result.skipped);
    else if (result.known > 0)
        sentences << (result.known == 1 ? tr("%1 is here already.").arg(nameOf(result.photos.front()))
                                        : tr("%Ln of these photos are here already.", nullptr, result.known));
    else if (result.photos.empty() && !result.cancelled)
        return m_notice->showNotice(NoticeLine::Kind::Warning, tr("There were no photos in what was dropped."));
    const QString text = sentences.join(QLatin1Char(' '));
    if (text.isEmpty())
        return m_notice->hide();
    if (result.skipped.empty())
        return m_notice->showNotice(NoticeLine::Kind::Info, text);
    m_notice->showNotice(
        NoticeLine::Kind::Warning, text,
        tr("Take %n off the list", "files that could not be used", static_cast<int>(result.skipped.size())), [this] {
            m_model->forgetSkipped();
            followWorkspace();
        });
}

void PhotosPage::load(const Photo &photo)
{
    m_load.ask(
        [photo](const std::stop_token &stop, ProgressSink &) {
            return makePicture(tasks::photoToLookAt(photo, kMostShownMegapixels, stop),
                               QSize(photo.widthPx, photo.heightPx));
        },
        [this](const PicturePtr &picture) {
            m_canvas->setPicture(picture);
            m_canvas->fit();
            lookForFaces();
            showGrid();
        });
}

void PhotosPage::edit(const Grid &grid)
{
    if (!current() || !mayWrite())
        return;
    m_find.forget();
    if (std::exchange(m_asking, false)) // that is an answer
        m_notice->hide();
    m_grid = FoundGrid{grid, 1}; // what a person set is sure
    m_edited = Edited::Grid;
    m_keep->start();
    showGrid();
}

void PhotosPage::editBoxes(const std::vector<FacePlace> &boxes)
{
    if (!current() || m_grid || !mayWrite())
        return;
    m_boxes = boxes;
    m_edited = Edited::Boxes;
    m_keep->start();
    showGrid();
}

void PhotosPage::keepEdit()
{
    const Edited edited = std::exchange(m_edited, Edited::Nothing);
    if (edited == Edited::Nothing || !m_current)
        return;
    m_keep->stop();
    if (edited == Edited::Grid)
        return workspace().change(
            [id = *m_current, grid = m_grid](store::Project &project) { project.setPhotoGrid(id, grid); });
    m_found.remove(number(*m_current));
    workspace().change(
        [id = *m_current, boxes = m_boxes](store::Project &project) { project.setPhotoBoxes(id, boxes); });
}

void PhotosPage::wantKind(bool grid)
{
    const Photo *photo = current();
    if (!photo || (grid && m_grid)) // it is a grid already: somebody may have set it by hand
        return;
    keepEdit();
    m_bar->showKind(grid);
    if (grid)
        findGrid(0, 0);
    else if (m_grid)
        dropGrids({photo->id});
    else
        showGrid();
}

/// Its faces may have labels: they are rejected, which can be undone, and the photo stays with them.
void PhotosPage::offerToReject(const Photo &photo)
{
    std::vector<FaceId> faces;
    for (const Face &face : workspace().view().faces)
        if (face.photo == photo.id && !face.rejected)
            faces.push_back(face.id);
    if (faces.empty())
        return m_notice->showNotice(
            NoticeLine::Kind::Info,
            tr("%1 stays, with its rejected faces: they can be taken back.").arg(nameOf(photo)));
    const auto count = static_cast<int>(faces.size());
    m_notice->showNotice(NoticeLine::Kind::Warning,
                         tr("%1 stays, because %Ln faces were cut from it.", nullptr, count).arg(nameOf(photo)),
                         tr("Reject its %Ln faces", nullptr, count),
                         [this, faces] { workspace().rejectFaces(faces, QStringLiteral("Photo not wanted")); });
}

void PhotosPage::removePhoto()
{
    const Photo *photo = m_model->photo(m_list->currentIndex().row());
    if (!photo || !mayWrite())
        return;
    if (photo->faces > 0)
        return offerToReject(*photo);
    workspace().change([id = photo->id](store::Project &project) { project.removePhoto(id); });
}

} // namespace faces::ui
