// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/data/photo.h"
#include "ui/pages/photos/cut_state.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <optional>
#include <vector>

namespace faces::ui {

/// What the line under a photo's name means: green and red are never the only sign, the words say it too.
enum class Tone { Plain, Attention, Wrong };

/// The project's photos, then the files that could not be used and why (until they are dismissed).
class PhotoListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, ToneRole, PhotoRole };

    explicit PhotoListModel(QObject *parent = nullptr);

    /// With the project's faces. Tells views of changed and appended rows, resets otherwise.
    void setPhotos(const std::vector<Photo> &photos, const std::vector<Face> &faces);
    void setFaces(const std::vector<Face> &faces); ///< the same photos: some faces are rejected now, or are not
    void forgetAll();                              ///< another project's photos may have the same ids
    void setThumbnail(PhotoId photo, const QImage &thumbnail);
    void setTrouble(PhotoId photo, const QString &sentence); ///< empty: none
    void addSkipped(const std::vector<Skipped> &skipped);
    void forgetSkipped();

    const std::vector<Photo> &photos() const { return m_photos; }
    const Photo *photo(int row) const;     ///< null for a skipped file
    const Skipped *skipped(int row) const; ///< null for a photo
    int rowOf(PhotoId photo) const;
    QString trouble(PhotoId photo) const { return m_troubles.value(number(photo)); } ///< empty: none is known
    std::optional<PhotoId> withoutThumbnail() const; ///< the first photo with neither thumbnail nor trouble
    int skippedCount() const { return static_cast<int>(m_skipped.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void forgotten(); ///< what is still being read is of no use any more

private:
    QString state(const Photo &photo) const;
    QString cutState(const Photo &photo) const;
    Tone tone(const Photo &photo) const;
    QVariant skippedData(const Skipped &skipped, int role) const;
    void rowChanged(PhotoId photo);

    std::vector<Photo> m_photos;
    std::map<PhotoId, PhotoCut> m_cuts;
    std::vector<Skipped> m_skipped;
    QHash<qint64, QImage> m_thumbnails;
    QHash<qint64, QString> m_troubles;
};

QString nameOf(const Photo &photo); ///< the file's name
QString nameOf(const Skipped &skipped);

} // namespace faces::ui
