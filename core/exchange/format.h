// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace faces::exchange {

/// The outside formats that this version reads and writes.
enum class Format : std::uint8_t { Classic, Csv };
std::string_view toWord(Format format); ///< "classic", "csv"

/// Nothing for "auto". Throws Error{Usage} for a word that is no format, or one that this version does not know how to
/// handle.
std::optional<Format> formatFromWord(std::string_view word);

/// Looks at a folder or file. Throws Error{NotFound}, Error{Usage} naming a format that is recognised but not built in,
/// or Error{BadInput}.
Format detectFormat(const std::filesystem::path &folderOrFile);

/// readClassic() or readGeneralCsv(); the format is detected where none is given.
ImportedSet readSet(const std::filesystem::path &folderOrFile, std::optional<Format> format,
                    const std::vector<Attribute> &projectAttributes);

/// writeClassic() or writeGeneralCsv().
Exported writeSet(const std::filesystem::path &folder, Format format, const ExportSet &set, const std::stop_token &stop,
                  ProgressSink &sink);

} // namespace faces::exchange
