// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/recipe_model.h"

#include "ui/pages/dataset/step_words.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

void RecipeModel::setRecipe(const Recipe &recipe)
{
    const Recipe list = asRows(recipe);
    if (list == m_recipe)
        return;
    beginResetModel();
    m_recipe = list;
    endResetModel();
}

void RecipeModel::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int RecipeModel::insert(int row, const RecipeRow &what)
{
    if (!m_editable || m_recipe.rows.size() >= kMostRecipeRows)
        return -1;
    beginInsertRows({}, row, row);
    m_recipe.rows.insert(m_recipe.rows.begin() + row, what);
    endInsertRows();
    emit edited();
    return row;
}

int RecipeModel::addRow(int after) { return insert(std::clamp(after + 1, 0, rowCount()), {}); }

int RecipeModel::duplicateRow(int row)
{
    if (row < 0 || row >= rowCount())
        return -1;
    const RecipeRow copy = m_recipe.rows[static_cast<std::size_t>(row)];
    return insert(row + 1, copy);
}

bool RecipeModel::isLastOn(int row) const
{
    const auto on = std::ranges::count_if(m_recipe.rows, &RecipeRow::on);
    return on == 1 && m_recipe.rows[static_cast<std::size_t>(row)].on;
}

bool RecipeModel::removeRow(int row)
{
    if (!m_editable || row < 0 || row >= rowCount() || isLastOn(row))
        return false;
    beginRemoveRows({}, row, row);
    m_recipe.rows.erase(m_recipe.rows.begin() + row);
    endRemoveRows();
    emit edited();
    return true;
}

int RecipeModel::moveRow(int row, int by)
{
    const int to = row + by;
    if (!m_editable || row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || (by != 1 && by != -1))
        return row;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_recipe.rows[static_cast<std::size_t>(row)], m_recipe.rows[static_cast<std::size_t>(to)]);
    endMoveRows();
    emit edited();
    return to;
}

void RecipeModel::setSteps(int row, const std::vector<RecipeStep> &steps)
{
    if (!m_editable || row < 0 || row >= rowCount() || m_recipe.rows[static_cast<std::size_t>(row)].steps == steps)
        return;
    m_recipe.rows[static_cast<std::size_t>(row)].steps = steps;
    emit dataChanged(index(row), index(row));
    emit edited();
}

void RecipeModel::setByNumber(bool on)
{
    if (on == byNumber())
        return;
    m_recipe.ranges = on ? classicRecipe().ranges : std::vector<AlterationRange>();
    emit edited();
}

int RecipeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recipe.rows.size());
}

QVariant RecipeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecipeRow &row = m_recipe.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordsFor(row);
    case Qt::AccessibleTextRole:
        return (row.on ? tr("Picture %1: %2") : tr("Picture %1: %2, off")).arg(index.row() + 1).arg(wordsFor(row));
    case Qt::CheckStateRole:
        return row.on ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool RecipeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !m_editable)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    RecipeRow &row = m_recipe.rows[static_cast<std::size_t>(index.row())];
    if (row.on == on || (!on && isLastOn(index.row())))
        return false;
    row.on = on;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags RecipeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return !index.isValid() ? Qt::NoItemFlags : m_editable ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace faces::ui
