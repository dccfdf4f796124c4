// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/co_occurrence.h"

#include <QAbstractTableModel>

namespace faces::ui {

/// Attribute by attribute: on how many faces both are yes; on the diagonal those of the one.
class TogetherModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Share of the row's yes on which the column's is yes too, 0..1; phi; both NaN where there is none.
    enum Role { ShareRole = Qt::UserRole + 1, PhiRole };

    explicit TogetherModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setCounts(CoOccurrence counts);
    const CoOccurrence &counts() const { return m_counts; }
    const Together &pair(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const QModelIndex &index) const;

    CoOccurrence m_counts;
};

/// "0.49", "−0.54".
QString phiWords(double phi);

/// From here on one attribute says so much of the other that a network may learn the one by the other.
inline constexpr double kStrongPhi = 0.3;

} // namespace faces::ui
