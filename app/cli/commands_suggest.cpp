// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/tasks/suggest.h"

#include <fmt/format.h>

#include <memory>
#include <optional>

namespace faces::cli {

namespace {

struct SuggestArguments {
    std::string folder;
    std::optional<double> acceptAbove;
    bool json = false;
};

std::string lackWords(const tasks::SuggestResult::PerAttribute &one)
{
    const std::string examples = counted(one.lacking, "more label", "more labels");
    return one.lacks == LabelValue::Unknown
               ? fmt::format("needs {}", examples)
               : fmt::format("needs {} of “{}”", examples,
                             one.lacks == LabelValue::Yes ? one.attribute.yesWord : one.attribute.noWord);
}

Json documentOf(const tasks::SuggestResult &result, const std::optional<tasks::Accepted> &accepted)
{
    Json document{{"faces", result.faces}, {"test_faces", result.testFaces}, {"seconds", result.seconds}};
    Json &attributes = document["attributes"] = Json::object();
    for (const auto &one : result.attributes) {
        Json &each = attributes[one.attribute.id] = {{"yes", one.yes}, {"no", one.no}, {"lacking", one.lacking}};
        if (one.lacking > 0)
            continue;
        each["right"] = one.right;
        each["sure"] = one.sure;
        each["doubtful"] = one.doubtful;
        each["suspicious"] = one.suspicious;
        each["no_up_to"] = one.rule.noUpTo < 0 ? Json(nullptr) : Json(one.rule.noUpTo);
        each["yes_from"] = one.rule.yesFrom > 1 ? Json(nullptr) : Json(one.rule.yesFrom);
        each["checked_on"] = one.rule.checkedOn;
    }
    if (accepted)
        document["accepted"] = {{"labels", accepted->labels}, {"faces", accepted->faces}};
    document["skipped"] = Json::array();
    for (const Skipped &one : result.skipped)
        document["skipped"].push_back({{"file", one.file}, {"reason", one.reason}});
    return document;
}

void tell(const tasks::SuggestResult &result, Console &console)
{
    for (const auto &one : result.attributes) {
        if (one.lacking > 0)
            console.say(fmt::format("  {:12} {}", one.attribute.id, lackWords(one)));
        else
            console.say(fmt::format("  {:12} sure {:6}  doubtful {:6}  suspicious labels {:5}  right {:.1f} % of {}",
                                    one.attribute.id, one.sure, one.doubtful, one.suspicious, 100 * one.right,
                                    counted(one.yes + one.no, "label", "labels")));
    }
    console.say(fmt::format("Suggestions for {}", counted(result.faces, "face", "faces")));
    if (result.testFaces > 0)
        console.remark(fmt::format("{} of the test part have suggestions. Look at each before it is accepted: a test "
                                   "face that a model labelled makes scores look better than they are.",
                                   counted(result.testFaces, "face", "faces")));
}

int suggest(const SuggestArguments &o, Console &console)
{
    if (o.acceptAbove && !(*o.acceptAbove >= 0.5 && *o.acceptAbove <= 1))
        throw WrongUsage("--accept-above takes a confidence between 0.5 and 1.");
    store::Project project = openForWriting(o.folder);
    const auto result = tasks::suggest(project, {}, console.stop(), console);
    std::optional<tasks::Accepted> accepted;
    if (o.acceptAbove)
        accepted = tasks::acceptSuggestions(project, *o.acceptAbove);
    console.skipped(result.skipped);
    if (o.json) {
        console.print(documentOf(result, accepted));
        return kDone;
    }
    tell(result, console);
    if (accepted)
        console.say(fmt::format("Accepted {} of {}", counted(accepted->labels, "label", "labels"),
                                counted(accepted->faces, "face", "faces")));
    return kDone;
}

} // namespace

void addSuggestCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand(
        "suggest", "Learns from the labels that are there, suggests the others, and names labels that it doubts");
    auto o = std::make_shared<SuggestArguments>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--accept-above", o->acceptAbove,
                        "Labels what is suggested with this confidence or more, 0.5..1");
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return suggest(*o, console); }; });
}

} // namespace faces::cli
