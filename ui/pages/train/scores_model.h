// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/calibration.h"
#include "core/data/run.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// Scores of a run on one part: a row an attribute, then micro and macro. While a run trains it has the precision,
/// recall and F1 of the latest epoch, all at one threshold, and nothing else. Brier scores come later: they need what
/// the run said.
class ScoresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Precision, Recall, F1, IntervalColumn, Majority, Threshold, Brier, Positives, Columns };

    explicit ScoresModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// sources: how each label's threshold was chosen; empty: not known.
    void setScores(const std::vector<Attribute> &attributes, const std::optional<Scores> &scores,
                   const std::vector<ThresholdSource> &sources = {});
    void setLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest);
    /// To the rows that are shown; labels: one per attribute of `attributes`.
    void setReliability(const std::vector<AttributeId> &attributes, const PartReliability &reliability);
    void clear() { setScores({}, std::nullopt); }

    /// Whose thresholds were chosen in another way than on validation faces: "Thresholds · out of fold: hat (41 yes of
    /// 300) · set by a person: beard". Empty where there are none, or nothing is known of it.
    QString thresholdNote() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString cells[Columns];
        bool summary = false;  ///< micro, macro
        AttributeId attribute; ///< "micro" and "macro" for these two
        bool few = false;      ///< too few yes or no to say much
        std::optional<ThresholdSource> source = {};
    };
    static QString aboutFew(const Row &row);
    static QString aboutThreshold(const Row &row);
    QString about(const QModelIndex &index) const;
    void setRows(std::vector<Row> rows);
    static void showCounts(QString *cells, const Counts &counts, const std::optional<Interval> &interval);

    std::vector<Row> m_rows;
};

} // namespace faces::ui
