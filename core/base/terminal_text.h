// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>
#include <string_view>

namespace faces {

/// As a terminal may be shown it: control characters but tab and line feed, which could move its cursor or rename its
/// window, and bytes that are no UTF-8 become “?”. Names of files and words of a project may hold any.
std::string forTerminal(std::string_view text);

} // namespace faces
