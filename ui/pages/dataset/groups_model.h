// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split_groups.h"

#include <QAbstractTableModel>

namespace faces::ui {

/// A group of faces as a row shows it.
struct GroupRow {
    SplitGroup group;
    std::vector<int> numbers; ///< of its faces, ascending
    QString name;             ///< "Person 12", "Photo sheet1.jpg", "Faces 3, 8"
};

/// Which faces belong together and where they stand: those that leak first, then the largest.
class GroupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Faces, JoinedBy, Where, Columns };
    enum Role { LeakRole = Qt::UserRole + 1 };

    explicit GroupsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setGroups(std::vector<GroupRow> groups, bool isSplit, bool leaky);
    const GroupRow &group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    int leaks() const { return m_leaks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const GroupRow &row, int column) const;

    std::vector<GroupRow> m_groups;
    int m_leaks = 0;
    bool m_isSplit = false, m_leaky = false;
};

/// The groups of these faces with what names them; for a job.
std::vector<GroupRow> groupRows(const std::vector<Face> &faces, const std::vector<Photo> &photos,
                                const std::optional<Split> &split);

} // namespace faces::ui
