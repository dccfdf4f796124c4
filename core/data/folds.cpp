// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/folds.h"

#include "core/base/error.h"
#include "core/base/union_find.h"

#include <algorithm>
#include <unordered_map>

namespace faces {

std::vector<int> foldGroupsOf(const std::vector<Face> &faces, SplitBy by)
{
    UnionFind sets(faces.size());
    for (const SplitBy together : {SplitBy::Person, by}) {
        std::unordered_map<int, std::size_t> first;
        const std::vector<int> groups = groupsOf(faces, together);
        for (std::size_t i = 0; i < groups.size(); ++i)
            sets.join(i, first.try_emplace(groups[i], i).first->second);
    }
    std::vector<int> joined;
    std::unordered_map<std::size_t, int> numbers;
    for (std::size_t i = 0; i < faces.size(); ++i)
        joined.push_back(numbers.try_emplace(sets.root(i), static_cast<int>(numbers.size())).first->second);
    return joined;
}

std::map<FaceId, int> makeFolds(std::vector<Face> faces, std::size_t attributes, SplitBy by, int folds,
                                std::uint64_t seed)
{
    if (folds < 2 || folds > 20)
        throw Error(ErrorKind::Internal, "Faces are dealt to between 2 and 20 folds.");
    const std::vector<int> groups = foldGroupsOf(faces, by);
    for (std::size_t i = 0; i < faces.size(); ++i) { // makeSplit() is to see these groups and no others
        faces[i].person = GroupId{groups[i] + 1};
        faces[i].duplicates = {};
    }
    std::map<FaceId, int> dealt;
    SplitOptions options{SplitBy::Person, 0, 0, seed};
    for (int fold = 0; fold + 1 < folds && !std::ranges::all_of(faces, &Face::rejected); ++fold) {
        options.testPercent = 100.0 / (folds - fold); // of those that are left
        for (const SplitEntry &entry : makeSplit(faces, attributes, options))
            if (entry.part == Part::Test)
                dealt[entry.face] = fold;
        for (Face &face : faces)
            face.rejected = face.rejected || dealt.contains(face.id);
    }
    for (const Face &face : faces)
        if (!face.rejected)
            dealt[face.id] = folds - 1;
    return dealt;
}

} // namespace faces
