// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// A table of pictures for any tool: faces.csv with `file_name,split,group,<attribute ids>`, values 1, 0 and empty for
// unknown, pictures by forward-slash paths relative to the table.

/// The table of a folder: faces.csv, or else the only .csv with a column file_name. Throws Error{BadInput} if there is
/// none or several to choose from.
std::filesystem::path csvTableIn(const std::filesystem::path &folder);

/// Reads a table or the folder that holds it. Per column the coding is decided by its values (see coding.h); columns
/// that are no attribute of the project become new attributes if a coding reads them and are left out with a remark if
/// none does, as retired ones are. A row is skipped if its picture is absent, stands in an earlier row, or its path is
/// absolute or leads out of the folder; face<N>.png brings its number. Throws Error{NotFound}, or Error{BadInput} if
/// there is no column file_name or the values of a project's attribute are ambiguous: the sentence names the column.
ImportedSet readGeneralCsv(const std::filesystem::path &folderOrTable, const std::vector<Attribute> &projectAttributes);

/// Writes pictures/face<N>.png and, last, faces.csv. Else like writeClassic().
Exported writeGeneralCsv(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                         ProgressSink &sink);

} // namespace faces::exchange
