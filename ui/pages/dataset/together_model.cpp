// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/together_model.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace faces::ui {

QString phiWords(double phi)
{
    const double shown = std::round(std::abs(phi) * 100) / 100;
    return (phi < 0 && shown > 0 ? QStringLiteral("−") : QString()) + QLocale().toString(shown, 'f', 2);
}

void TogetherModel::setCounts(CoOccurrence counts)
{
    const bool sameRows = counts.attributes == m_counts.attributes;
    if (!sameRows)
        beginResetModel();
    m_counts = std::move(counts);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Together &TogetherModel::pair(const QModelIndex &index) const
{
    return m_counts.at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
}

int TogetherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.attributes.size());
}

int TogetherModel::columnCount(const QModelIndex &parent) const { return rowCount(parent); }

QString TogetherModel::words(const QModelIndex &index) const
{
    const auto name = [&](int place) {
        return QString::fromStdString(m_counts.attributes[static_cast<std::size_t>(place)].name);
    };
    const Together &cell = pair(index);
    const QLocale locale;
    if (index.row() == index.column())
        return tr("%1: %2 of %3 say yes")
            .arg(name(index.row()), locale.toString(cell.both), locale.toString(cell.known()));
    QString words =
        tr("%1 and %2: %3 of %4 say yes to both")
            .arg(name(index.row()), name(index.column()), locale.toString(cell.both), locale.toString(cell.known()));
    if (const auto phi = cell.phi())
        words = tr("%1; phi %2").arg(words, phiWords(*phi));
    return words;
}

QVariant TogetherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    switch (role) {
    case Qt::DisplayRole:
        return pair(index).known() == 0 ? QStringLiteral("–") : QLocale().toString(pair(index).both);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(index);
    case ShareRole:
        return pair(index).share().value_or(kNone);
    case PhiRole:
        return pair(index).phi().value_or(kNone);
    default:
        return {};
    }
}

QVariant TogetherModel::headerData(int section, Qt::Orientation, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 || section >= rowCount())
        return {};
    return QString::fromStdString(m_counts.attributes[static_cast<std::size_t>(section)].yesWord);
}

} // namespace faces::ui
