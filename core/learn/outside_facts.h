// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <string>
#include <vector>

namespace faces::learn {

/// What a program needs to know to use a model that was written for others, as JSON: {"program", "network",
/// "attributes": [{"id", "name", "yes", "no", "threshold"}], "temperature", "mirrored", "input": {"channels", "values",
/// "sidePx", "grey", "backgroundPainted", "backgroundGrey"}, "output", "notes"}.
std::string outsideFacts(const Model &model);

/// The outputs' attributes, in order.
std::vector<AttributeId> idsOf(const Model &model);

} // namespace faces::learn
