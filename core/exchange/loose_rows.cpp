// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/loose_rows.h"

namespace faces::exchange {

std::vector<OutsideColumn> columnsOf(const std::vector<const LooseCells *> &rows, const std::vector<std::string> &names)
{
    std::map<std::string, OutsideColumn> noted;
    for (const LooseCells *cells : rows)
        for (const auto &[name, cell] : *cells)
            noted[name].note(normalCell(cell));
    std::vector<OutsideColumn> columns;
    for (const std::string &name : names)
        if (auto found = noted.extract(name))
            columns.push_back({name, std::move(found.mapped().values)});
    for (auto &[name, column] : noted)
        columns.push_back({name, std::move(column.values)});
    return columns;
}

std::vector<LabelValue> labelsOf(const LooseCells &cells, const std::vector<OutsideColumn> &outside,
                                 const std::vector<LabelColumn> &columns)
{
    std::vector<LabelValue> labels;
    for (const LabelColumn &column : columns) {
        const auto cell = cells.find(outside[column.column].name);
        const auto value = cell == cells.end() ? column.coding.end() : column.coding.find(normalCell(cell->second));
        labels.push_back(value == column.coding.end() ? LabelValue::Unknown : value->second);
    }
    return labels;
}

} // namespace faces::exchange
