// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/out_of_fold_choice.h"
#include "app/cli/run_json.h"

#include "core/base/text.h"
#include "core/data/team_place.h"
#include "core/data/train_presets.h"
#include "core/tasks/estimate_training.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

namespace faces::cli {

namespace {

struct TrainArguments {
    std::string folder, net = "compact", attributes, widths, device = "auto", background = "auto", colours = "auto",
                        balance = "even", preset, resume, matting;
    TrainOptions train;
    std::optional<bool> outOfFold; ///< as given
    bool estimate = false, json = false;
};

/// The run to go on with. "last" is the latest of all: one that was killed has no model yet.
RunId runToResume(const store::Project &project, const std::string &word)
{
    if (const auto runs = project.runs(); word == "last" && !runs.empty())
        return runs.back().id;
    return tasks::findRun(project, word).id;
}

std::vector<int> widthsFrom(const std::string &text)
{
    std::vector<int> widths;
    for (const std::string &word : splitText(text, ',')) {
        int width = 0;
        const auto [end, trouble] = std::from_chars(word.data(), word.data() + word.size(), width);
        if (trouble != std::errc() || end != word.data() + word.size())
            throw WrongUsage("--widths: Give whole numbers, as in 16,32,64,128.");
        widths.push_back(width);
    }
    return widths;
}

/// "48 s", "12 minutes", "3.5 hours"
std::string durationInWords(double seconds)
{
    if (seconds < 90)
        return fmt::format("{:.0f} s", seconds);
    return seconds < 5400 ? fmt::format("{:.0f} minutes", seconds / 60) : fmt::format("{:.1f} hours", seconds / 3600);
}

/// How sure the time is, in a sentence; nothing where it is not known.
std::string speedBasis(const tasks::TrainingEstimate &estimate)
{
    if (!estimate.fromRun)
        return estimate.seconds > 0 ? "Reckoned from the speed of matrix products on this machine, so only roughly: no "
                                      "run of this network has epochs of a second or more to go by."
                                    : "";
    return estimate.comparedRuns > 1 ? fmt::format("Measured on run {}, the middle one of {} runs of this network.",
                                                   number(*estimate.fromRun), estimate.comparedRuns)
                                     : fmt::format("Measured on run {}.", number(*estimate.fromRun));
}

std::string estimatedTime(const tasks::TrainingEstimate &estimate)
{
    if (estimate.seconds <= 0)
        return "Time not known";
    return (estimate.fromRun ? "About " : "Roughly ") + durationInWords(estimate.seconds);
}

void tellEstimate(const tasks::TrainingEstimate &estimate, Console &console)
{
    console.say(fmt::format("{}, {:.1f} GB of memory: {} an epoch, {} parameters, {:.0f} million multiplications for "
                            "each picture",
                            estimatedTime(estimate), static_cast<double>(estimate.memoryBytes) / 1e9,
                            counted(static_cast<long long>(estimate.trainFaces), "picture", "pictures"),
                            grouped(estimate.parameters), estimate.multiplyAdds / 1e6));
    if (estimate.folds > 0)
        console.remark(fmt::format("With {} more trainings, on two thirds of the faces each, for out-of-fold "
                                   "thresholds.",
                                   estimate.folds));
    if (const std::string basis = speedBasis(estimate); !basis.empty())
        console.remark(basis);
}

Json estimateJson(const tasks::TrainingEstimate &estimate)
{
    return {{"seconds", estimate.seconds > 0 ? Json(estimate.seconds) : Json(nullptr)},
            {"memory_bytes", estimate.memoryBytes},
            {"parameters", estimate.parameters},
            {"multiply_adds", estimate.multiplyAdds},
            {"train_faces", estimate.trainFaces},
            {"folds", estimate.folds},
            {"from_run", estimate.fromRun ? Json(number(*estimate.fromRun)) : Json(nullptr)},
            {"compared_runs", estimate.comparedRuns}};
}

/// Nothing is trained, and nothing is written.
int estimate(TrainArguments &o, bool team, Console &console)
{
    const store::Project project = openForReading(o.folder);
    o.train.outOfFold = outOfFoldChoice(o.outOfFold, o.preset, o.train.net, team, project);
    const auto found = tasks::estimateTraining(project, o.train, console.stop());
    if (!found)
        throw Error(ErrorKind::Training, "There is nothing to learn from yet. Add faces and label some of them.",
                    o.folder);
    if (o.json)
        console.print(estimateJson(*found));
    else
        tellEstimate(*found, console);
    return kDone;
}

/// Null without the environment of one: trains alone.
std::unique_ptr<TrainingTeam> joinedTeam(const std::optional<TeamPlace> &place, Console &console)
{
    if (!place)
        return nullptr;
    if (place->rank == 0)
        console.remark(fmt::format("Waiting for the other {} at port {}.",
                                   counted(place->worldSize - 1, "worker", "workers"), place->port));
    else
        console.remark(fmt::format("Rank {} of {}: looking for the worker at rank 0 at {}, port {}.", place->rank,
                                   place->worldSize, place->address, place->port));
    return tasks::learner().joinTeam(*place, {}, console.stop());
}

/// Of a rank above 0: rank 0 has the project, keeps the run and says how it goes.
int helpTrain(const TrainArguments &o, TrainingTeam &team, Console &console)
{
    tasks::learner().helpTrain(team, {.threads = o.train.threads, .device = o.train.device}, console.stop());
    return kDone;
}

int train(TrainArguments &o, Console &console)
{
    o.train.net = *netFromWord(o.net);
    o.train.device = *deviceFromWord(o.device);
    o.train.background = *backgroundFromWord(o.background);
    o.train.colours = *coloursFromWord(o.colours);
    o.train.balance = *balanceFromWord(o.balance);
    o.train.attributes = splitText(o.attributes, ',');
    o.train.widths = widthsFrom(o.widths);
    o.train.matting.path = o.matting;
    if (const TrainPreset *preset = trainPresetFromWord(o.preset))
        o.train = withChoices(*preset, o.train);
    asUsage([&] { o.train.check(); });
    const std::optional<TeamPlace> place = asUsage(teamPlaceFromEnvironment);
    if (o.estimate)
        return place && place->rank > 0 ? kDone : estimate(o, place.has_value(), console);
    // Before the project: if that cannot be opened, the others hear at once that rank 0 has gone.
    const std::unique_ptr<TrainingTeam> team = joinedTeam(place, console);
    if (team && team->rank() > 0)
        return helpTrain(o, *team, console);
    store::Project project = openForWriting(o.folder);
    o.train.outOfFold = outOfFoldChoice(o.outOfFold, o.preset, o.train.net, team != nullptr, project);
    const Run run = o.resume.empty() ? tasks::train(project, o.train, console, console.stop(), console, team.get())
                                     : tasks::resume(project, runToResume(project, o.resume), console, console.stop(),
                                                     console, o.train.threads, {{}, pathOf(o.matting)}, team.get());
    if (o.json) {
        console.print(toJson(run, run.leaky()));
    } else if (!run.hasModel()) {
        console.say(fmt::format("Run {} ({}): {} before its first epoch ended, so nothing is kept of it.",
                                number(run.id), toWord(run.options.net), toWord(run.state)));
    } else {
        console.say(fmt::format("Run {} ({}): {} in {:.1f} s, {:.0f} images/s, best epoch {}{}", number(run.id),
                                toWord(run.options.net), toWord(run.state), run.trainSeconds, run.imagesPerSecond,
                                run.bestEpoch, run.leaky() ? ", leaky split" : ""));
        if (run.validation)
            tell(*run.validation, "Validation", console);
        if (run.test)
            tell(*run.test, "Test", console);
        tellFolded(run, console);
    }
    remarkOnFewYes(project, run, console);
    if (run.state == RunState::Stopped && run.hasModel())
        console.remark(fmt::format("Stopped. “faces train {} --resume {}” goes on.", o.folder, number(run.id)));
    return run.hasModel() ? kDone : kFailed;
}

/// Of a face, and how much it heeds a label.
std::vector<CLI::Option *> addWhatItSees(CLI::App &command, TrainArguments &o)
{
    return {command
                .add_option("--side", o.train.side,
                            "Pixels that faces are scaled to, 32 to 128; the net's own if not given")
                ->check(CLI::Range(32, 128)),
            command
                .add_option("--colours", o.colours,
                            "What the net sees; auto: grey for the classic nets, colour for compact")
                ->check(CLI::IsMember({"auto", "grey", "colour"}))
                ->capture_default_str(),
            command
                .add_option("--balance", o.balance,
                            "even: all labels count the same; rare: of each attribute the rarer value counts more")
                ->check(CLI::IsMember({"even", "rare"}))
                ->capture_default_str()};
}

/// A preset chooses for itself what these would.
CLI::Option *addPreset(CLI::App &command, TrainArguments &o)
{
    auto *preset = command
                       .add_option("--preset", o.preset,
                                   "quick: compact on smaller pictures, fewer epochs; best: compact; notebooks: "
                                   "classic-multi as they had it. Instead of the options that choose the same")
                       ->check(CLI::IsMember({"quick", "best", "notebooks"}));
    for (const char *chosen : {"--net", "--epochs", "--batch", "--rate", "--widths", "--smoothing", "--alteration",
                               "--side", "--colours", "--balance"})
        preset->excludes(command.get_option(chosen));
    return preset;
}

/// What a run keeps from its start to its end cannot be given when it goes on.
void addHowToTrain(CLI::App &command, TrainArguments &o)
{
    std::vector<CLI::Option *> fixed{
        command.add_option("--net", o.net, "compact: small and quick; classic-multi, classic-single: as the notebooks")
            ->check(CLI::IsMember({"compact", "classic-multi", "classic-single"}))
            ->capture_default_str(),
        command.add_option("--attributes", o.attributes, "Ids, as in sex,hat; all if not given"),
        command.add_option("--epochs", o.train.epochs, "1 to 1000; the net's own number if not given")
            ->check(CLI::Range(1, 1000)),
        command.add_option("--batch", o.train.batch, "Faces in a batch, 1 to 1024")->check(CLI::Range(1, 1024)),
        command.add_option("--rate", o.train.rate, "Learning rate, above 0 and up to 1")->check(CLI::Range(1e-9, 1.0)),
        command.add_option("--seed", o.train.seed, "Same seed, data and threads: same model")->capture_default_str(),
        command.add_option("--device", o.device)->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str(),
        command
            .add_option("--background", o.background,
                        "keep, paint (masks decide; missing ones are found), auto: paint where most faces have a mask")
            ->check(CLI::IsMember({"auto", "keep", "paint"}))
            ->capture_default_str(),
        command.add_option("--fill", o.train.fill, "Grey that backgrounds are painted in, 0 (black) to 255")
            ->check(CLI::Range(0, 255))
            ->capture_default_str(),
        command.add_option("--widths", o.widths,
                           "Of the layers, as “faces tune” prints them: four for the classic nets, 2 to 5 for compact"),
        command.add_option("--smoothing", o.train.smoothing, "Of labels, 0 to 0.5; the net's own if not given")
            ->check(CLI::Range(0.0, 0.5)),
        command
            .add_option("--alteration", o.train.alteration,
                        "How strongly compact alters faces, 0 to 3 times its own way")
            ->check(CLI::Range(0.0, 3.0))
            ->capture_default_str()};
    std::ranges::copy(addWhatItSees(command, o), std::back_inserter(fixed));
    fixed.push_back(addPreset(command, o));
    fixed.push_back(command.add_flag_function(
        "--out-of-fold,!--no-out-of-fold", [&o](std::int64_t given) { o.outOfFold = given > 0; },
        "Out-of-fold thresholds where validation has under 15 yes: three more trainings, each on two thirds of the "
        "faces of training and validation. They cost nothing where it has more; with fewer than 5 in both parts "
        "together a threshold stays at 0.5. Not given: on, but off with the classic nets, the presets quick and "
        "notebooks, on a classic split and for several processes"));
    fixed.push_back(command.add_flag("--estimate", o.estimate, "Says what it would take, and trains nothing"));
    command.add_option("--matting", o.matting,
                       "A U2-Net style ONNX file that finds missing masks where backgrounds are "
                       "painted; the model is used with it from then on");
    command.add_option("--threads", o.train.threads, "One per core if not given")->check(CLI::Range(1, 256));
    auto *resume = command.add_option(
        "--resume", o.resume, "Goes on with a run that was stopped or killed, as it began: its number, or last");
    for (CLI::Option *option : fixed)
        resume->excludes(option);
}

} // namespace

void addTrainCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("train", "Trains a network on the current split");
    auto o = std::make_shared<TrainArguments>();
    command->add_option("PROJECT", o->folder)->required();
    addHowToTrain(*command, *o);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->footer("Several processes, also on several machines, train one network together where MASTER_ADDR, "
                    "MASTER_PORT, RANK and WORLD_SIZE are set for each, as for PyTorch's torchrun. Rank 0 has the "
                    "project and says how it goes; the others only lend their processors. The guide has examples (several-machines.md).");
    command->callback([&action, o] { action = [o](Console &console) { return train(*o, console); }; });
}

} // namespace faces::cli
