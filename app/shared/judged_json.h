// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"

#include <nlohmann/json.hpp>

namespace faces {

/// {"box": [x, y, width, height], "attributes": {"sex": {"probability": 0.0, "decision": "yes", "word": "Female"}}}
nlohmann::ordered_json judgedJson(const tasks::Judged &judged);

} // namespace faces
