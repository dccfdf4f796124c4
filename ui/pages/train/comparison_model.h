// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/comparison.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// F1 of two runs on one part: a row an attribute, then micro and macro. The better of two that judged the same faces
/// is semi-bold; a difference that may be chance is in soft text.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, A, IntervalA, B, IntervalB, Difference, DifferenceInterval, Columns };

    explicit ComparisonModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// nameA, nameB: short, for the heads of the columns: "Run 7".
    void setPart(const std::optional<ComparedPart> &part, const QString &nameA, const QString &nameB);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ComparedScore &score, int column) const;
    QString tipOf(const ComparedScore &score) const; ///< of its difference
    bool strong(const QModelIndex &index) const;
    bool soft(const QModelIndex &index) const;

    std::vector<ComparedScore> m_rows; ///< the last two are micro and macro
    QString m_nameA, m_nameB;
};

/// In what two trainings differ: what, the first run's, the second's.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Option, Values, Columns }; ///< "0.004 → 0.001"

    explicit DifferencesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDifferences(std::vector<OptionDifference> differences);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OptionDifference> m_rows;
};

} // namespace faces::ui
