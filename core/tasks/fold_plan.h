// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training_data.h"

#include <cstddef>
#include <cstdint>
#include <vector>

// For which attributes of a run folds are trained (core/tasks/out_of_fold.h), and who is held out in which.
namespace faces::tasks {

/// The price is so many trainings on two thirds of the faces.
inline constexpr int kFolds = 3;
/// With so many known yes or more in validation, its faces alone decide.
inline constexpr int kEnoughPositives = 15;
/// With fewer known yes than this in training and validation together, a threshold is left at 0.5.
inline constexpr int kFewestPositives = 5;

/// An attribute with fewer than kEnoughPositives yes in validation.
struct FewYes {
    std::size_t attribute = 0;    ///< its place in the run's attributes
    int validation = 0;           ///< known yes in validation
    int positives = 0, known = 0; ///< known yes, and known labels, in training and validation together
    int groups = 0;               ///< that these yes come from
};

/// What becomes of the attributes with few yes in validation.
struct FoldNeed {
    std::vector<FewYes> outOfFold; ///< judged out of fold
    std::vector<FewYes> tooFew;    ///< fewer than kFewestPositives even so
};
/// by, seed: of the run's split, and of its options. In neither list, so that validation decides however few its yes
/// are: an attribute whose yes come from fewer groups than there are folds or that not every fold's network could learn
/// (foldsCanTeach()), any attribute where one fold would hold more than half of the faces (few groups, or one that is
/// very large), and those of a classic split, where variants of one face stand on several sides.
FoldNeed foldNeed(const RunFaces &faces, SplitBy by, std::uint64_t seed);
/// The same for a run as its faces are labelled and split now. Nothing where its split is gone.
FoldNeed foldNeed(const store::Project &project, const Run &run);

/// Which face of training and validation is held out in which fold, by makeFolds(); nobody is judged yet.
std::vector<FoldPrediction> dealtPlan(const RunFaces &faces, SplitBy by, std::uint64_t seed);

/// True if every fold that holds a known label of the attribute leaves a known yes and a known no to the others: else
/// its network would judge what it never met. attribute: a place in the run's attributes.
bool foldsCanTeach(const std::vector<FoldPrediction> &plan, const RunFaces &faces, std::size_t attribute);

} // namespace faces::tasks
