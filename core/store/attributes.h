// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace faces::store {

std::vector<Attribute> readAttributes(SQLite::Database &db, bool retiredToo);

/// At the end of the list.
void insertAttribute(SQLite::Database &db, const Attribute &attribute);

} // namespace faces::store
