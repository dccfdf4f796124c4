// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/tasks/look_after.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace faces::cli {

namespace {

struct SnapshotArguments {
    std::string folder, restore, compare;
    bool make = false, json = false;
};

/// By its name or the beginning of it, or the newest.
store::Snapshot snapshotNamed(const std::filesystem::path &folder, const std::string &when)
{
    std::vector<store::Snapshot> found;
    for (const store::Snapshot &one : store::snapshots(folder))
        if (when == "last" ? one.trouble.empty() : one.name.starts_with(when))
            found.push_back(one);
    const auto exact = std::ranges::find(found, when, &store::Snapshot::name);
    if (exact != found.end())
        return *exact;
    if (found.empty())
        throw Error(ErrorKind::NotFound, "There is no such snapshot. “faces snapshots PROJECT” lists them.", when);
    if (when != "last" && found.size() > 1)
        throw WrongUsage(fmt::format("{} begins so: write more of its name.",
                                     counted(static_cast<long long>(found.size()), "snapshot", "snapshots")));
    return found.front();
}

Json snapshotJson(const store::Snapshot &one)
{
    return {{"name", one.name},     {"made_at", one.madeAt}, {"why", std::string(toWord(one.why))},
            {"photos", one.photos}, {"faces", one.faces},    {"rejected", one.rejected},
            {"labels", one.labels}, {"bytes", one.bytes},    {"trouble", one.trouble}};
}

Json differenceJson(const store::SnapshotDifference &d)
{
    Json first = Json::array();
    for (const store::LabelDifference &one : d.first)
        first.push_back({{"face", one.number},
                         {"attribute", one.attribute},
                         {"then", static_cast<int>(one.then)},
                         {"now", static_cast<int>(one.now)}});
    return {{"labels", d.labels},   {"rejections", d.rejections}, {"places", d.places},
            {"groups", d.groups},   {"come_back", d.comeBack},    {"without_pixels", d.withoutPixels},
            {"later", d.later},     {"attributes", d.attributes}, {"judgements", d.judgements},
            {"split", d.split},     {"recipe", d.recipe},         {"other", d.other},
            {"first_labels", first}};
}

void tell(const store::SnapshotDifference &d, Console &console)
{
    if (d.nothing())
        console.say("Putting it back would change nothing.");
    const auto line = [&](int count, const char *one, const char *many) {
        if (count > 0)
            console.say(fmt::format("  {}", counted(count, one, many)));
    };
    line(d.labels, "label would change", "labels would change");
    line(d.rejections, "face would be rejected or kept again", "faces would be rejected or kept again");
    line(d.places, "face would have another place or mask", "faces would have another place or mask");
    line(d.groups, "face would be of another group", "faces would be of other groups");
    line(d.comeBack, "face would come back", "faces would come back");
    line(d.attributes, "attribute would change", "attributes would change");
    line(d.judgements, "opinion or doubt would change", "opinions or doubts would change");
    if (d.split)
        console.say("  the split would be another one");
    if (d.recipe)
        console.say("  the recipe would be another one");
    line(d.later, "face came later and stays as it is", "faces came later and stay as they are");
    line(d.withoutPixels, "face cannot come back: its pixels are gone",
         "faces cannot come back: their pixels are gone");
}

int list(const SnapshotArguments &o, Console &console)
{
    const auto folder = openForReading(o.folder).folder();
    Json all = Json::array();
    const auto found = store::snapshots(folder);
    for (const store::Snapshot &one : found) {
        all.push_back(snapshotJson(one));
        if (!o.json)
            console.say(one.trouble.empty()
                            ? fmt::format("{:22} {}  {}, {}, {:.1f} MB", one.name, onTheClock(one.madeAt),
                                          counted(one.faces, "face", "faces"), counted(one.labels, "label", "labels"),
                                          static_cast<double>(one.bytes) / 1e6)
                            : fmt::format("{:22} {}", one.name, one.trouble));
    }
    if (o.json)
        console.print({{"snapshots", all}});
    else if (found.empty())
        console.say("There is no snapshot yet. One is made by itself once a day and after every 500 labels.");
    return kDone;
}

int make(const SnapshotArguments &o, Console &console)
{
    const store::Project project = openForWriting(o.folder);
    const auto made = tasks::takeSnapshot(project, console.stop(), console);
    if (o.json)
        console.print(snapshotJson(made));
    else
        console.say(fmt::format("Made the snapshot {}", made.name));
    return kDone;
}

int compare(const SnapshotArguments &o, Console &console)
{
    const auto folder = openForReading(o.folder).folder();
    const auto difference = store::differenceTo(folder, snapshotNamed(folder, o.compare).file);
    if (o.json)
        console.print(differenceJson(difference));
    else
        tell(difference, console);
    return kDone;
}

int restore(const SnapshotArguments &o, Console &console)
{
    store::Project project = openForWriting(o.folder);
    const auto snapshot = snapshotNamed(project.folder(), o.restore);
    const auto difference = store::differenceTo(project.folder(), snapshot.file);
    tasks::restoreSnapshot(project, snapshot.file, console.stop(), console);
    if (o.json)
        console.print({{"restored", snapshotJson(snapshot)}, {"changed", differenceJson(difference)}});
    else
        console.say(
            fmt::format("The project is as it was at {}. “faces undo” takes that back.", onTheClock(snapshot.madeAt)));
    return kDone;
}

int run(const SnapshotArguments &o, Console &console)
{
    return o.make               ? make(o, console)
           : !o.restore.empty() ? restore(o, console)
           : !o.compare.empty() ? compare(o, console)
                                : list(o, console);
}

} // namespace

void addSnapshotsCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("snapshots", "Lists, makes, compares and puts back snapshots of the labels");
    auto o = std::make_shared<SnapshotArguments>();
    command->add_option("PROJECT", o->folder)->required();
    auto *made = command->add_flag("--make", o->make, "Makes one now; else they are made by themselves");
    auto *restored = command->add_option("--restore", o->restore,
                                         "NAME, the beginning of it, or last: what people made is as it was then, runs "
                                         "and later faces stay; can be undone");
    auto *compared =
        command->add_option("--compare", o->compare, "NAME, or last: says what putting it back would change");
    made->excludes(restored)->excludes(compared);
    restored->excludes(compared);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return run(*o, console); }; });
}

} // namespace faces::cli
