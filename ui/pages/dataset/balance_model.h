// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <QAbstractTableModel>

#include <optional>

namespace faces::ui {

/// How many faces say yes, no or nothing: a row an attribute; the first column the whole data set, then one for each
/// part; the last are the training images after multiplication.
class BalanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { All, Training, Validation, Test, Multiplied };
    enum Role { YesRole = Qt::UserRole + 1, NoRole, UnknownRole };

    explicit BalanceModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The project has a recipe of its own, by which every network multiplies; else the classic ones alone do.
    void setOwnRecipe(bool own);
    void setCounts(tasks::DataCounts counts);
    const tasks::DataCounts &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The part that a column counts; nothing: of the whole data set.
    static std::optional<Part> partOf(int column);
    /// What is asked of a cell: how many have this label there.
    int count(const QModelIndex &index, LabelValue value) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const QModelIndex &index) const;
    const tasks::Balance &balance(const QModelIndex &index) const;
    int facesIn(int column) const;

    tasks::DataCounts m_counts;
    bool m_own = false;
};

/// "164 yes · 1,161 no · 3 unknown"; unknown only where there are some.
QString wordsFor(const tasks::Balance &balance);

} // namespace faces::ui
