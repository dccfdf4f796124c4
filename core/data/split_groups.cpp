// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/split_groups.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace faces {

namespace {

using Sides = std::unordered_map<std::int64_t, std::array<int, 3>>; ///< by face

Sides sidesOf(const std::vector<Face> &faces, const std::optional<Split> &split)
{
    Sides sides;
    const auto add = [&](FaceId face, Part part) { ++sides[number(face)].at(static_cast<std::size_t>(part)); };
    if (split && split->leaky())
        for (const SplitEntry &entry : split->entries)
            add(entry.face, entry.part);
    else if (split)
        for (const auto &[face, part] : partsOf(*split, faces))
            add(face, part);
    for (const Face &face : faces) // those that came after a classic split, or all of them
        if (!face.rejected && !sides.contains(number(face.id)))
            add(face.id, Part::Train);
    return sides;
}

/// Two of the group have the same id that is not 0.
template <typename IdOf> bool shared(const std::vector<Face> &faces, const SplitGroup &group, IdOf idOf)
{
    std::unordered_set<std::int64_t> seen;
    return std::ranges::any_of(group.faces, [&](std::size_t face) {
        const std::int64_t id = number(idOf(faces[face]));
        return id != 0 && !seen.insert(id).second;
    });
}

std::vector<SplitGroup> groupsBy(const std::vector<Face> &faces, SplitBy by, const Sides &sides)
{
    const std::vector<int> numbers = groupsOf(faces, by); // rejected ones too: they may link two kept ones
    std::vector<SplitGroup> groups(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].rejected)
            continue;
        SplitGroup &group = groups[static_cast<std::size_t>(numbers[i])];
        group.faces.push_back(i);
        const std::array<int, 3> &its = sides.at(number(faces[i].id));
        for (std::size_t part = 0; part < its.size(); ++part)
            group.pictures[part] += its[part];
    }
    std::erase_if(groups, [](const SplitGroup &group) {
        return group.faces.empty() || (group.faces.size() == 1 && !group.leaks());
    });
    for (SplitGroup &group : groups) {
        group.byPerson = shared(faces, group, [](const Face &face) { return face.person; });
        group.byDuplicates = shared(faces, group, [](const Face &face) { return face.duplicates; });
        group.byPhoto = by == SplitBy::Photo && shared(faces, group, [](const Face &face) { return face.photo; });
    }
    return groups;
}

} // namespace

std::vector<SplitGroup> splitGroups(const std::vector<Face> &faces, const std::optional<Split> &split)
{
    const Sides sides = sidesOf(faces, split);
    std::vector<SplitGroup> groups = groupsBy(faces, SplitBy::Person, sides);
    if (split && split->by == SplitBy::Photo) {
        std::erase_if(groups, [](const SplitGroup &group) { return !group.leaks(); });
        std::ranges::move(groupsBy(faces, SplitBy::Photo, sides), std::back_inserter(groups));
    }
    std::ranges::stable_sort(groups, [](const SplitGroup &a, const SplitGroup &b) {
        return std::pair(a.leaks(), a.faces.size()) > std::pair(b.leaks(), b.faces.size());
    });
    return groups;
}

} // namespace faces
