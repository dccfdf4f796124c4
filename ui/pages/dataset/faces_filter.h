// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <initializer_list>
#include <utility>

namespace faces::ui {

/// Labels that the wanted faces have, all of them.
using WantedLabels = std::vector<std::pair<AttributeId, LabelValue>>;

// Filters of the Label page for the kept faces that stand behind a number of the Dataset page.

/// part: those in it, faces that came after the split included; nothing: of the whole data set.
FaceFilter filterFor(const WantedLabels &wanted, std::optional<Part> part, const ProjectView &view);
/// Just these, by their number.
FaceFilter filterForNumbers(std::vector<int> numbers);

} // namespace faces::ui
