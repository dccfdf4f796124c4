// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

inline constexpr std::uintmax_t kMaxTextBytes = 256u << 20;

/// A UTF-8 text file without a byte order mark. Throws Error{NotFound}, or Error{BadInput} for what is no text or
/// larger than kMaxTextBytes.
std::string readText(const std::filesystem::path &file);
/// Its lines, without their ends.
std::vector<std::string> readLines(const std::filesystem::path &file);

/// The words of a line, between which there are one or more blanks or tabs.
std::vector<std::string> wordsOf(std::string_view line);

} // namespace faces::exchange
