// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include "core/base/files.h"
#include "core/store/compact.h"
#include "core/store/snapshots.h"
#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

/// A folder that may hold a project with a damaged database, or none at all any more.
void requireProjectLike(const std::filesystem::path &folder, const std::string &where)
{
    if (!store::isProject(folder) && store::snapshots(folder).empty())
        throw Error(ErrorKind::NotFound, "There is no project in this folder, and no snapshot of one.", where);
}

/// Each pair of attributes once.
Json togetherOf(const CoOccurrence &counts)
{
    Json pairs = Json::array();
    for (std::size_t first = 0; first < counts.attributes.size(); ++first)
        for (std::size_t second = first + 1; second < counts.attributes.size(); ++second) {
            const Together &pair = counts.at(first, second);
            pairs.push_back({{"attributes", {counts.attributes[first].id, counts.attributes[second].id}},
                             {"both", pair.both},
                             {"only_first", pair.onlyFirst},
                             {"only_second", pair.onlySecond},
                             {"neither", pair.neither},
                             {"phi", orNull(pair.phi())}});
        }
    return pairs;
}

Json documentOf(const tasks::CheckResult &result)
{
    Json document{{"healthy", result.healthy()},
                  {"integrity", Json::array()},
                  {"duplicates", result.duplicates},
                  {"poor", Json::array()},
                  {"balance", toJson(result.counts)},
                  {"leaks", result.leaks},
                  {"pairs", Json::array()},
                  {"together", togetherOf(result.together)},
                  {"told", result.told},
                  {"recovered", result.recovered},
                  {"backup", toText(result.backup)},
                  {"beyond_repair", result.beyondRepair}};
    for (const auto &finding : result.integrity)
        document["integrity"].push_back(
            {{"what", finding.what}, {"repairable", finding.repairable}, {"repaired", finding.repaired}});
    for (const auto &face : result.poor)
        document["poor"].push_back({{"face", face.number}, {"reason", face.reason}, {"badness", face.badness}});
    for (const auto &pair : result.pairs)
        document["pairs"].push_back(
            {{"faces", {pair.first, pair.second}}, {"similarity", pair.similarity}, {"mirrored", pair.mirrored}});
    return document;
}

void tell(const tasks::CheckResult &result, Console &console)
{
    if (result.integrity.empty())
        console.say("The project is whole.");
    for (const auto &finding : result.integrity)
        console.say(fmt::format("{}{}", finding.what,
                                finding.repaired     ? " Repaired."
                                : finding.repairable ? " “faces check --repair” can repair it."
                                                     : ""));
    if (!result.beyondRepair.empty())
        console.say("The database can't be mended in its place. “faces check --repair” makes a new one from what can "
                    "still be read.");
    for (const std::string &sentence : result.told)
        console.say(sentence);
    for (const auto &group : result.duplicates)
        console.say(fmt::format("Nearly the same: faces {}", fmt::join(group, ", ")));
    for (const auto &face : result.poor)
        console.say(fmt::format("Poor: face {} ({})", face.number, face.reason));
    for (const std::string &leak : result.leaks)
        console.say("Leak: " + leak);
    const auto &counts = result.counts;
    console.say(
        fmt::format("Train {}, validation {}, test {} faces", counts.faces[0], counts.faces[1], counts.faces[2]));
    for (std::size_t i = 0; i < counts.attributes.size(); ++i) {
        tasks::Balance all;
        for (const auto &part : counts.balance[i]) {
            all.yes += part.yes;
            all.no += part.no;
            all.unknown += part.unknown;
        }
        console.say(fmt::format("  {:12} yes {:5}  no {:5}  unknown {:5}", counts.attributes[i].id, all.yes, all.no,
                                all.unknown));
    }
}

} // namespace

namespace {

struct CheckArguments {
    std::string folder;
    bool repair = false, compact = false, json = false;
};

tasks::CheckResult looked(const std::string &folder, Console &console)
{
    store::Project project = openForReading(folder);
    return tasks::checkProject(project, false, console.stop(), console);
}

tasks::CheckResult repaired(const CheckArguments &o, Console &console)
{
    const auto folder = pathOf(o.folder);
    requireProjectLike(folder, o.folder);
    noteWritten(folder);
    auto result = tasks::repairAndCheck(folder, console.stop(), console);
    if (o.compact) {
        console.progress({"Writing the database anew", 0, 0});
        const auto bytes = store::compact(openForWriting(o.folder), console.stop());
        result.told.push_back(fmt::format("The database is {:.1f} MB smaller.", static_cast<double>(bytes) / 1e6));
    }
    return result;
}

} // namespace

void addCheckCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("check", "Looks for damage, duplicates, poor faces, imbalance and leaks");
    auto o = std::make_shared<CheckArguments>();
    command->add_option("PROJECT", o->folder)->required();
    auto *repair = command->add_flag("--repair", o->repair,
                                     "Repairs what can be, after a backup; a database that is beyond that is recovered "
                                     "from the newest snapshot, labels.csv and what can be read of it");
    command->add_flag("--compact", o->compact, "Writes the database anew without what holds nothing any more")
        ->needs(repair);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] {
        action = [o](Console &console) {
            const auto result = o->repair ? repaired(*o, console) : looked(o->folder, console);
            if (o->json)
                console.print(documentOf(result));
            else
                tell(result, console);
            return result.healthy() ? kDone : kFailed;
        };
    });
}

} // namespace faces::cli
