// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/split.h"

#include "core/base/union_find.h"

#include <unordered_map>

namespace faces {

namespace {

/// Joins all faces for which `idOf` gives the same id; 0 is no id.
template <typename IdOf> void joinBy(UnionFind &sets, const std::vector<Face> &faces, IdOf idOf)
{
    std::unordered_map<std::int64_t, std::size_t> first;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const std::int64_t id = number(idOf(faces[i]));
        if (id != 0)
            sets.join(i, first.try_emplace(id, i).first->second);
    }
}

} // namespace

std::vector<int> groupsOf(const std::vector<Face> &faces, SplitBy by)
{
    UnionFind sets(faces.size());
    joinBy(sets, faces, [](const Face &face) { return face.duplicates; });
    if (by == SplitBy::Person)
        joinBy(sets, faces, [](const Face &face) { return face.person; });
    if (by == SplitBy::Photo)
        joinBy(sets, faces, [](const Face &face) { return face.photo; });
    std::vector<int> groups;
    groups.reserve(faces.size());
    std::unordered_map<std::size_t, int> numbers;
    for (std::size_t i = 0; i < faces.size(); ++i)
        groups.push_back(numbers.try_emplace(sets.root(i), static_cast<int>(numbers.size())).first->second);
    return groups;
}

} // namespace faces
