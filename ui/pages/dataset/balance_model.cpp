// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/balance_model.h"

#include "ui/words.h"

#include <QLocale>

namespace faces::ui {

QString wordsFor(const tasks::Balance &balance)
{
    const QLocale locale;
    const QString known =
        BalanceModel::tr("%1 yes · %2 no").arg(locale.toString(balance.yes), locale.toString(balance.no));
    return balance.unknown > 0 ? BalanceModel::tr("%1 · %2 unknown").arg(known, locale.toString(balance.unknown))
                               : known;
}

void BalanceModel::setOwnRecipe(bool own)
{
    if (own == m_own)
        return;
    m_own = own;
    emit headerDataChanged(Qt::Horizontal, Multiplied, Multiplied);
}

void BalanceModel::setCounts(tasks::DataCounts counts)
{
    // As a rule only numbers changed: the table then keeps its place.
    const bool sameRows = counts.attributes == m_counts.attributes;
    if (!sameRows)
        beginResetModel();
    m_counts = std::move(counts);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.attributes.size());
}

int BalanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Multiplied + 1; }

const tasks::Balance &BalanceModel::balance(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == All)
        return m_counts.allBalance[row];
    return index.column() == Multiplied ? m_counts.multipliedBalance[row]
                                        : m_counts.balance[row][static_cast<std::size_t>(*partOf(index.column()))];
}

std::optional<Part> BalanceModel::partOf(int column)
{
    if (column == All)
        return std::nullopt;
    return column == Validation ? Part::Validation : column == Test ? Part::Test : Part::Train;
}

int BalanceModel::count(const QModelIndex &index, LabelValue value) const
{
    const tasks::Balance &cell = balance(index);
    return value == LabelValue::Yes ? cell.yes : value == LabelValue::No ? cell.no : cell.unknown;
}

QString BalanceModel::words(const QModelIndex &index) const
{
    const tasks::Balance &cell = balance(index);
    const int known = cell.yes + cell.no;
    return known == 0 ? wordsFor(cell)
                      : tr("%1 · %2 % of the known say yes").arg(wordsFor(cell)).arg(qRound(100.0 * cell.yes / known));
}

int BalanceModel::facesIn(int column) const
{
    if (column == All)
        return m_counts.all;
    return column == Multiplied ? m_counts.multiplied : m_counts.faces[static_cast<std::size_t>(*partOf(column))];
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const tasks::Balance &cell = balance(index);
    switch (role) {
    case Qt::DisplayRole:
        return wordsFor(cell);
    case Qt::ToolTipRole: // a narrow column cuts the words off
    case Qt::AccessibleTextRole:
        return words(index);
    case YesRole:
        return cell.yes;
    case NoRole:
        return cell.no;
    case UnknownRole:
        return cell.unknown;
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const auto row = static_cast<std::size_t>(section);
        return row < m_counts.attributes.size() ? QString::fromStdString(m_counts.attributes[row].yesWord) : QString();
    }
    const QString names[] = {tr("All"), tr("Training"), tr("Validation"), tr("Test"),
                             m_own ? tr("Training, multiplied") : tr("For classic nets")};
    if (section < 0 || section > Multiplied)
        return {};
    const QString size =
        section == Multiplied ? tr("%Ln images", nullptr, facesIn(section)) : faceCount(facesIn(section));
    return names[section] + QLatin1Char('\n') + size;
}

} // namespace faces::ui
