// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/train/tune_feed.h"
#include "ui/pages/train/tune_standing.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// The trials of a search, one a row by number: how far each came, what it reached, and its options. The trial that is
/// trained now has a row from its beginning on.
class TrialsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Trial,
        State,
        Value,
        Epochs,
        Bracket,
        Rung,
        Parameters,
        Seconds,
        Widths,
        Rate,
        Batch,
        Smoothing,
        Alteration,
        Columns
    };
    /// SortRole: a number for each column. TrialRole: the trial's number.
    enum Role { SortRole = Qt::UserRole + 1, TrialRole };

    explicit TrialsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// now: the trial that is trained. Rows that stay keep their place, so that what is selected stays selected.
    void setTuning(const Tuning &tuning, const TuneStanding &standing,
                   const std::optional<TuningFeed::Begun> &now = std::nullopt);
    void clear() { setTuning({}, {}); }
    /// Where a trial stands; invalid: it has no row.
    QModelIndex indexOf(int trial) const;
    const TrainOptions *options(int trial) const;
    QString trouble(int trial) const; ///< why it failed; empty: it did not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int trial = 0, bracket = 0, rung = 0, epochs = 0; ///< bracket and rung from 0
        std::optional<double> value;                      ///< of the objective, as people know it
        TrialState state = TrialState::Waits;
        bool best = false, now = false;
        std::int64_t parameters = 0;
        double seconds = 0;
        TrainOptions options;
        QString trouble;
    };
    static std::vector<Row> rowsOf(const Tuning &tuning, const TuneStanding &standing,
                                   const std::optional<TuningFeed::Begun> &now);
    void setRows(std::vector<Row> rows);
    const Row *row(int trial) const;
    QString stateText(const Row &row) const;
    QString text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Objective m_objective = Objective::ValidationLoss;
};

} // namespace faces::ui
