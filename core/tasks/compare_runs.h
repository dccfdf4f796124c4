// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/comparison.h"
#include "core/store/project.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// Two runs of the project set beside each other, by the predictions that it keeps and the labels as they are now. No
/// network is needed and nothing is written: the looks at test faces that are shown are those that were counted. Throws
/// Error{Cancelled} soon after a stop.
Comparison compareRuns(const store::Project &project, const Run &a, const Run &b, const std::stop_token &stop);

/// A comparison together with what it rests on.
struct ComparedPair {
    ComparedRun a, b;                  ///< the runs with the histories that they were given with
    std::vector<Attribute> attributes; ///< all of the project
    Comparison comparison;
};

/// compareRuns() for who goes on showing what it said: gives `before` itself back where nothing that it rests on is
/// different now, be it of the runs or of faces, labels and attributes. That is read, but nothing is drawn for it.
/// before: null the first time; it may be of other runs. Never null. Throws as compareRuns().
std::shared_ptr<const ComparedPair> compareAgain(const store::Project &project, const Run &a, const Run &b,
                                                 const std::shared_ptr<const ComparedPair> &before,
                                                 const std::stop_token &stop);

} // namespace faces::tasks
