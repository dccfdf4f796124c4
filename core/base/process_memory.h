// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstdint>
#include <optional>

namespace faces {

/// Bytes of memory that this program holds now (its resident set, shared libraries included). Nothing where the system
/// does not tell (it has no /proc). Takes some microseconds.
std::optional<std::int64_t> residentBytes();

} // namespace faces
