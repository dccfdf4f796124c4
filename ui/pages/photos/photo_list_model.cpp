// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/photo_list_model.h"

#include "ui/convert.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {

QString fileName(const std::string &path)
{
    const QString text = QString::fromStdString(path);
    return text.mid(text.lastIndexOf(QLatin1Char('/')) + 1);
}

/// "14 × 10 − 3": three cells are left out.
QString sizeOf(const Grid &grid)
{
    const QString size = QStringLiteral("%1 × %2").arg(grid.columns).arg(grid.rows);
    return grid.off.empty() ? size : size + QStringLiteral(" − %1").arg(grid.off.size());
}

bool sameIds(const std::vector<Photo> &before, const std::vector<Photo> &after)
{
    return before.size() <= after.size() && std::equal(before.begin(), before.end(), after.begin(),
                                                       [](const Photo &a, const Photo &b) { return a.id == b.id; });
}

} // namespace

QString nameOf(const Photo &photo) { return fileName(photo.path); }

QString nameOf(const Skipped &skipped) { return fileName(skipped.file); }

PhotoListModel::PhotoListModel(QObject *parent) : QAbstractListModel(parent) {}

void PhotoListModel::setPhotos(const std::vector<Photo> &photos, const std::vector<Face> &faces)
{
    m_cuts = cutsOf(photos, faces);
    if (!sameIds(m_photos, photos)) {
        beginResetModel();
        m_photos = photos;
        endResetModel();
        return;
    }
    const int before = static_cast<int>(m_photos.size()), after = static_cast<int>(photos.size());
    for (std::size_t i = 0; i < m_photos.size(); ++i)
        if (m_photos[i].path != photos[i].path)
            m_troubles.remove(number(photos[i].id)); // it is somewhere else now
    std::copy_n(photos.begin(), before, m_photos.begin());
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_photos = photos;
        endInsertRows();
    }
}

void PhotoListModel::setFaces(const std::vector<Face> &faces)
{
    m_cuts = cutsOf(m_photos, faces);
    if (!m_photos.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_photos.size()) - 1), {StateRole});
}

void PhotoListModel::forgetAll()
{
    beginResetModel();
    m_photos.clear();
    m_cuts.clear();
    m_skipped.clear();
    m_thumbnails.clear();
    m_troubles.clear();
    endResetModel();
    emit forgotten();
}

void PhotoListModel::rowChanged(PhotoId photo)
{
    if (const int row = rowOf(photo); row >= 0)
        emit dataChanged(index(row), index(row));
}

void PhotoListModel::setThumbnail(PhotoId photo, const QImage &thumbnail)
{
    m_thumbnails.insert(number(photo), thumbnail);
    rowChanged(photo);
}

void PhotoListModel::setTrouble(PhotoId photo, const QString &sentence)
{
    if (sentence.isEmpty())
        m_troubles.remove(number(photo));
    else
        m_troubles.insert(number(photo), sentence);
    rowChanged(photo);
}

void PhotoListModel::addSkipped(const std::vector<Skipped> &skipped)
{
    if (skipped.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(skipped.size()) - 1);
    m_skipped.insert(m_skipped.end(), skipped.begin(), skipped.end());
    endInsertRows();
}

void PhotoListModel::forgetSkipped()
{
    if (m_skipped.empty())
        return;
    beginRemoveRows({}, static_cast<int>(m_photos.size()), rowCount() - 1);
    m_skipped.clear();
    endRemoveRows();
}

const Photo *PhotoListModel::photo(int row) const
{
    return row >= 0 && row < static_cast<int>(m_photos.size()) ? &m_photos[static_cast<std::size_t>(row)] : nullptr;
}

const Skipped *PhotoListModel::skipped(int row) const
{
    const int at = row - static_cast<int>(m_photos.size());
    return at >= 0 && at < skippedCount() ? &m_skipped[static_cast<std::size_t>(at)] : nullptr;
}

