// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// The notebooks' form: labels.csv with `face_nr;sex;hair;glasses;hat;beard` in each attribute's codes (F/M, L/S, Y/N),
// an empty cell for unknown, face<N>.png beside it, and where persons are known sources.csv with
// `face_nr;...;person_id`.

/// Reads a folder with labels.csv, or the table itself. Columns are the project's attributes by id or name; others and
/// retired ones are left out with a remark, attributes without a column are not in the set. A row with a wrong number,
/// an unknown code, a number that was there before or without a picture is skipped. Throws Error{NotFound}, or
/// Error{BadInput} if there is no column face_nr or none that is an attribute.
ImportedSet readClassic(const std::filesystem::path &folderOrTable, const std::vector<Attribute> &projectAttributes);

/// Writes labels.csv, sources.csv (if a person or near-duplicate is known) and face<N>.png. labels.csv comes last:
/// where it is, all is there. What was written is taken away again if it stops or fails. Throws Error{Usage} if a
/// labels.csv or one of the pictures is there already or there is no kept face, Error{Disk}, Error{Cancelled}.
Exported writeClassic(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                      ProgressSink &sink);

/// A split decided by a file: `face_nr;part`.
struct SplitFile {
    std::map<int, Part> parts; ///< by face number
    std::vector<Skipped> skipped;
};
/// Throws Error{NotFound}, or Error{BadInput} if it has no columns face_nr and part or not one usable row.
SplitFile readSplitFile(const std::filesystem::path &file);

} // namespace faces::exchange
