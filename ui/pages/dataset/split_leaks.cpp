// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/split_leaks.h"

#include <algorithm>
#include <iterator>

namespace faces::ui {

int groupsOnTwoSides(const std::vector<Face> &faces, const Split &split)
{
    if (split.leaky())
        return 0;
    std::vector<Face> kept;
    std::ranges::copy_if(faces, std::back_inserter(kept), [](const Face &face) { return !face.rejected; });
    const std::map<FaceId, Part> parts = partsOf(split, kept);
    const std::vector<int> groups = groupsOf(kept, SplitBy::Person);
    constexpr int kNone = -1, kTwo = -2;
    std::vector<int> sideOf(kept.size(), kNone); // groups are numbered below the number of faces
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto part = parts.find(kept[i].id);
        if (part == parts.end())
            continue;
        int &side = sideOf[static_cast<std::size_t>(groups[i])];
        const int here = static_cast<int>(part->second);
        side = side == kNone || side == here ? here : kTwo;
    }
    return static_cast<int>(std::ranges::count(sideOf, kTwo));
}

} // namespace faces::ui
