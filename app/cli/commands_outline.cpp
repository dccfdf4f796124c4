// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/outline.h"

#include <memory>

namespace faces::cli {

namespace {

std::string outlineAs(const std::string &form, const Outline &outline)
{
    if (form == "bash")
        return bashCompletion(outline);
    if (form == "zsh")
        return zshCompletion(outline);
    if (form == "fish")
        return fishCompletion(outline);
    return form == "man" ? pageOfCommands(outline) : pageOfWords(commandOf(outline, "serve").words);
}

} // namespace

void addOutlineCommand(CLI::App &app, Action &action)
{
    auto *command =
        app.add_subcommand("outline", "Writes the commands and their options, for a shell or the man pages");
    command->group(""); // for packaging; not shown among the others
    auto form = std::make_shared<std::string>();
    command->add_option("FORM", *form, "man-serve: the options of faces-serve")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish", "man", "man-serve"}));
    command->callback([&action, &app, form] {
        action = [&app, form](Console &console) {
            console.say(outlineAs(*form, outlineOf(app)));
            return kDone;
        };
    });
}

} // namespace faces::cli
