// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include "core/base/text.h"
#include "core/data/train_presets.h"
#include "core/tasks/estimate_training.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <vector>

namespace faces::cli {

namespace {

struct TrainArguments {
    std::string folder, net = "compact", attributes, widths, device = "auto", background = "auto", colours = "auto",
                        balance = "even", preset, resume, matting;
    TrainOptions train;
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

void tellEstimate(const tasks::TrainingEstimate &estimate, Console &console)
{
    console.say(fmt::format("{}, {:.1f} GB of memory: {} an epoch, {} parameters, {:.0f} million multiplications for "
                            "each picture",
                            estimate.seconds > 0 ? "About " + durationInWords(estimate.seconds) : "Time not known",
                            static_cast<double>(estimate.memoryBytes) / 1e9,
                            counted(static_cast<long long>(estimate.trainFaces), "picture", "pictures"),
                            grouped(estimate.parameters), estimate.multiplyAdds / 1e6));
    if (estimate.fromRun)
        console.remark(fmt::format("Reckoned from the speed of run {}.", number(*estimate.fromRun)));
    else if (estimate.seconds > 0)
        console.remark("Reckoned from the speed of matrix products on this machine: there is no run to go by.");
}

Json estimateJson(const tasks::TrainingEstimate &estimate)
{
    return {{"seconds", estimate.seconds > 0 ? Json(estimate.seconds) : Json(nullptr)},
            {"memory_bytes", estimate.memoryBytes},
            {"parameters", estimate.parameters},
            {"multiply_adds", estimate.multiplyAdds},
            {"train_faces", estimate.trainFaces},
            {"from_run", estimate.fromRun ? Json(number(*estimate.fromRun)) : Json(nullptr)}};
}

/// Nothing is trained, and nothing is written.
int estimate(const TrainArguments &o, Console &console)
{
    const store::Project project = openForReading(o.folder);
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
    if (o.estimate)
        return estimate(o, console);
    store::Project project = openForWriting(o.folder);
    const Run run = o.resume.empty() ? tasks::train(project, o.train, console, console.stop(), console)
                                     : tasks::resume(project, runToResume(project, o.resume), console, console.stop(),
                                                     console, o.train.threads, {{}, pathOf(o.matting)});
    if (o.json) {
        console.print(toJson(run, run.leaky()));
    } else {
        console.say(fmt::format("Run {} ({}): {} in {:.1f} s, {:.0f} images/s, best epoch {}{}", number(run.id),
                                toWord(run.options.net), toWord(run.state), run.trainSeconds, run.imagesPerSecond,
                                run.bestEpoch, run.leaky() ? ", leaky split" : ""));
        if (run.validation)
            tell(*run.validation, "Validation", console);
        if (run.test)
            tell(*run.test, "Test", console);
    }
    if (run.state == RunState::Stopped)
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
    command->callback([&action, o] { action = [o](Console &console) { return train(*o, console); }; });
}

} // namespace faces::cli
