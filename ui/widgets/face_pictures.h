// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/ids.h"
#include "ui/jobs/face_reader.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <memory>

namespace faces::ui {

class Workspace;

/// Pictures of faces for whoever paints them: what is there comes at once, what is not is read in the background and
/// announced. Holds up to 256 MB; one for all pages.
class FacePictures : public QObject {
    Q_OBJECT
public:
    /// The workspace's one, made on first use and owned by it.
    static FacePictures &of(Workspace &workspace);

    /// For tiles, at most kTilePx a side: null when it has to be read first (ready follows). place: where
    /// paintPicture() will paint it; it is made ready for that in the thread that reads it.
    QPixmap picture(FaceId face, const FaceReader::Place &place = {});
    /// As stored, for large views.
    QPixmap largePicture(FaceId face, const FaceReader::Place &place = {});

    int waiting() const { return static_cast<int>(m_asked.size()) - m_broken; } ///< asked for and not yet there

    static constexpr int kTilePx = 160;

signals:
    void ready(faces::FaceId face);

private:
    explicit FacePictures(Workspace &workspace);
    QPixmap get(const FaceReader::Wish &wish);
    void askReader();
    void take(const std::vector<FaceReader::Picture> &pictures);
    void startReader();
    void forgetChanged();

    Workspace &m_workspace;
    std::unique_ptr<FaceReader> m_reader;
    QCache<quint64, QPixmap> m_cache; ///< cost in KiB
    QSet<quint64> m_asked;
    std::vector<FaceReader::Wish> m_wishes; ///< of those asked for: the reader does not know of them yet
    int m_broken = 0;                   ///< of those asked for, how many did not open
    QHash<qint64, qint64> m_pictureIds; ///< FaceId -> PictureId of what is cached, to see what was cut again
};

} // namespace faces::ui
