// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/scores_model.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {
const QString kNothing = QStringLiteral("–");

QString intervalText(const std::optional<Interval> &interval)
{
    return interval ? QStringLiteral("%1–%2").arg(QString::number(interval->low, 'f', 2),
                                                  QString::number(interval->high, 'f', 2))
                    : kNothing;
}
} // namespace

void ScoresModel::setScores(const std::vector<Attribute> &attributes, const std::optional<Scores> &scores)
{
    std::vector<Row> rows;
    if (scores) {
        for (const AttributeScores &label : scores->labels) {
            const auto known = std::ranges::find(attributes, label.attribute, &Attribute::id);
            const Counts &counts = label.counts;
            // Saying no to every face finds none of the yes: its F1 is 0, or nothing where there is no yes at all.
            const std::optional<double> never = counts.positives() > 0 ? std::optional(0.0) : std::nullopt;
            rows.push_back(
                {{QString::fromStdString(known == attributes.end() ? label.attribute : known->yesWord),
                  figure(counts.precision()), figure(counts.recall()), figure(counts.f1()),
                  intervalText(label.f1Interval), figure(never), QString::number(label.threshold, 'f', 2),
                  tr("%1 of %2").arg(QLocale().toString(counts.positives()), QLocale().toString(counts.known()))},
                 false});
        }
        const Counts pooled = scores->pooled();
        rows.push_back(
            {{tr("Micro"),
              figure(pooled.precision()),
              figure(pooled.recall()),
              figure(pooled.f1()),
              intervalText(scores->microInterval),
              {},
              {},
              tr("%1 of %2").arg(QLocale().toString(pooled.positives()), QLocale().toString(pooled.known()))},
             true});
        rows.push_back(
            {{tr("Macro"), {}, {}, figure(scores->macroF1()), intervalText(scores->macroInterval), {}, {}, {}}, true});
    }
    setRows(std::move(rows));
}

void ScoresModel::setLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest)
{
    std::vector<Row> rows;
    for (const Attribute &attribute : attributes) {
        Row row{{QString::fromStdString(attribute.yesWord)}, false};
        std::fill(std::begin(row.cells) + Precision, std::end(row.cells), kNothing);
        rows.push_back(std::move(row));
    }
    const EpochRecord epoch = latest.value_or(EpochRecord{});
    const auto shown = [&](std::optional<double> value) { return latest ? figure(value) : kNothing; };
    rows.push_back({{tr("Micro"),
                     shown(epoch.validationPrecision),
                     shown(epoch.validationRecall),
                     shown(epoch.validationMicroF1),
                     {},
                     {},
                     latest ? QString::number(epoch.threshold, 'f', 2) : kNothing,
                     {}},
                    true});
    rows.push_back({{tr("Macro"), {}, {}, shown(epoch.validationMacroF1), {}, {}, {}, {}}, true});
    setRows(std::move(rows));
}

void ScoresModel::setRows(std::vector<Row> rows)
{
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameCount)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ScoresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoresModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant ScoresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[index.column()];
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return index.column() == F1 || (row.summary && index.column() == Name) ? strongFont() : bodyFont();
    case Qt::ForegroundRole: {
        const bool soft = index.column() >= IntervalColumn && index.column() != Threshold;
        return soft ? tokens().softText : tokens().text;
    }
    default:
        return {};
    }
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == AlwaysNo)
        return tr("F1 of a model that says no to every face: what any model must beat.");
    if (role == Qt::ToolTipRole && section == IntervalColumn)
        return tr("95 % interval of F1, from drawing whole groups of faces again and again.");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Attribute"), tr("Precision"), tr("Recall"),    tr("F1"),
                                    tr("95 %"),      tr("Always no"), tr("Threshold"), tr("Yes")};
    return names[section];
}

} // namespace faces::ui
