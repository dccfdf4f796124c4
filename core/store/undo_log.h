// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/store/project.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>

// The list of steps: the ones done, oldest first, then the ones taken back (the redo tail). All run within the caller's
// transaction.
namespace faces::store {

/// Adds a step and forgets the redo tail. An empty changeset makes no step.
void addStep(SQLite::Database &db, const std::string &what, const Bytes &changeset);

std::optional<Step> stepToUndo(SQLite::Database &db);
std::optional<Step> stepToRedo(SQLite::Database &db);

/// Applies the step's changeset, inverted if it is to be undone, marks it, and says in it whether only labels changed.
void takeBack(SQLite::Database &db, Step &step);
void doAgain(SQLite::Database &db, Step &step);

/// After a repair the facts are no longer as the steps left them.
void forgetSteps(SQLite::Database &db);

} // namespace faces::store
