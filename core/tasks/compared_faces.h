// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/judged_pair.h"
#include "core/data/pair_outcome.h"
#include "core/store/project.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// Why faces that one run judged in a part are not compared: what they were to the other run.
struct LeftOut {
    int trained = 0;   ///< it was trained on them
    int otherPart = 0; ///< it judged them in its other part: of the test faces it has chosen by them, or the other way
    int unknown = 0;   ///< it knows nothing of them
    int count() const { return trained + otherPart + unknown; }
    bool operator==(const LeftOut &) const = default;
};

/// The faces of one part that both runs judged and neither was trained on.
struct ComparedFacesPart {
    JudgedPair pair;                   ///< labels as they are now
    std::vector<int> numbers;          ///< of the faces
    std::vector<PairOutcome> outcomes; ///< [faces, attributes] of the pair
    int facesA = 0, facesB = 0;        ///< that each judged in this part
    LeftOut leftOutA, leftOutB;        ///< of A's faces because of B, and of B's because of A
};

/// Two runs face by face, by the predictions that the project keeps and each run's own thresholds.
struct ComparedFaces {
    Run a, b;                          ///< without histories
    std::vector<Attribute> attributes; ///< all of the project
    ComparedFacesPart validation, test;
    /// What both said out of fold, see foldedJudgements(); of the attributes whose thresholds both chose on it.
    ComparedFacesPart outOfFold;
};

/// Nothing is written: whoever shows the test faces counts the look. A leaky run's parts are empty: a variant of each
/// of its faces was trained on. Throws Error{Cancelled} soon after a stop.
ComparedFaces comparedFaces(const store::Project &project, const Run &a, const Run &b, const std::stop_token &stop);

} // namespace faces::tasks
