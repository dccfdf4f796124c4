// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace faces::store {

/// A copy of the whole database that was made before a new version or a repair changed it (backUp() in connection.h).
struct Backup {
    std::filesystem::path file; ///< project.sqlite.backup-20261127T091500123Z
    std::uintmax_t bytes = 0;
};

inline constexpr std::size_t kKeptBackups = 3;

/// Newest first. Files whose names are not such ones are the person's own.
std::vector<Backup> backups(const std::filesystem::path &projectFolder);

/// Removes all but the newest, for each is as large as the project. Where none of those is whole (a database that is
/// damaged is copied as it is), the newest older one that is whole stays, too. Reads through the files if there are
/// more; what cannot be removed stays.
void thinBackups(const std::filesystem::path &projectFolder, std::size_t most = kKeptBackups);

} // namespace faces::store
