// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/coding.h"
#include "core/exchange/sets.h"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace faces::exchange {

/// A column of another tool's file before it is decided what it means.
struct OutsideColumn {
    std::string name;
    std::set<std::string> values; ///< all that occur, as normalCell(), until they are surely of no coding
    void note(std::string value)
    {
        constexpr std::size_t kMostValues =
            1000; // no coding has so many, and a column of other texts would fill the memory
        if (values.size() < kMostValues || value == "-1") // which decides what 0 means elsewhere
            values.insert(std::move(value));
    }
};

struct ColumnRules {
    std::string file; ///< its name, for sentences
    /// Are CelebA's and LFW's names known, and do they go before the project's own?
    enum class Names { None, AfterOwn, BeforeOwn } outside = Names::AfterOwn;
    std::size_t mostNewOnes = 256; ///< columns that the project does not know become attributes; more: none does
};

/// A column that is an attribute. The attributes of a set are in the order of its label columns.
struct LabelColumn {
    std::size_t column = 0; ///< place in the file's list
    Coding coding;          ///< of normalCell()s; turned round already where the column means the opposite
    bool inverted = false;  ///< the column's yes is the attribute's no
};

/// Decides on each column by its name and its values and adds its attribute to the set, with a remark for what is left
/// out: retired attributes, columns that hold no yes and no, a second one of the same meaning, and all unknown ones
/// where there are more than the rules allow. Reserved and empty names are passed over.
/// Throws Error{BadInput} naming the column if the values of a project's attribute can be read in two ways or in none.
std::vector<LabelColumn> labelColumns(const std::vector<OutsideColumn> &columns, const ColumnRules &rules,
                                      const std::vector<Attribute> &projectAttributes, ImportedSet &set);

/// The values that `cells` (as they stand in the file) take in these columns, one per attribute of the set.
std::vector<LabelValue> labelsOf(const std::vector<LabelColumn> &columns, const std::vector<std::string> &cells);

} // namespace faces::exchange
