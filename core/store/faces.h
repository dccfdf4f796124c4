// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace faces::store {

/// Throws Error{Usage} naming the first that is not in the project.
void requireFaces(SQLite::Database &db, std::span<const FaceId> faces);

} // namespace faces::store
