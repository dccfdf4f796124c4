// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/comparison.h"

#include <stop_token>
#include <vector>

namespace faces {

/// Two runs on what both of them judged. The sides have the same faces, attributes, labels and groups, in one order:
/// that of A.
struct JudgedPair {
    JudgedRun a, b;
    std::vector<FaceId> facesOfA, facesOfB;                ///< that only one of them judged
    std::vector<AttributeId> attributesOfA, attributesOfB; ///< that only one of them knows

    bool empty() const { return a.faces.empty() || a.attributes.empty(); }
};

/// Of the same part of two runs.
JudgedPair judgedPair(const JudgedRun &a, const JudgedRun &b);
/// The same rows, and of the columns those of `attributes`, all of which it has.
JudgedRun withAttributes(const JudgedRun &judged, const std::vector<AttributeId> &attributes);

/// Figures of a pair, all of them on the faces and attributes that both judged: F1 of either side, without intervals,
/// the difference with its own, and the counts face by face. Macro is over the attributes for which both have a value.
/// A name is the attribute's id.
struct PairScores {
    int faces = 0;
    std::vector<ComparedScore> labels;
    ComparedScore micro, macro;
};
/// draws: 0 leaves the intervals out, which are what takes long. Throws Error{Cancelled} soon after a stop.
PairScores pairScores(const JudgedPair &pair, const std::stop_token &stop = {}, int draws = 1000);

} // namespace faces
