// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace faces::cli {

// What the command line knows of itself, as the man page and the shells' completions are written from it: so they can't
// forget a command or an option.

/// An option, or what stands without one.
struct OutlineWord {
    enum class Value { None, Number, Choice, Run, File, Folder, Text };
    std::vector<std::string> names; ///< "--net"; of what stands without an option: "PROJECT"
    std::string help;               ///< may be empty
    Value value = Value::None;
    std::vector<std::string> choices;
    std::string from, to;  ///< of a number with limits
    std::string otherwise; ///< the value where none is given; may be empty
    std::vector<std::string> excludes;
    int values = 0; ///< how many follow
    bool positional = false, required = false, many = false;
};

struct OutlineCommand {
    std::string name, help, footer;
    std::vector<OutlineWord> words; ///< what stands without an option first, in order
};

struct Outline {
    std::vector<OutlineWord> words; ///< of the program itself
    std::vector<OutlineCommand> commands;
};

Outline outlineOf(const CLI::App &app);

/// One command that is a program of its own, too: "serve" as faces-serve.
const OutlineCommand &commandOf(const Outline &outline, std::string_view name);

// Each completes faces, and faces-serve as its command serve.
std::string bashCompletion(const Outline &outline);
std::string zshCompletion(const Outline &outline);
std::string fishCompletion(const Outline &outline);

/// A part of a page in man(7): each command with its options.
std::string pageOfCommands(const Outline &outline);
std::string pageOfWords(const std::vector<OutlineWord> &words);

} // namespace faces::cli
