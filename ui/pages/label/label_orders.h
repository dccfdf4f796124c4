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

} // namespace faces::ui
