// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"

#include <optional>
#include <vector>

namespace faces {

/// Two attributes over the faces on which both are known.
struct Together {
    int both = 0, onlyFirst = 0, onlySecond = 0, neither = 0;

    int known() const { return both + onlyFirst + onlySecond + neither; }
    /// Of the faces on which the first is yes, the share on which the second is too; nothing where there is none.
    std::optional<double> share() const;
    /// Pearson's phi, -1..1: 0 where one says nothing of the other, nothing where one of them has no yes or no no.
    /// Far from 0 a network may learn the one by the other.
    std::optional<double> phi() const;
    bool operator==(const Together &) const = default;
};

/// Every pair of attributes that are not retired.
struct CoOccurrence {
    std::vector<Attribute> attributes;
    std::vector<Together> pairs; ///< [first * attributes + second]

    const Together &at(std::size_t first, std::size_t second) const
    {
        return pairs[first * attributes.size() + second];
    }
};

/// Over kept faces; an unknown label counts as neither yes nor no.
CoOccurrence coOccurrence(const std::vector<Face> &faces, const std::vector<Attribute> &allAttributes);

} // namespace faces
