// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"

#include <algorithm>
#include <set>

namespace faces::tasks {

namespace {

constexpr double kSameFace = 0.5;    // overlap: whatever lies around
constexpr double kPerhapsSame = 0.3; // overlap: only where there is no other to take it for
constexpr double kRivalShare = 0.5;  // of that overlap: another one that has more of it is a rival

struct PlacePair {
    Piece *piece;
    const Face *face;
    double share;
};

/// The best come first; of two that are as good, the face that was not rejected.
std::vector<PlacePair> overlappingPairs(std::vector<Piece> &pieces, const std::vector<Face> &existing)
{
    std::vector<PlacePair> pairs;
    for (Piece &piece : pieces)
        for (const Face &face : existing)
            if (const double share = overlap(piece.cell.place.box, face.box); share > 0)
                pairs.push_back({&piece, &face, share});
    std::ranges::stable_sort(pairs, [](const PlacePair &a, const PlacePair &b) {
        return a.share != b.share ? a.share > b.share : !a.face->rejected && b.face->rejected;
    });
    return pairs;
}

/// Neither of the two has another one to be taken for: cells of a grid that moved by nearly half a cell lie between
/// two. What a person rejected is no rival.
bool haveNoRival(const PlacePair &pair, const std::vector<PlacePair> &pairs)
{
    return std::ranges::none_of(pairs, [&](const PlacePair &other) {
        return !other.face->rejected && (other.piece == pair.piece) != (other.face == pair.face) &&
               other.share > kRivalShare * pair.share;
    });
}

} // namespace

void matchExisting(std::vector<Piece> &pieces, const std::vector<Face> &existing)
{
    for (Piece &piece : pieces) { // it may have been matched before, with a face that is gone
        piece.existing = {};
        piece.cell.number = 0;
        piece.cell.isNew = true;
    }
    const std::vector<PlacePair> pairs = overlappingPairs(pieces, existing);
    std::set<FaceId> taken;
    for (const PlacePair &pair : pairs) {
        if (!pair.piece->cell.isNew || taken.contains(pair.face->id))
            continue;
        if (pair.share < kSameFace && (pair.share < kPerhapsSame || pair.face->rejected || !haveNoRival(pair, pairs)))
            continue;
        taken.insert(pair.face->id);
        pair.piece->existing = pair.face->id;
        pair.piece->cell.number = pair.face->number;
        pair.piece->cell.isNew = false;
    }
}

} // namespace faces::tasks
