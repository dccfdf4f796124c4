// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/results_filter.h"

#include <QAbstractTableModel>

#include <vector>

namespace faces::ui {

/// Confusion of every attribute: a row each, said rightly and wrongly yes, wrongly and rightly no, and F1. A cell of
/// which the filter speaks stands on the accent's ground.
class VerdictTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, TrueYes, FalseYes, FalseNo, TrueNo, F1, kColumns };

    explicit VerdictTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setAttributes(const std::vector<Attribute> &attributes);
    void setCounts(const std::vector<VerdictCounts> &counts); ///< one per attribute
    void setFilter(const ResultsFilter &filter, std::size_t chosen);
    static std::optional<Verdict> verdictAt(int column); ///< nothing for the name and F1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wordsFor(int row, int column) const;
    QVariant colourFor(int column, int count) const;

    std::vector<Attribute> m_attributes;
    std::vector<VerdictCounts> m_counts;
    ResultsFilter m_filter;
    std::size_t m_chosen = 0;
};

} // namespace faces::ui
