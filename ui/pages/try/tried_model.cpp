// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/tried_model.h"

#include "ui/words.h"

#include <algorithm>

namespace faces::ui {

namespace {

QString stateOf(const TriedPicture &picture)
{
    if (!picture.trouble.isEmpty())
        return TriedModel::tr("could not be read");
    if (picture.judgedBy.isEmpty())
        return TriedModel::tr("not judged yet");
    return faceCount(static_cast<int>(picture.faces.size()));
}

} // namespace

TriedModel::TriedModel(QObject *parent) : QAbstractListModel(parent) {}

void TriedModel::add(std::vector<TriedPicture> pictures)
{
    if (pictures.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(pictures.size()) - 1);
    for (TriedPicture &picture : pictures) {
        picture.id = ++m_lastId;
        m_pictures.push_back(std::move(picture));
    }
    endInsertRows();
}

void TriedModel::remove(int row)
{
    if (!at(row))
        return;
    beginRemoveRows({}, row, row);
    m_pictures.erase(m_pictures.begin() + row);
    endRemoveRows();
}

TriedPicture *TriedModel::at(int row)
{
    return row >= 0 && row < count() ? &m_pictures[static_cast<std::size_t>(row)] : nullptr;
}

const TriedPicture *TriedModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_pictures[static_cast<std::size_t>(row)] : nullptr;
}

TriedPicture *TriedModel::byId(int id) { return at(rowOf(id)); }

int TriedModel::rowOf(int id) const
{
    const auto at = std::ranges::find(m_pictures, id, &TriedPicture::id);
    return at == m_pictures.end() ? -1 : static_cast<int>(at - m_pictures.begin());
}

void TriedModel::tellChanged(int id)
{
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row), index(row));
}

int TriedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TriedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TriedPicture &picture = m_pictures[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return picture.name;
    case Qt::DecorationRole:
        return picture.thumbnail;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(picture.name, stateOf(picture));
    case Qt::ToolTipRole:
        return picture.trouble.isEmpty() ? tr("%1: %2").arg(picture.name, stateOf(picture)) : picture.trouble;
    case StateRole:
        return stateOf(picture);
    case CountRole:
        return picture.judgedBy.isEmpty() ? -1 : static_cast<int>(picture.faces.size());
    default:
        return {};
    }
}

} // namespace faces::ui
