// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace faces::test {

/// A string of C++ source: neighbours joined, escapes read.
struct Literal {
    std::string file; ///< below the root, "core/store/labels.cpp"
    int line = 0;
    std::string text;
    std::string before; ///< the statement so far, a quote for each text in it: what is done with this one
    bool raw = false;   ///< R"(...)": SQL, HTML, a script
};

/// Of all .cpp and .h files of a folder below the root, in the order of their names; without those of #include lines
/// and comments.
std::vector<Literal> literalsIn(const std::filesystem::path &root, const std::string &folder);

/// Of one source.
std::vector<Literal> literalsOf(const std::string &source, const std::string &file);

} // namespace faces::test
