// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace faces::test {

/// Every row of every table of a project's database, a line each, as another process sees it: what the same orders give
/// again. So without times and fingerprints of times, and without what a training writes (its seconds differ).
/// Pictures stand as their digests.
std::string rowsOf(const std::filesystem::path &database);

/// What SQLite's own check says: "ok", or what is wrong.
std::string integrityOf(const std::filesystem::path &database);

int versionOn(const std::filesystem::path &database);

/// Copies of the database that a migration or a repair made before it began.
std::vector<std::filesystem::path> backupsIn(const std::filesystem::path &project);

} // namespace faces::test
