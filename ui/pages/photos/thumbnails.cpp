// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/thumbnails.h"

#include "core/tasks/open_photo.h"
#include "ui/convert.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photo_row_delegate.h"

namespace faces::ui {

namespace {

struct Thumbnail {
    QImage image;
    QString trouble;
};

Thumbnail readThumbnail(const Photo &photo, const std::stop_token &stop)
{
    try {
        // Twice the size it is drawn in, for screens with small pixels.
        const QSize size(2 * PhotoRowDelegate::kThumbnailWidth, 2 * PhotoRowDelegate::kThumbnailHeight);
        const QImage whole = toImage(tasks::photoToLookAt(photo, 1, stop));
        return {whole.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation), {}};
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Cancelled)
            throw;
        return {{}, translated(error.what())}; // the name stands above it: only the sentence
    }
}

} // namespace

Thumbnails::Thumbnails(PhotoListModel *model) : QObject(model), m_model(model), m_read(tr("Reading photos"), this)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &Thumbnails::readNext);
    connect(model, &QAbstractItemModel::modelReset, this, &Thumbnails::readNext);
    connect(model, &QAbstractItemModel::dataChanged, this, &Thumbnails::readNext); // a lost photo was found again
    connect(model, &PhotoListModel::forgotten, this, [this] { m_read.forget(); });
    // Whatever it is, it must be told: a photo with neither thumbnail nor trouble would be read again and again.
    connect(&m_read, &Latest::failed, this,
            [this](const QString &sentence) { m_model->setTrouble(m_reading, sentence); });
    connect(&m_read, &Latest::busyChanged, this, [this](bool busy) {
        if (!busy)
            readNext();
    });
}

void Thumbnails::readNext()
{
    const auto next = m_model->withoutThumbnail();
    if (!next || m_read.busy())
        return;
    const Photo photo = *m_model->photo(m_model->rowOf(*next));
    m_reading = photo.id;
    m_read.ask([photo](const std::stop_token &stop, ProgressSink &) { return readThumbnail(photo, stop); },
               [this, id = *next, path = photo.path](const Thumbnail &thumbnail) {
                   const Photo *now = m_model->photo(m_model->rowOf(id));
                   if (thumbnail.trouble.isEmpty())
                       m_model->setThumbnail(id, thumbnail.image);
                   else if (now && now->path == path) // else it was found elsewhere meanwhile, and is read from there
                       m_model->setTrouble(id, thumbnail.trouble);
               });
}

} // namespace faces::ui
