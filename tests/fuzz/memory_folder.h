// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/fuzz/fuzz_target.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace faces::fuzz {

/// A folder in memory (/dev/shm, or the usual place for temporary files) that lives as long as the process.
class MemoryFolder {
public:
    explicit MemoryFolder(std::string_view name);
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder &) = delete;
    MemoryFolder &operator=(const MemoryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    /// A file that stays until clear() is told otherwise.
    void put(const std::filesystem::path &name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

/// Several files in one input: "=== labels.csv\n" begins each; what stands before the first is the file `first`. At
/// most eight, with plain names.
std::map<std::string, std::string_view> filesIn(Input input, const std::string &first);

/// Pictures' names that the inputs of the corpus know. The files are empty: a reader of tables opens no picture.
void putPictures(const MemoryFolder &folder);
bool isPicture(const std::string &name); ///< one of those

} // namespace faces::fuzz
