// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_model.h"

#include "ui/convert.h"
#include "ui/pages/train/tune_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace faces::ui {

namespace {
constexpr int kTrialDecimals = 4;

/// So that a column of widths sorts by the number of layers first, then by the first one's width.
double widthsKey(const TrainOptions &options)
{
    constexpr double kMostWidth = 10'000;
    return options.widths.empty() ? 0
                                  : static_cast<double>(options.widths.size()) * kMostWidth + options.widths.front();
}
} // namespace

std::vector<TrialsModel::Row> TrialsModel::rowsOf(const Tuning &tuning, const TuneStanding &standing,
                                                  const std::optional<TuningFeed::Begun> &now)
{
    std::vector<Row> rows;
    const int best = standing.best ? tuning.trials[*standing.best].trial : 0;
    for (const TrialStanding &each : standing.trials) {
        const TrialRecord &record = tuning.trials[each.record];
        rows.push_back({each.trial, record.bracket, record.rung, record.epochs,
                        valueOf(tuning.options.objective, each.loss), each.state, each.trial == best, false,
                        record.parameters, record.seconds, record.options, translated(record.trouble)});
    }
    if (!now)
        return rows;
    auto place = std::ranges::lower_bound(rows, now->next.trial, {}, &Row::trial);
    if (place == rows.end() || place->trial != now->next.trial) {
        Row begun;
        begun.trial = now->next.trial;
        begun.options = now->options;
        place = rows.insert(place, std::move(begun));
    }
    place->now = true;
    place->bracket = now->next.bracket;
    place->rung = now->next.rung;
    return rows;
}

void TrialsModel::setTuning(const Tuning &tuning, const TuneStanding &standing,
                            const std::optional<TuningFeed::Begun> &now)
{
    const bool otherObjective = m_objective != tuning.options.objective;
    m_objective = tuning.options.objective;
    setRows(rowsOf(tuning, standing, now));
    if (otherObjective)
        emit headerDataChanged(Qt::Horizontal, Value, Value);
}

void TrialsModel::setRows(std::vector<Row> rows)
{
    // Trials come in the order of their numbers: the rows that were there before stay where they are.
    const auto differ = std::ranges::mismatch(m_rows, rows, {}, &Row::trial, &Row::trial);
    const auto same = static_cast<std::size_t>(differ.in1 - m_rows.begin());
    if (same < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(same), rowCount() - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (same > 0)
        emit dataChanged(index(0, 0), index(static_cast<int>(same) - 1, Columns - 1));
}

const TrialsModel::Row *TrialsModel::row(int trial) const
{
    const auto found = std::ranges::lower_bound(m_rows, trial, {}, &Row::trial);
    return found != m_rows.end() && found->trial == trial ? &*found : nullptr;
}

QModelIndex TrialsModel::indexOf(int trial) const
{
    const Row *found = row(trial);
    return found != nullptr ? index(static_cast<int>(found - m_rows.data()), 0) : QModelIndex();
}

const TrainOptions *TrialsModel::options(int trial) const
{
    const Row *found = row(trial);
    return found != nullptr ? &found->options : nullptr;
}

QString TrialsModel::trouble(int trial) const
{
    const Row *found = row(trial);
    return found != nullptr ? found->trouble : QString();
}

int TrialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrialsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString TrialsModel::stateText(const Row &row) const
{
    if (row.now)
        return tr("training");
    if (row.state == TrialState::Failed)
        return tr("✗ failed: %1").arg(row.trouble);
    return row.best ? tr("best") : wordFor(row.state);
}

QString TrialsModel::text(const Row &row, int column) const
{
    const QLocale locale;
    const auto known = [&](auto value) { return value > 0 ? locale.toString(value) : QString(); };
    switch (column) {
    case Trial:
        return locale.toString(row.trial);
    case State:
        return stateText(row);
    case Value:
        return row.value ? figure(row.value, kTrialDecimals) : QString();
    case Epochs:
        return known(row.epochs);
    case Bracket:
        return locale.toString(row.bracket + 1);
    case Rung:
        return locale.toString(row.rung + 1);
    case Parameters:
        return known(static_cast<qlonglong>(row.parameters));
    case Seconds:
        return row.seconds > 0 ? locale.toString(row.seconds, 'f', 1) : QString();
    case Widths:
        return widthsWords(row.options);
    case Rate:
        return locale.toString(row.options.rate, 'g', QLocale::FloatingPointShortest);
    case Batch:
        return QString::number(row.options.batch);
    case Smoothing:
        return row.options.smoothing < 0 ? QString() : locale.toString(row.options.smoothing, 'f', 2);
    case Alteration:
        return locale.toString(row.options.alteration, 'f', 1);
    default:
        return {};
    }
}

QVariant TrialsModel::sortKey(const Row &row, int column) const
{
    // Trials without a figure stand behind all others where the best comes first.
    constexpr double kWorst = std::numeric_limits<double>::infinity();
    const double none = m_objective == Objective::MacroF1 ? -kWorst : kWorst;
    switch (column) {
    case Trial:
        return row.trial;
    case State:
        return row.now ? -2 : row.best ? -1 : static_cast<int>(row.state);
    case Value:
        return row.value.value_or(none);
    case Epochs:
        return row.epochs;
    case Bracket:
        return row.bracket;
    case Rung:
        return row.rung;
    case Parameters:
        return static_cast<qlonglong>(row.parameters);
    case Seconds:
        return row.seconds;
    case Widths:
        return widthsKey(row.options);
    case Rate:
        return row.options.rate;
    case Batch:
        return row.options.batch;
    case Smoothing:
        return row.options.smoothing;
    default:
        return row.options.alteration;
    }
}

QVariant TrialsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool failed = row.state == TrialState::Failed && !row.now;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return failed ? row.trouble : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == State || column == Widths ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return row.best ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (column == State)
            return failed ? tokens().wrong : row.now ? tokens().accent : row.best ? tokens().right : tokens().softText;
        return tokens().text;
    case SortRole:
        return sortKey(row, column);
    case TrialRole:
        return row.trial;
    default:
        return {};
    }
}

QVariant TrialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == State || section == Widths ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == Seconds)
        return tr("Training time of all its epochs, in seconds");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {
        tr("Trial"),      tr("State"),   m_objective == Objective::MacroF1 ? tr("Macro F1") : tr("Loss"),
        tr("Epochs"),     tr("Bracket"), tr("Rung"),
        tr("Parameters"), tr("Seconds"), tr("Widths"),
        tr("Rate"),       tr("Batch"),   tr("Smoothing"),
        tr("Alterations")};
    return names[section];
}

} // namespace faces::ui
