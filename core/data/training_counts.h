// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/split.h"

#include <array>
#include <optional>

namespace faces {

/// Where the current split puts the kept faces.
struct SplitCounts {
    std::optional<SplitBy> by;     ///< nothing where there is no split
    std::array<int, 3> pictures{}; ///< by Part: faces that the split names, each once; of a classic one their variants
    int late = 0;                  ///< faces that it does not name; without a split: all of them
    bool operator==(const SplitCounts &) const = default;
};

/// The known yes of one attribute among the kept faces of training and validation, those that the split does not name
/// among them; without a split, among all kept faces.
struct YesCounts {
    AttributeId attribute;
    int validation = 0; ///< in validation
    int both = 0;       ///< in training and validation together
    /// How many groups they come from. At most: two of them that only a third face links are counted apart.
    int groups = 0;
    bool operator==(const YesCounts &) const = default;
};

} // namespace faces
