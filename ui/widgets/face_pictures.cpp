// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/face_pictures.h"

#include "ui/widgets/face_tile.h"
#include "ui/workspace.h"

namespace faces::ui {

namespace {

constexpr int kCacheKib = 256 * 1024;

quint64 keyOf(const FaceReader::Wish &wish)
{
    return static_cast<quint64>(number(wish.face)) * 2 + (wish.sidePx > 0 ? 0 : 1);
}

} // namespace

FacePictures &FacePictures::of(Workspace &workspace)
{
    auto *known = workspace.findChild<FacePictures *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new FacePictures(workspace);
}

FacePictures::FacePictures(Workspace &workspace) : QObject(&workspace), m_workspace(workspace), m_cache(kCacheKib)
{
    connect(&workspace, &Workspace::opened, this, &FacePictures::startReader);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_reader.reset();
        m_cache.clear();
        m_asked.clear();
        m_wishes.clear();
        m_pictureIds.clear();
        m_broken = 0;
    });
    connect(&workspace, &Workspace::viewChanged, this, &FacePictures::forgetChanged);
    if (workspace.isOpen())
        startReader();
}

void FacePictures::startReader()
{
    m_asked.clear();
    m_wishes.clear();
    m_cache.clear();
    m_broken = 0;
    m_reader = std::make_unique<FaceReader>(m_workspace.folder(), fittedPicture);
    connect(m_reader.get(), &FaceReader::pictures, this, &FacePictures::take);
    connect(m_reader.get(), &FaceReader::gaveUp, this, [this](const std::vector<FaceReader::Wish> &wishes) {
        for (const FaceReader::Wish &wish : wishes)
            m_asked.remove(keyOf(wish));
    });
}

QPixmap FacePictures::picture(FaceId face, const FaceReader::Place &place) { return get({face, kTilePx, place}); }

QPixmap FacePictures::largePicture(FaceId face, const FaceReader::Place &place) { return get({face, 0, place}); }

QPixmap FacePictures::get(const FaceReader::Wish &wish)
{
    const quint64 key = keyOf(wish);
    if (const QPixmap *known = m_cache.object(key))
        return *known;
    if (m_reader && !m_asked.contains(key)) {
        m_asked.insert(key);
        m_wishes.push_back(wish);
        // When all that is being painted has asked: the reader would take the processor from the painting.
        if (m_wishes.size() == 1)
            QMetaObject::invokeMethod(this, &FacePictures::askReader, Qt::QueuedConnection);
    }
    return {};
}

void FacePictures::askReader()
{
    if (m_reader && !m_wishes.empty())
        m_reader->ask(m_wishes);
    m_wishes.clear();
}

void FacePictures::take(const std::vector<FaceReader::Picture> &pictures)
{
    for (const FaceReader::Picture &picture : pictures) {
        // What does not open stays asked for, so that it is not read again with every paint.
        if (picture.image.isNull()) {
            ++m_broken;
            continue;
        }
        const quint64 key = keyOf(picture.wish);
        m_asked.remove(key);
        const QPixmap pixmap = QPixmap::fromImage(picture.image);
        if (!picture.fitted.isNull())
            keepFitted(pixmap, picture.fitted);
        m_cache.insert(key, new QPixmap(pixmap), static_cast<int>(picture.image.sizeInBytes() / 1024) + 1);
        if (const Face *face = m_workspace.face(picture.wish.face))
            m_pictureIds.insert(number(face->id), number(face->picture));
        emit ready(picture.wish.face);
    }
}

void FacePictures::forgetChanged()
{
    for (auto it = m_pictureIds.begin(); it != m_pictureIds.end();) {
        const Face *face = m_workspace.face(FaceId(it.key()));
        if (face && number(face->picture) == it.value()) {
            ++it;
            continue;
        }
        for (const int sidePx : {0, kTilePx}) {
            m_cache.remove(keyOf({FaceId(it.key()), sidePx}));
            m_asked.remove(keyOf({FaceId(it.key()), sidePx}));
        }
        it = m_pictureIds.erase(it);
    }
}

} // namespace faces::ui
