// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <SQLiteCpp/Database.h>

#include <array>
#include <cstdint>
#include <span>

namespace faces::store {

/// "FaSt" at offset 68 of project.sqlite.
inline constexpr std::int32_t kApplicationId = 0x46615374;

/// What this program writes; a higher number in a file means that a newer program made it.
inline constexpr int kSchemaVersion = 7;

/// Step i brings a database from version i to i + 1. A step that has been shipped is never edited: add another.
std::span<const char *const> schemaSteps();

/// The tables whose changes can be undone, in the order of their foreign keys.
struct FactTable {
    const char *name;
    int since; ///< the version that brought it
};
inline constexpr std::array<FactTable, 9> kFactTables{{{"attribute", 1},
                                                       {"photo", 1},
                                                       {"face_group", 1},
                                                       {"face", 1},
                                                       {"label", 1},
                                                       {"setting", 1},
                                                       {"opinion", 3},
                                                       {"settled", 3},
                                                       {"doubt", 7}}};

int versionOf(SQLite::Database &db);
std::int64_t applicationIdOf(SQLite::Database &db);

/// Runs the steps that are missing in one transaction; `steps` are schemaSteps() outside of tests.
void bringUpToDate(SQLite::Database &db, std::span<const char *const> steps);

} // namespace faces::store
