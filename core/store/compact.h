// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <cstdint>
#include <stop_token>

namespace faces::store {

/// How many bytes of the database hold nothing any more: of removed runs and of steps that cannot be done again.
std::int64_t emptyBytes(const Project &project);

/// Writes the database anew without them; returns by how many bytes it is smaller. Needs room for a second copy
/// meanwhile. Throws Error{ReadOnly}, Error{Disk}, Error{Cancelled}: nothing is changed then.
std::int64_t compact(const Project &project, const std::stop_token &stop);

} // namespace faces::store
