// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

/// The outside formats; each has a header of its own name.
enum class Format : std::uint8_t { Classic, Csv, Celeba, Lfw, HuggingFace, LabelStudio, Cvat, ImageFolder };
std::string_view toWord(Format format); ///< "classic", "labelstudio": as on the command line

/// All that can be read; and those that can be written (all but LFW's scores).
const std::vector<Format> &readFormats();
const std::vector<Format> &writtenFormats();
/// "classic, csv, celeba or cvat"
std::string wordsOf(const std::vector<Format> &formats);

/// Nothing for "auto". Throws Error{Usage} for a word that is no format.
std::optional<Format> formatFromWord(std::string_view word);

/// Looks at a folder or file; the attributes' words tell an image folder's classes. Throws Error{NotFound}, or
/// Error{BadInput} with what was looked for.
Format detectFormat(const std::filesystem::path &folderOrFile,
                    const std::vector<Attribute> &attributes = standardAttributes());

/// The reader of the format, which is detected where none is given.
ImportedSet readSet(const std::filesystem::path &folderOrFile, std::optional<Format> format,
                    const std::vector<Attribute> &projectAttributes);

/// The writer of the format. Throws Error{Usage} for LFW's scores, which are no labels.
Exported writeSet(const std::filesystem::path &folder, Format format, const ExportSet &set, const std::stop_token &stop,
                  ProgressSink &sink);

} // namespace faces::exchange
