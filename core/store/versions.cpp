// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/versions.h"

#include <SQLiteCpp/Database.h>

namespace faces::store {

std::string sqliteVersion() { return SQLite::getLibVersion(); }

} // namespace faces::store
