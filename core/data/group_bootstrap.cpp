// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/group_bootstrap.h"

#include <unordered_map>

namespace faces {

NumberedGroups numberedGroups(const Judgements &judgements)
{
    NumberedGroups groups;
    groups.ofFace.resize(judgements.faces);
    std::unordered_map<int, std::size_t> seen;
    for (std::size_t face = 0; face < judgements.faces; ++face)
        groups.ofFace[face] =
            judgements.groups.empty() ? face : seen.try_emplace(judgements.groups[face], seen.size()).first->second;
    groups.count = judgements.groups.empty() ? judgements.faces : seen.size();
    return groups;
}

std::vector<Counts> countsPerGroup(const Judgements &judgements, std::span<const double> thresholds,
                                   const NumberedGroups &groups)
{
    std::vector<Counts> table(groups.count * judgements.attributes);
    for (std::size_t face = 0; face < judgements.faces; ++face) {
        Counts *row = table.data() + groups.ofFace[face] * judgements.attributes;
        for (std::size_t a = 0; a < judgements.attributes; ++a) {
            const std::size_t at = face * judgements.attributes + a;
            row[a].add(judgements.truth[at], decidesYes(judgements.probabilities[at], thresholds[a]));
        }
    }
    return table;
}

} // namespace faces
