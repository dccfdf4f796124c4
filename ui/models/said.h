// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/badge.h"
#include "ui/workspace.h"

#include <vector>

namespace faces::ui {

// What a model or a file says of one label, read from a view as it is now. A look-up costs a binary search.

/// The suggestion for a label that is unknown, the model's before others'; Unknown where there is none.
struct Said {
    Suggested suggested;
    double probability = 0;    ///< of yes, 0..1
    double confidence() const; ///< of the suggested value
};
Said saidOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute);

/// The model's doubt about a label that is known and that nobody has settled; null where there is none.
const Suspicion *doubtOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute);

/// The badge of one label: known, doubted, suggested or unknown.
BadgeState badgeOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute);

/// Doubted labels of kept faces, the one that the model contradicts most first.
std::vector<Suspicion> doubtedLabels(const ProjectView &view, const std::vector<Workspace::Shown> &attributes);

} // namespace faces::ui
