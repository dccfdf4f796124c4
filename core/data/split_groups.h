// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"

#include <array>
#include <optional>
#include <vector>

namespace faces {

/// Kept faces that belong together, and where the split puts them.
struct SplitGroup {
    std::vector<std::size_t> faces;                               ///< their places among the faces, ascending
    std::array<int, 3> pictures{};                                ///< by Part: faces, of a classic split their variants
    bool byPerson = false, byDuplicates = false, byPhoto = false; ///< what joins two of them or more

    /// It stands on more than one side: scores on such a split are too good.
    bool leaks() const { return (pictures[0] > 0) + (pictures[1] > 0) + (pictures[2] > 0) > 1; }
    bool operator==(const SplitGroup &) const = default;
};

/// Groups of two kept faces or more, those that leak first, then largest first: persons and near-duplicates, of a split
/// by photo its photos and the persons that leak; of a classic split the faces that leak by themselves, too. Without a
/// split all stands in training.
std::vector<SplitGroup> splitGroups(const std::vector<Face> &faces, const std::optional<Split> &split);

} // namespace faces
