// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/strata_model.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
/// "+1.2", "−0.4", "0.0".
QString differenceWords(double points) { return signedText(points, 1); }
} // namespace

void StrataModel::setCounts(tasks::DataCounts counts, bool isSplit)
{
    const bool sameRows = counts.attributes == m_counts.attributes;
    if (!sameRows)
        beginResetModel();
    m_counts = std::move(counts);
    m_isSplit = isSplit;
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int StrataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.attributes.size());
}

std::optional<double> StrataModel::share(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (column != All && !m_isSplit)
        return std::nullopt;
    const tasks::Balance &cell =
        column == All ? m_counts.allBalance[at] : m_counts.balance[at][static_cast<std::size_t>(column - Training)];
    const int known = cell.yes + cell.no;
    return known == 0 ? std::nullopt : std::optional(100.0 * cell.yes / known);
}

std::optional<double> StrataModel::difference(int row, int column) const
{
    const auto whole = share(row, All), part = share(row, column);
    return column == All || !whole || !part ? std::nullopt : std::optional(*part - *whole);
}

std::optional<double> StrataModel::worst() const
{
    std::optional<double> worst;
    for (int row = 0; row < rowCount(); ++row)
        for (const int column : {Training, Validation, Test})
            if (const auto far = difference(row, column))
                worst = std::max(worst.value_or(0), std::abs(*far));
    return worst;
}

QVariant StrataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto part = share(index.row(), index.column());
    const auto far = difference(index.row(), index.column());
    const bool isFar = far && std::abs(*far) > kFarPoints;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (!part)
            return QStringLiteral("–");
        QString words = percentText(*part, 1);
        if (isFar && role == Qt::DisplayRole)
            words.prepend(QStringLiteral("! ")); // not by its colour alone
        return far ? QStringLiteral("%1 (%2)").arg(words, differenceWords(*far)) : words;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isFar ? QVariant(tokens().attention) : QVariant();
    case FarRole:
        return isFar;
    default:
        return {};
    }
}

QVariant StrataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount()
                   ? QString::fromStdString(m_counts.attributes[static_cast<std::size_t>(section)].yesWord)
                   : QString();
    const QString names[] = {tr("All"), tr("Training"), tr("Validation"), tr("Test")};
    return section < Columns ? names[section] : QString();
}

} // namespace faces::ui
