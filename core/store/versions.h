// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>

namespace faces::store {

/// The version of the SQLite library in use.
std::string sqliteVersion();

} // namespace faces::store
