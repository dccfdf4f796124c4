// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace faces::cli {

namespace {

void addNew(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("new", "Makes an empty project with the five standard attributes");
    auto folder = std::make_shared<std::string>();
    command->add_option("PROJECT", *folder, "Folder to make, usually NAME.faces")->required();
    command->callback([&action, folder] {
        action = [folder](Console &console) {
            noteWritten(store::Project::create(pathOf(*folder)).folder());
            console.say(fmt::format("Made {}", *folder));
            return kDone;
        };
    });
}

void addDemo(CLI::App &app, Action &action)
{
    struct DemoArguments {
        std::string folder;
        int photos = 4;
        std::uint64_t seed = 1;
    };
    auto *command = app.add_subcommand("demo", "Makes a project with drawn photos, cut and labelled");
    auto o = std::make_shared<DemoArguments>();
    command->add_option("PROJECT", o->folder, "Folder to make")->required();
    command->add_option("--photos", o->photos, "How many photos to draw")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_option("--seed", o->seed, "Another seed draws other people")->capture_default_str();
    command->callback([&action, o] {
        action = [o](Console &console) {
            noteWritten(pathOf(o->folder));
            const auto made = tasks::makeDemo(pathOf(o->folder), o->photos, o->seed, console.stop(), console);
            console.say(fmt::format("Made {} with {} on {}", o->folder, counted(made.faces, "face", "faces"),
                                    counted(made.photos, "photo", "photos")));
            return kDone;
        };
    });
}

struct AttributeOptions {
    std::string folder, add, retire;
    std::vector<std::string> rename;
    bool json = false;
};

void changeAttributes(store::Project &project, const AttributeOptions &o)
{
    const auto all = project.attributes(true);
    const auto named = [&](const std::string &id) {
        const auto found = std::ranges::find(all, id, &Attribute::id);
        if (found == all.end())
            throw Error(ErrorKind::NotFound, "There is no such attribute. “faces attributes PROJECT” lists them.", id);
        return *found;
    };
    if (!o.add.empty())
        project.addAttribute(attributeNamed(o.add, all));
    if (!o.rename.empty()) {
        project.changeAttribute(renamed(named(o.rename[0]), o.rename[1]));
    }
    if (!o.retire.empty()) {
        Attribute attribute = named(o.retire);
        attribute.retired = true;
        project.changeAttribute(attribute);
    }
}

int listAttributes(const store::Project &project, bool json, Console &console)
{
    Json list = Json::array();
    for (const Attribute &a : project.attributes(true)) {
        list.push_back({{"id", a.id},
                        {"name", a.name},
                        {"yes", a.yesWord},
                        {"no", a.noWord},
                        {"yes_code", a.yesCode},
                        {"no_code", a.noCode},
                        {"key", a.key},
                        {"retired", a.retired}});
        if (!json)
            console.say(fmt::format("{:12} {} ({} / {}), key {}{}", a.id, a.name, a.yesWord, a.noWord, a.key,
                                    a.retired ? ", retired" : ""));
    }
    if (json)
        console.print({{"attributes", list}});
    return kDone;
}

void addAttributes(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("attributes", "Lists, adds, renames or retires attributes");
    auto o = std::make_shared<AttributeOptions>();
    command->add_option("PROJECT", o->folder)->required();
    auto *add = command->add_option("--add", o->add, "A new attribute of this name");
    auto *rename =
        command->add_option("--rename", o->rename, "ID NAME: a new name; the id and all labels stay")->expected(2);
    auto *retire = command->add_option("--retire", o->retire, "Hides it; its labels stay");
    add->excludes(rename)->excludes(retire);
    rename->excludes(retire);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] {
        action = [o](Console &console) {
            if (o->add.empty() && o->rename.empty() && o->retire.empty())
                return listAttributes(openForReading(o->folder), o->json, console);
            store::Project project = openForWriting(o->folder);
            changeAttributes(project, *o);
            return listAttributes(project, o->json, console);
        };
    });
}

void addStep(CLI::App &app, Action &action, bool redo)
{
    auto *command =
        redo ? app.add_subcommand("redo", "Does again what was undone last")
             : app.add_subcommand("undo", "Takes back the last change of photos, faces, labels, groups or splits");
    auto folder = std::make_shared<std::string>();
    command->add_option("PROJECT", *folder)->required();
    command->callback([&action, folder, redo] {
        action = [folder, redo](Console &console) {
            store::Project project = openForWriting(*folder);
            const auto step = redo ? project.redo() : project.undo();
            if (!step)
                throw Error(ErrorKind::NotFound, redo ? "There is nothing to redo." : "There is nothing to undo.",
                            *folder);
            console.say(fmt::format("{}: {}", redo ? "Redone" : "Undone", step->what));
            return kDone;
        };
    });
}

} // namespace

void addProjectCommands(CLI::App &app, Action &action)
{
    addNew(app, action);
    addDemo(app, action);
    addAttributes(app, action);
    addStep(app, action, false);
    addStep(app, action, true);
}

} // namespace faces::cli
