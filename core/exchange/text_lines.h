// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

// What is read as a whole stays below a gigabyte in memory, whatever the file holds: CelebA's list has 200,000 lines of
// 41 words.
inline constexpr std::uintmax_t kMaxTextBytes = 128u << 20;
inline constexpr std::size_t kMostLines = 1'000'000;
inline constexpr std::size_t kMostWords = 4096;      ///< of a line
inline constexpr std::size_t kMostCells = 9'000'000; ///< of a file

/// A UTF-8 text file without a byte order mark. Throws Error{NotFound}, or Error{BadInput} for what is no text or
/// larger than kMaxTextBytes.
std::string readText(const std::filesystem::path &file);
/// Its lines, without their ends. Throws Error{BadInput} for more than kMostLines, too.
std::vector<std::string> readLines(const std::filesystem::path &file);
/// The first `most` bytes of a plain file; nothing where it is none (a pipe would keep us waiting).
std::string beginningOf(const std::filesystem::path &file, std::size_t most = 64 << 10);

/// The words of a line, between which there are one or more blanks or tabs; kMostWords + 1 of them at most.
std::vector<std::string> wordsOf(std::string_view line);

} // namespace faces::exchange
