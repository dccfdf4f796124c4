// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace faces::cli {

namespace {

Face faceNumbered(const store::Project &project, int number)
{
    if (const auto face = project.faceByNumber(number))
        return *face;
    throw Error(ErrorKind::NotFound, "There is no face of this number in the project.", fmt::format("face {}", number));
}

struct LabelOptions {
    std::string folder, set, reject, annotator;
    int face = 0;
    bool keep = false, opinion = false, settle = false;
};

/// "glasses=yes,hat=no,beard=unknown"
std::vector<std::pair<AttributeId, LabelValue>> parseLabels(const std::string &text)
{
    std::vector<std::pair<AttributeId, LabelValue>> labels;
    for (const std::string &part : splitText(text, ',')) {
        const auto at = part.find('=');
        const std::string word = at == std::string::npos ? "" : lowerCase(trimmed(part.substr(at + 1)));
        LabelValue value = LabelValue::Unknown;
        if (word == "yes")
            value = LabelValue::Yes;
        else if (word == "no")
            value = LabelValue::No;
        else if (word != "unknown")
            throw WrongUsage(
                fmt::format("“{}” should read ATTRIBUTE=yes, =no or =unknown, as in glasses=yes,hat=no.", part));
        labels.emplace_back(std::string(trimmed(part.substr(0, at))), value);
    }
    return labels;
}

void requireSense(const LabelOptions &o)
{
    if ((o.opinion || o.settle) && o.set.empty())
        throw WrongUsage("--opinion and --settle need --set, as in --set glasses=yes,hat=no.");
    if (o.opinion && trimmed(o.annotator).empty())
        throw WrongUsage("A second opinion needs the name of who gives it: --annotator NAME.");
}

int label(const LabelOptions &o, Console &console)
{
    requireSense(o);
    const auto labels = parseLabels(o.set);
    if (labels.empty() && o.reject.empty() && !o.keep)
        throw WrongUsage("Say what to do with the face: --set, --reject or --keep.");
    store::Project project = openForWriting(o.folder);
    const Face face = faceNumbered(project, o.face);
    const std::vector<FaceId> faces{face.id};
    std::vector<store::Project::LabelOrder> orders;
    for (const auto &[attribute, value] : labels)
        orders.push_back({face.id, attribute, value});
    if (o.opinion) {
        project.setOpinions(o.annotator, orders);
        console.say(fmt::format("{}'s opinion on face {} is noted; the label stays", o.annotator, o.face));
        return kDone;
    }
    project.setAnnotator(o.annotator);
    project.asOneStep(fmt::format("Changed face {}", o.face), [&] {
        o.settle ? project.settleLabels(orders) : project.setLabels(orders);
        if (!o.reject.empty())
            project.rejectFaces(faces, o.reject);
        if (o.keep)
            project.keepFaces(faces);
    });
    console.say(fmt::format("Face {} is changed", o.face));
    return kDone;
}

void addLabel(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("label", "Labels, rejects or keeps one face");
    auto o = std::make_shared<LabelOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--face", o->face, "The face's number")->required()->check(CLI::PositiveNumber);
    command->add_option("--set", o->set, "For example glasses=yes,hat=no,beard=unknown");
    auto *reject = command->add_option("--reject", o->reject, "Sets it aside, with a reason");
    auto *keep = command->add_flag("--keep", o->keep, "Takes it back in")->excludes(reject);
    command->add_option("--annotator", o->annotator, "Who says so; stands in the labels' history");
    auto *opinion = command->add_flag("--opinion", o->opinion,
                                      "A second opinion of --annotator beside the label, which stays as it is");
    command->add_flag("--settle", o->settle, "Decides the labels in spite of other opinions and suspicions")
        ->excludes(opinion);
    opinion->excludes(reject)->excludes(keep);
    command->callback([&action, o] { action = [o](Console &console) { return label(*o, console); }; });
}

int group(const std::string &folder, const std::string &numbers, Console &console)
{
    std::vector<int> wanted;
    for (const std::string &part : splitText(numbers, ',')) {
        const auto number = toInteger(trimmed(part));
        if (!number || *number < 1 || *number > 2'000'000'000)
            throw WrongUsage(fmt::format("“{}” is no face number; write them as in --faces 3,8,21.", part));
        if (std::ranges::find(wanted, *number) == wanted.end()) // 3,3 is one face
            wanted.push_back(static_cast<int>(*number));
    }
    if (wanted.size() < 2)
        throw WrongUsage("A group needs two different faces or more, as in --faces 3,8,21.");
    store::Project project = openForWriting(folder);
    std::vector<FaceId> faces;
    for (const int number : wanted)
        faces.push_back(faceNumbered(project, number).id);
    project.joinPerson(faces);
    console.say(fmt::format("{} are one person now", counted(static_cast<long long>(faces.size()), "face", "faces")));
    return kDone;
}

} // namespace

void addLabelCommands(CLI::App &app, Action &action)
{
    addLabel(app, action);
    auto *command =
        app.add_subcommand("group", "Says that faces show the same person: they stay on one side of a split");
    auto folder = std::make_shared<std::string>();
    auto numbers = std::make_shared<std::string>();
    command->add_option("PROJECT", *folder)->required();
    command->add_option("--faces", *numbers, "Face numbers, as in 3,8,21")->required();
    command->callback([&action, folder, numbers] {
        action = [folder, numbers](Console &console) { return group(*folder, *numbers, console); };
    });
}

} // namespace faces::cli
