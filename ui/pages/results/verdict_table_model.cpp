// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/verdict_table_model.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

namespace faces::ui {

static QFont smallBold()
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void VerdictTableModel::setAttributes(const std::vector<Attribute> &attributes)
{
    if (attributes == m_attributes)
        return;
    beginResetModel();
    m_attributes = attributes;
    m_counts.assign(attributes.size(), {});
    m_filter = {};
    endResetModel();
}

void VerdictTableModel::setCounts(const std::vector<VerdictCounts> &counts)
{
    if (counts.size() != m_attributes.size() || counts == m_counts)
        return;
    m_counts = counts;
    if (rowCount() > 0)
        emit dataChanged(index(0, TrueYes), index(rowCount() - 1, F1));
}

void VerdictTableModel::setFilter(const ResultsFilter &filter, std::size_t chosen)
{
    if (filter == m_filter && chosen == m_chosen)
        return;
    m_filter = filter;
    m_chosen = chosen;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, F1));
}

std::optional<Verdict> VerdictTableModel::verdictAt(int column)
{
    switch (column) {
    case TrueYes:
        return Verdict::TrueYes;
    case FalseYes:
        return Verdict::FalseAlarm;
    case FalseNo:
        return Verdict::Missed;
    case TrueNo:
        return Verdict::TrueNo;
    default:
        return std::nullopt;
    }
}

int VerdictTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attributes.size());
}

int VerdictTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QString VerdictTableModel::wordsFor(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (column == Name)
        return QString::fromStdString(m_attributes[at].yesWord);
    if (const auto verdict = verdictAt(column))
        return QLocale().toString(countOf(m_counts[at], *verdict));
    return figure(confusionOf(m_counts[at]).f1(), 2);
}

/// Wrong ones in red where there are some; the head says it, too.
QVariant VerdictTableModel::colourFor(int column, int count) const
{
    const auto verdict = verdictAt(column);
    if (!verdict)
        return tokens().text;
    return count == 0 ? tokens().softText : isWrong(*verdict) ? tokens().wrong : tokens().right;
}

QVariant VerdictTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto verdict = verdictAt(index.column());
    const bool filtered = verdict && m_filter.of(row).holds(*verdict);
    switch (role) {
    case Qt::DisplayRole:
        return wordsFor(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return colourFor(index.column(), verdict ? countOf(m_counts[row], *verdict) : 0);
    case Qt::BackgroundRole:
        return filtered ? QVariant(tokens().accentGround) : QVariant();
    case Qt::FontRole:
        return (index.column() == Name && row == m_chosen) || filtered ? QVariant(smallBold()) : QVariant(smallFont());
    case Qt::ToolTipRole:
        return verdict                  ? tr("Shows these faces; once more: all again")
               : index.column() == Name ? tr("Chooses this attribute")
                                        : QVariant();
    case Qt::AccessibleTextRole: {
        const QString said = QStringLiteral("%1, %2: %3")
                                 .arg(QString::fromStdString(m_attributes[row].yesWord),
                                      headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
                                      wordsFor(index.row(), index.column()));
        return filtered ? tr("%1, shown").arg(said) : said;
    }
    default:
        return {};
    }
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool words = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!words && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TrueYes:
        return words ? tr("true positives: rightly said yes") : tr("TP");
    case FalseYes:
        return words ? tr("false positives: wrongly said yes, false alarms") : tr("FP");
    case FalseNo:
        return words ? tr("false negatives: wrongly said no, missed") : tr("FN");
    case TrueNo:
        return words ? tr("true negatives: rightly said no") : tr("TN");
    case F1:
        return tr("F1");
    default:
        return words ? tr("attribute") : QString();
    }
}

} // namespace faces::ui
