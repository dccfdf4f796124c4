// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/workspace.h"

#include <vector>

namespace faces::ui {

using LabelOrders = std::vector<store::Project::LabelOrder>;
using Attributes = std::vector<Workspace::Shown>;

// What the keys of the Label page mean, as orders for the workspace. Faces are those selected.

/// All become yes, unless all are yes already: then all become no.
LabelOrders toggleOrders(const std::vector<const Face *> &faces, const Workspace::Shown &attribute);

/// The more frequent value of each attribute among kept faces; no where they are equal, or fewer than ten are known.
std::vector<LabelValue> usualValues(const FilterCounts &counts);

/// Whatever is still unknown becomes usual; `yes`, if given, becomes yes in any case.
LabelOrders usualOrders(const std::vector<const Face *> &faces, const Attributes &attributes,
                        const std::vector<LabelValue> &usual, const Workspace::Shown *yes = nullptr);

LabelOrders unknownOrders(const std::vector<const Face *> &faces, const Attributes &attributes);

/// Suggestions for labels that are unknown, as orders.
struct Acceptance {
    LabelOrders orders;
    LabelOrders doubtful; ///< those of them that a person has to look at
    int faces = 0;        ///< that the orders are about
    bool operator==(const Acceptance &other) const;
};
Acceptance acceptanceOf(const std::vector<const Face *> &faces, const ProjectView &view, const Attributes &attributes);

/// The same of a selection that is in sight in part. A doubtful one out of sight is never accepted: nobody looked at
/// it.
struct SplitAcceptance {
    Acceptance inSight, all;
    int leftDoubtful = 0; ///< suggestions that stay suggestions therefore
    bool anyOutOfSight() const { return all.faces > inSight.faces || leftDoubtful > 0; }
    bool operator==(const SplitAcceptance &) const = default;
};
SplitAcceptance splitAcceptance(const std::vector<const Face *> &inSight, const std::vector<const Face *> &outOfSight,
                                const ProjectView &view, const Attributes &attributes);

} // namespace faces::ui
