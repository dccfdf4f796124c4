// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace faces::store {

/// Throws Error{Usage} naming the first face or attribute that is not in the project, or is retired.
void requireOrders(SQLite::Database &db, std::span<const Project::LabelOrder> orders);

} // namespace faces::store