int PhotoListModel::rowOf(PhotoId photo) const
{
    const auto at = std::ranges::find(m_photos, photo, &Photo::id);
    return at == m_photos.end() ? -1 : static_cast<int>(at - m_photos.begin());
}

std::optional<PhotoId> PhotoListModel::withoutThumbnail() const
{
    for (const Photo &photo : m_photos)
        if (!m_thumbnails.contains(number(photo.id)) && !m_troubles.contains(number(photo.id)))
            return photo.id;
    return {};
}

int PhotoListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_photos.size() + m_skipped.size());
}

QString PhotoListModel::state(const Photo &photo) const
{
    if (const auto trouble = m_troubles.constFind(number(photo.id)); trouble != m_troubles.cend())
        return *trouble;
    if (photo.faces > 0)
        return cutState(photo);
    if (!photo.grid)
        return photo.boxes ? tr("%Ln faces found", nullptr, static_cast<int>(photo.boxes->size())) : tr("not a grid");
    return photo.grid->confidence < kDoubtfulGrid ? tr("%1 · check it").arg(sizeOf(photo.grid->grid))
                                                  : tr("%1 · found").arg(sizeOf(photo.grid->grid));
}

/// "Cut" alone says that the faces are those of the grid or the boxes as they are now.
QString PhotoListModel::cutState(const Photo &photo) const
{
    const auto known = m_cuts.find(photo.id);
    const PhotoCut cut = known == m_cuts.end() ? PhotoCut{photo.faces} : known->second;
    QStringList parts;
    if (photo.grid)
        parts.append(tr("%1 · cut").arg(sizeOf(photo.grid->grid)));
    else if (cut.kept > 0)
        parts.append(tr("%Ln faces cut", nullptr, cut.kept));
    if (!photo.grid && cut.rejected > 0)
        parts.append(parts.empty() ? tr("%Ln faces rejected", nullptr, cut.rejected)
                                   : tr("%Ln rejected", "faces", cut.rejected));
    if (!cut.asDrawn)
        parts.append(tr("changed since"));
    return parts.join(QStringLiteral(", "));
}

Tone PhotoListModel::tone(const Photo &photo) const
{
    if (m_troubles.contains(number(photo.id)))
        return Tone::Wrong;
    const bool doubtful = photo.grid && photo.grid->confidence < kDoubtfulGrid && photo.faces == 0;
    return doubtful ? Tone::Attention : Tone::Plain;
}

QVariant PhotoListModel::skippedData(const Skipped &skipped, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return fileName(skipped.file);
    case Qt::ToolTipRole:
        return QString::fromStdString(skipped.file) + QLatin1Char('\n') + translated(skipped.reason);
    case Qt::AccessibleTextRole:
        return tr("%1, not used: %2").arg(fileName(skipped.file), translated(skipped.reason));
    case StateRole: { // what is wrong; what can be done stands in the tooltip
        const QString reason = translated(skipped.reason);
        const auto end = reason.indexOf(QStringLiteral(". "));
        return end < 0 ? reason : reason.left(end + 1);
    }
    case ToneRole:
        return static_cast<int>(Tone::Wrong);
    default:
        return {};
    }
}

QVariant PhotoListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Photo *shown = photo(index.row());
    if (!shown)
        return skippedData(*skipped(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(*shown);
    case Qt::DecorationRole:
        return m_thumbnails.value(number(shown->id));
    case Qt::ToolTipRole:
        return tr("%1\n%2 × %3 pixels\n%4")
            .arg(QString::fromStdString(shown->path))
            .arg(shown->widthPx)
            .arg(shown->heightPx)
            .arg(state(*shown));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(nameOf(*shown), state(*shown));
    case StateRole:
        return state(*shown);
    case ToneRole:
        return static_cast<int>(tone(*shown));
    case PhotoRole:
        return QVariant::fromValue(number(shown->id));
    default:
        return {};
    }
}

} // namespace faces::ui
