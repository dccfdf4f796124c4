// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <span>
#include <vector>

namespace faces {

/// How two runs answered for one attribute, on the same faces with a known label.
struct PairedAnswers {
    int fixed = 0;  ///< A was wrong, B is right
    int broken = 0; ///< A was right, B is wrong
    int bothWrong = 0;
    int bothRight = 0;
    bool operator==(const PairedAnswers &) const = default;

    /// McNemar's test (Psychometrika 12, 1947) in its exact form: how probable it is, were A and B wrong equally often,
    /// that of the faces on which just one is right so many or more fall to one side. 0..1; 1 where there is none.
    /// Faces count as independent, which several of one person are not: it is too sure where persons have many faces.
    double mcNemar() const;
};

/// One per attribute of two tables of the same faces and labels. Yes is decided from each side's thresholds, one per
/// attribute.
std::vector<PairedAnswers> pairedAnswers(const Judgements &a, std::span<const double> thresholdsA, const Judgements &b,
                                         std::span<const double> thresholdsB);

} // namespace faces
