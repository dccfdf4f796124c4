// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace faces::test {

/// All that a project knows, without the times at which it came to know it, so that two projects can be compared.
struct ProjectFacts {
    std::string made;              ///< what a person made or can undo
    std::vector<std::string> runs; ///< with losses, scores and predictions; without their numbers
    std::string searches;
    std::vector<std::string> damage; ///< as “faces check” finds it
    bool operator==(const ProjectFacts &) const = default;
};
/// Throws faces::Error where the project cannot be opened.
ProjectFacts allOf(const std::filesystem::path &project);

/// The files below a folder, "NAME SHA-256" each, in order; folders end in "/".
std::vector<std::string> filesBelow(const std::filesystem::path &folder);

} // namespace faces::test
