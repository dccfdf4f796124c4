// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/label_columns.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faces::exchange {

/// Cells by column name, as text; a column that is not there is unknown.
using LooseCells = std::map<std::string, std::string>;

/// A picture in a file whose rows don't all have the same columns (JSON, XML).
struct LooseRow {
    std::string place;   ///< for sentences: "metadata.jsonl, line 3"
    std::string picture; ///< as the file calls it
    std::string person;
    std::optional<Part> part;
    LooseCells cells;
};

/// The columns of all rows, in the order of `names` first and then by name, with their values.
std::vector<OutsideColumn> columnsOf(const std::vector<const LooseCells *> &rows,
                                     const std::vector<std::string> &names = {});

/// The values of one row; unknown where it has no cell or one that the coding does not know.
std::vector<LabelValue> labelsOf(const LooseCells &cells, const std::vector<OutsideColumn> &outside,
                                 const std::vector<LabelColumn> &columns);

} // namespace faces::exchange
