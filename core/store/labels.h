// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace faces::store {

/// In a label's history, beside the values of LabelOrigin: an undo or redo brought the value back.
inline constexpr int kUndoOrigin = 3;

/// A line in the history of all labels, of no face: here a run began. The clock may be set back meanwhile, and does not
/// know what came first.
void noteBeginning(SQLite::Database &db, RunId run);
void forgetBeginning(SQLite::Database &db, RunId run);

/// Throws Error{Usage} naming the first face or attribute that is not in the project, or is retired.
void requireOrders(SQLite::Database &db, std::span<const Project::LabelOrder> orders);

} // namespace faces::store
