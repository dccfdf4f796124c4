// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/snapshots.h"

#include <QAbstractTableModel>

#include <vector>

namespace faces::ui {

/// The snapshots of a project, newest first.
class SnapshotsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Why, Faces, Labels, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshots(std::vector<store::Snapshot> snapshots);
    const store::Snapshot *at(int row) const; ///< null if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wordsAt(const store::Snapshot &snapshot, int column) const;
    std::vector<store::Snapshot> m_snapshots;
};

/// A time in UTC as the desktop writes it: "27/11/2026 06:40".
QString whenWords(const std::string &utc);

} // namespace faces::ui
