// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// Scores of a run on one part: a row an attribute, then micro and macro. While a run trains only micro and macro of
/// its latest epoch are known; the other rows keep their place.
class ScoresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Precision, Recall, F1, IntervalColumn, AlwaysNo, Threshold, Positives, Columns };

    explicit ScoresModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setScores(const std::vector<Attribute> &attributes, const std::optional<Scores> &scores);
    void setLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest);
    void clear() { setScores({}, std::nullopt); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString cells[Columns];
        bool summary = false; ///< micro, macro
    };
    void setRows(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace faces::ui
