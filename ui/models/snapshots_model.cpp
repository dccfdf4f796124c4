// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/snapshots_model.h"

#include <QDateTime>
#include <QLocale>

namespace faces::ui {

QString whenWords(const std::string &utc)
{
    const QDateTime when = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs).toLocalTime();
    return QLocale().toString(when, QLocale::ShortFormat);
}

void SnapshotsModel::setSnapshots(std::vector<store::Snapshot> snapshots)
{
    beginResetModel();
    m_snapshots = std::move(snapshots);
    endResetModel();
}

const store::Snapshot *SnapshotsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_snapshots[static_cast<std::size_t>(row)];
}

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString SnapshotsModel::wordsAt(const store::Snapshot &snapshot, int column) const
{
    if (!snapshot.trouble.empty())
        return column == When  ? QString::fromStdString(snapshot.name)
               : column == Why ? tr("cannot be read")
                               : QString();
    switch (column) {
    case When:
        return whenWords(snapshot.madeAt);
    case Faces:
        return QLocale().toString(snapshot.faces);
    case Labels:
        return QLocale().toString(snapshot.labels);
    default:
        break;
    }
    switch (snapshot.why) {
    case store::SnapshotWhy::Labels:
        return tr("after many labels");
    case store::SnapshotWhy::Asked:
        return tr("asked for");
    case store::SnapshotWhy::Restoring:
        return tr("before another was put back");
    default:
        return tr("opened after changes");
    }
}

QVariant SnapshotsModel::data(const QModelIndex &index, int role) const
{
    const store::Snapshot *snapshot = at(index.row());
    if (!snapshot)
        return {};
    if (role == Qt::DisplayRole)
        return wordsAt(*snapshot, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Faces || index.column() == Labels))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SnapshotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Faces || section == Labels ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Made");
    case Why:
        return tr("Why");
    case Faces:
        return tr("Faces");
    default:
        return tr("Labels");
    }
}

} // namespace faces::ui
