// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/project_facts.h"

#include "core/store/project.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace faces::test {
namespace fs = std::filesystem;
using store::Project;

namespace {

std::string labelsOf(const Face &face)
{
    std::string text;
    for (const LabelValue value : face.labels)
        text += value == LabelValue::Yes ? 'y' : value == LabelValue::No ? 'n' : '?';
    return text;
}

std::string madeIn(const Project &project)
{
    std::string text;
    for (const Attribute &a : project.attributes(true))
        text += fmt::format("attribute {} {} {}\n", a.id, a.name, a.retired);
    for (const Photo &photo : project.photos())
        text += fmt::format("photo {} {} faces, grid {}\n", photo.sha256, photo.faces, photo.grid.has_value());
    std::map<GroupId, int> groups; // as they are met: their numbers are the store's business
    std::map<FaceId, int> numbers;
    for (const Face &face : project.faces({.rejected = true, .photo = {}})) {
        const auto group = [&](GroupId id) {
            return id == GroupId{} ? 0 : groups.try_emplace(id, groups.size() + 1).first->second;
        };
        const auto pixels = project.pixels(face.id);
        text += fmt::format("face {} {},{} {} {} person {} twins {} {} {} changes {}\n", face.number, face.row,
                            face.column, face.rejected, face.rejectReason, group(face.person), group(face.duplicates),
                            labelsOf(face), sha256(pixels.picture).substr(0, 12), project.labelHistory(face.id).size());
        numbers[face.id] = face.number;
    }
    for (const Opinion &o : project.opinions())
        text +=
            fmt::format("opinion {} {} {} {}\n", o.annotator, numbers[o.face], o.attribute, static_cast<int>(o.value));
    for (const SettledLabel &s : project.settledLabels())
        text += fmt::format("settled {} {} {}\n", numbers[s.face], s.attribute, static_cast<int>(s.value));
    for (const Suggestions &s : project.suggestions())
        text += fmt::format("suggestions {} of {} faces\n", s.source, s.faces.size());
    text += fmt::format("{} suspicions\n", project.suspicions().size());
    if (const auto split = project.split())
        for (const SplitEntry &entry : split->entries)
            text += fmt::format("part {} {} {}\n", numbers[entry.face], entry.variant, toWord(entry.part));
    if (const auto recipe = project.recipe())
        text += fmt::format("recipe of {}\n", recipe->pictures().size());
    const auto undo = project.nextUndo(), redo = project.nextRedo();
    return text + fmt::format("undo {}\nredo {}\n", undo ? undo->what : "", redo ? redo->what : "");
}

std::string historyText(const std::vector<EpochRecord> &history)
{
    std::string text;
    for (const EpochRecord &epoch : history)
        text += fmt::format(" {}:{:.9g}/{:.9g}", epoch.epoch, epoch.trainLoss, epoch.validationLoss.value_or(-1));
    return text;
}

std::string runText(const Project &project, RunId id)
{
    const Run run = *project.run(id);
    std::string text =
        fmt::format("{} best {} losses{} thresholds", toWord(run.state), run.bestEpoch, historyText(run.history));
    for (const double threshold : run.thresholds)
        text += fmt::format(" {:.9g}", threshold);
    for (const auto *scores : {&run.validation, &run.test})
        if (*scores)
            text += fmt::format(" scores {} {:.9g}", (*scores)->faces, (*scores)->macroF1().value_or(-1));
    for (const Prediction &prediction : project.predictions(id, {}))
        for (const float p : prediction.probabilities)
            text += fmt::format(" {:.6g}", p);
    return text + fmt::format(" looks {}", run.testLooks);
}

} // namespace

ProjectFacts allOf(const fs::path &place)
{
    Project project = Project::open(place);
    ProjectFacts facts;
    facts.made = madeIn(project);
    for (const Run &run : project.runs())
        facts.runs.push_back(runText(project, run.id));
    for (const Tuning &tuning : project.tunings())
        for (const TrialRecord &trial : tuning.trials)
            facts.searches += fmt::format("trial {} {}: {}\n", trial.trial, trial.epochs, historyText(trial.history));
    for (const auto &finding : project.check(false))
        facts.damage.push_back(finding.what);
    return facts;
}

std::vector<std::string> filesBelow(const fs::path &folder)
{
    std::vector<std::string> files;
    std::error_code code;
    for (auto it = fs::recursive_directory_iterator(folder, code); !code && it != fs::recursive_directory_iterator();
         ++it) {
        const std::string name = toText(it->path().lexically_relative(folder));
        files.push_back(it->is_directory() ? name + "/" : name + " " + sha256(readFile(it->path())).substr(0, 12));
    }
    std::ranges::sort(files);
    return files;
}

} // namespace faces::test
