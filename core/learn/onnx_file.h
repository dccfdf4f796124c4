// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <ostream>

namespace faces::learn {

/// See Learner::write(). ONNX, operator set 12: input "faces", output "probabilities"; the metadata hold "faces.json"
/// (outsideFacts()), "attributes" and "thresholds", the latter two separated by commas. Throws Error{Usage} for a
/// network that is too large for the format (2 GB).
void writeOnnx(const Model &model, std::ostream &out);

} // namespace faces::learn
