// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

struct SplitArguments {
    std::string folder, by = "person", from;
    double validation = 16, test = 20;
    std::uint64_t seed = 1;
    bool classic = false, json = false;
};

/// The ways that can be asked for by word.
std::vector<std::string> ways()
{
    std::vector<std::string> words;
    for (const SplitBy by : {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face})
        words.emplace_back(toWord(by));
    return words;
}

int split(const SplitArguments &o, Console &console)
{
    SplitOptions options{o.classic ? SplitBy::Classic : *splitByFromWord(o.by), o.validation, o.test, o.seed};
    asUsage([&] { options.check(); });
    store::Project project = openForWriting(o.folder);
    std::vector<std::string> remarks;
    const Split made = o.from.empty() ? tasks::splitFaces(project, options, console.stop(), console)
                                      : tasks::splitFromFile(project, pathOf(o.from), remarks);
    for (const std::string &remark : remarks)
        console.remark(remark);
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    const auto counts =
        tasks::countData(faces, project.attributes(true), made, tasks::shownRecipe(project.recipe(), made));
    if (o.json) {
        Json document = toJson(counts);
        document["split"] = toWord(made.by);
        console.print(document);
        return kDone;
    }
    console.say(fmt::format(
        "Split by {}: {} train, {} validation, {} test{}", toWord(made.by), counts.faces[0], counts.faces[1],
        counts.faces[2], made.leaky() ? ". Leaky: variants of one face stand on both sides, scores are too good" : ""));
    return kDone;
}

} // namespace

void addSplitCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("split", "Divides the faces into training, validation and test");
    auto o = std::make_shared<SplitArguments>();
    command->add_option("PROJECT", o->folder)->required();
    auto *by = command->add_option("--by", o->by, "What stays on one side: person, photo, near-duplicate or face")
                   ->check(CLI::IsMember(ways()))
                   ->capture_default_str();
    auto *validation = command->add_option("--validation", o->validation, "Per cent of the faces")
                           ->check(CLI::Range(0.0, 90.0))
                           ->capture_default_str();
    auto *test = command->add_option("--test", o->test, "Per cent of the faces")
                     ->check(CLI::Range(0.0, 90.0))
                     ->capture_default_str();
    auto *seed = command->add_option("--seed", o->seed)->capture_default_str();
    auto *from = command->add_option("--from", o->from, "A CSV face_nr;part with train, validation and test");
    auto *classic = command->add_flag("--classic", o->classic,
                                      "As the notebooks did, after multiplication: leaky, for comparison only");
    from->excludes(classic)->excludes(by)->excludes(validation)->excludes(test)->excludes(seed);
    classic->excludes(by);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return split(*o, console); }; });
}

} // namespace faces::cli
