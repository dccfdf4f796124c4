// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::store {

/// Something wrong with a project, and how to mend it.
struct Trouble {
    std::string what;                             ///< a sentence; the same as long as the trouble is the same
    std::function<void(SQLite::Database &)> mend; ///< none where it cannot be mended
};
using Troubles = std::vector<Trouble>;

/// Who waits for a check.
struct CheckWatch {
    std::stop_token stop;
    ProgressSink *progress = nullptr; ///< may be null
    void tell(const char *stage, std::int64_t done = 0, std::int64_t total = 0) const;
};

/// Everything below. Reads the whole project. A part that cannot be read is a trouble itself. Throws Error{Cancelled}.
Troubles troublesOf(SQLite::Database &db, const std::filesystem::path &folder, const CheckWatch &watch = {});

void findDamage(SQLite::Database &db, Troubles &troubles);      ///< SQLite's own integrity check
void findLooseEnds(SQLite::Database &db, Troubles &troubles);   ///< rows that name rows which are not there
void findBadPictures(SQLite::Database &db, Troubles &troubles, const CheckWatch &watch); ///< missing or no whole PNG
void findBadRecords(SQLite::Database &db, Troubles &troubles); ///< grids, runs and epochs that cannot be read
/// Lists of what was decided about faces, kept as one text each.
void findBadSettings(SQLite::Database &db, Troubles &troubles);
void findRunsWithoutFiles(SQLite::Database &db, const std::filesystem::path &folder, Troubles &troubles);

/// A complete PNG by its signature, its chain of chunks and their checksums (PNG specification, sections 5.2 and 5.3);
/// the pixels are not decoded.
bool isWholePng(std::span<const std::uint8_t> bytes);

/// A PNG as faces are kept, with 256 px a side and less. What says of more than 4096, or is a picture of another kind,
/// is none of ours, and could fill the memory where it is decoded.
bool isSmallPng(std::span<const std::uint8_t> bytes);

} // namespace faces::store
