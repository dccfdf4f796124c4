// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

struct ExchangeArguments {
    std::string folder, place, format = "auto";
};

int importFaces(const ExchangeArguments &o, Console &console)
{
    if (!std::filesystem::exists(pathOf(o.place))) // a slip of the pen makes no project
        throw Error(ErrorKind::NotFound, "There is no such file or folder. Check the name.", o.place);
    store::Project project = openOrMake(o.folder, console);
    const auto result = tasks::importFaces(project, pathOf(o.place), o.format, console.stop(), console);
    console.skipped(result.skipped);
    for (const std::string &remark : result.remarks)
        console.remark(remark);
    for (const auto &[wanted, given] : result.renumbered)
        console.remark(fmt::format("face {} became {}: its number was taken", wanted, given));
    std::string more;
    if (result.suggestions > 0)
        more += fmt::format(", {}", counted(result.suggestions, "suggestion", "suggestions"));
    if (result.opinions > 0)
        more += fmt::format(", {}", counted(result.opinions, "opinion", "opinions"));
    if (result.rejected > 0)
        more += fmt::format(", {} rejected", result.rejected);
    if (result.known > 0) { // a project's own labels.csv
        console.say(fmt::format("Brought {} to {}{} ({})", counted(result.labels, "label", "labels"),
                                counted(result.known, "face", "faces"), more, result.format));
        return kDone;
    }
    console.say(fmt::format("Imported {} with {}{} ({})", counted(result.faces, "face", "faces"),
                            counted(result.labels, "label", "labels"), more, result.format));
    return result.faces > 0 ? kDone : kFailed;
}

int exportFaces(const ExchangeArguments &o, Console &console)
{
    const store::Project project = openForReading(o.folder);
    const auto result = tasks::exportFaces(project, pathOf(o.place), o.format, console.stop(), console);
    console.skipped(result.skipped);
    for (const std::string &remark : result.remarks)
        console.remark(remark);
    console.say(fmt::format("Wrote {} to {}", counted(result.faces, "face", "faces"), o.place));
    return kDone;
}

std::vector<std::string> withAuto(std::vector<std::string> formats)
{
    formats.insert(formats.begin(), "auto");
    return formats;
}

} // namespace

void addExchangeCommands(CLI::App &app, Action &action)
{
    auto *in = app.add_subcommand("import", "Brings in faces with labels");
    auto o = std::make_shared<ExchangeArguments>();
    in->add_option("PROJECT", o->folder)->required();
    in->add_option("PATH", o->place, "A folder or a file")->required();
    in->add_option("--format", o->format, "auto: recognised by what is there")
        ->check(CLI::IsMember(withAuto(tasks::importFormats())))
        ->capture_default_str();
    in->callback([&action, o] { action = [o](Console &console) { return importFaces(*o, console); }; });

    auto *out = app.add_subcommand("export", "Writes the kept faces with labels, for other programs");
    out->add_option("PROJECT", o->folder)->required();
    out->add_option("DIR", o->place, "A new or empty folder")->required();
    out->add_option("--format", o->format, "The form of the tool that shall read it")
        ->check(CLI::IsMember(tasks::exportFormats()))
        ->required();
    out->callback([&action, o] { action = [o](Console &console) { return exportFaces(*o, console); }; });
}

} // namespace faces::cli
