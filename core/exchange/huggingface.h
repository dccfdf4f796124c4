// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// The imagefolder form of Hugging Face's datasets: metadata.jsonl or metadata.csv with `file_name`, a path relative to
// it, one per split directory (train/, validation/, test/) or one for all; true, false and null for unknown.

/// The metadata files of a folder: in it, or one or two levels below (train/, data/train/), Parquet included; at most
/// one a folder. Empty if there is none.
std::vector<std::filesystem::path> metadataIn(const std::filesystem::path &folder);

/// Reads one metadata file or all of a folder. The part is the name of its directory, the first directory of file_name,
/// or a column `split`; a column `group` gives the persons. Columns as for readGeneralCsv(), and CelebA's names are
/// known ("male"). Trouble with one line skips it. Throws Error{NotFound}, Error{BadInput}: for Parquet with what to
/// do.
ImportedSet readHuggingFace(const std::filesystem::path &folderOrFile, const std::vector<Attribute> &projectAttributes);

/// Writes README.md (which tells the datasets library not to take directories for labels), the pictures and
/// metadata.jsonl: in train/, validation/ and test/ where there is a split (a face that it does not name goes to
/// train/), else in the folder itself. Else like writeClassic().
Exported writeHuggingFace(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                          ProgressSink &sink);

} // namespace faces::exchange
