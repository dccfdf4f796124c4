// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <optional>

namespace faces::test {

/// A temporary folder of a test's own, with a space and a non-ASCII letter in its name; removed at the end.
class StoryFolder {
public:
    StoryFolder();
    ~StoryFolder();
    StoryFolder(const StoryFolder &) = delete;
    StoryFolder &operator=(const StoryFolder &) = delete;
    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(const std::filesystem::path &name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// The folder of real faces (environment variable FACES_DATA), where there is one.
std::optional<std::filesystem::path> realData();

} // namespace faces::test
