// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/comparison_model.h"

#include "ui/convert.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <cmath>

namespace faces::ui {

namespace {

/// The summaries come last.
constexpr int kSummaries = 2;

QString rangeText(const std::optional<Interval> &interval)
{
    return interval ? QStringLiteral("%1–%2").arg(figure(interval->low, 2), figure(interval->high, 2))
                    : QStringLiteral("–");
}

int aligned(bool left) { return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight)); }

} // namespace

void ComparisonModel::setPart(const std::optional<ComparedPart> &part, const QString &nameA, const QString &nameB)
{
    beginResetModel();
    m_nameA = nameA;
    m_nameB = nameB;
    m_rows.clear();
    if (part) {
        m_rows = part->labels;
        m_rows.push_back(part->micro);
        m_rows.push_back(part->macro);
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString ComparisonModel::cell(const ComparedScore &score, int column) const
{
    switch (column) {
    case Name:
        return score.attribute == "micro" || score.attribute == "macro" ? translated(score.name)
                                                                        : QString::fromStdString(score.name);
    case A:
        return figure(score.a);
    case IntervalA:
        return rangeText(score.intervalA);
    case B:
        return figure(score.b);
    case IntervalB:
        return rangeText(score.intervalB);
    case Difference:
        return score.difference ? signedText(*score.difference, 3) : figure(std::nullopt);
    case DifferenceInterval:
        return score.differenceInterval ? tr("%1 to %2")
                                              .arg(signedText(score.differenceInterval->low, 2),
                                                   signedText(score.differenceInterval->high, 2))
                                        : QStringLiteral("–");
    default:
        return {};
    }
}

bool ComparisonModel::strong(const QModelIndex &index) const
{
    const ComparedScore &score = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return index.row() >= rowCount() - kSummaries;
    case A:
        return score.difference && *score.difference < 0;
    case B:
        return score.difference && *score.difference > 0;
    case Difference:
        return score.clear();
    default:
        return false;
    }
}

bool ComparisonModel::soft(const QModelIndex &index) const
{
    switch (index.column()) {
    case IntervalA:
    case IntervalB:
    case DifferenceInterval:
        return true;
    case Difference:
        return !m_rows[static_cast<std::size_t>(index.row())].clear();
    default:
        return false;
    }
}

QString ComparisonModel::tipOf(const ComparedScore &score) const
{
    QString tip = score.clear() ? tr("More than chance: the interval does not hold 0.")
                                : tr("This may be chance: the interval holds 0.");
    if (score.answers)
        tip +=
            QLatin1Char(' ') + tr("%1 mends what %2 got wrong: %3; breaks what it got right: %4; both are wrong: %5. "
                                  "McNemar's exact test: p = %6.")
                                   .arg(m_nameB, m_nameA)
                                   .arg(score.answers->fixed)
                                   .arg(score.answers->broken)
                                   .arg(score.answers->bothWrong)
                                   .arg(QLocale().toString(score.answers->mcNemar(), 'f', 3));
    return QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped()); // which breaks it in lines
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedScore &score = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(score, index.column());
    case Qt::TextAlignmentRole:
        return aligned(index.column() == Name);
    case Qt::FontRole:
        return strong(index) ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        return soft(index) ? tokens().softText : tokens().text;
    case Qt::ToolTipRole:
        if (index.column() < Difference || !score.differenceInterval)
            return {};
        return tipOf(score);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Name);
    if (role == Qt::ToolTipRole && section >= Difference)
        return tr("F1 of %1 minus F1 of %2 on the faces that both judged, with its 95 % interval: the same groups of "
                  "faces are drawn for both, again and again.")
            .arg(m_nameB, m_nameA);
    if (role == Qt::ToolTipRole && (section == IntervalA || section == IntervalB))
        return tr("95 % interval of F1, from drawing whole groups of faces again and again.");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Attribute"), m_nameA,      tr("95 %"), m_nameB,
                                    tr("95 %"),      tr("Change"), tr("95 %")};
    return names[section];
}

void DifferencesModel::setDifferences(std::vector<OptionDifference> differences)
{
    beginResetModel();
    m_rows = std::move(differences);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OptionDifference &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString words = index.column() == Option ? translated(row.option)
                                                   : translated(row.a) + QStringLiteral(" → ") + translated(row.b);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a list of attributes may be longer than its cell
        return words;
    case Qt::TextAlignmentRole:
        return aligned(true);
    case Qt::ForegroundRole:
        return index.column() == Option ? tokens().softText : tokens().text;
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(true);
    if (role != Qt::DisplayRole)
        return {};
    return section == Option ? tr("Option") : tr("Values");
}

} // namespace faces::ui
