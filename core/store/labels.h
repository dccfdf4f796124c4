// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <SQLiteCpp/Database.h>

#include <span>
#include <string>

namespace faces::store {

/// In a label's history, beside the values of LabelOrigin: an undo or redo brought the value back.
inline constexpr int kUndoOrigin = 3;

/// The setting that holds the last change of a label before a run began: a clock that was set back meanwhile does not
/// know which came first.
std::string labelsBefore(RunId run);
void noteLabelsBefore(SQLite::Database &db, RunId run);

/// Throws Error{Usage} naming the first face or attribute that is not in the project, or is retired.
void requireOrders(SQLite::Database &db, std::span<const Project::LabelOrder> orders);

} // namespace faces::store
