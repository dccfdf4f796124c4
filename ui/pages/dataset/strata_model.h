// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <QAbstractTableModel>

#include <optional>

namespace faces::ui {

/// How far the parts of a split are alike: the share of yes of each attribute in the whole and in each part.
class StrataModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { All, Training, Validation, Test, Columns };
    enum Role { FarRole = Qt::UserRole + 1 }; ///< further from the whole than kFarPoints

    explicit StrataModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setCounts(tasks::DataCounts counts, bool isSplit);
    /// The largest difference of a part from the whole, in points of per cent; nothing without a split.
    std::optional<double> worst() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> share(int row, int column) const; ///< per cent of the known
    std::optional<double> difference(int row, int column) const;

    tasks::DataCounts m_counts;
    bool m_isSplit = false;
};

inline constexpr double kFarPoints = 5;

} // namespace faces::ui
