// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include "core/base/text.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <charconv>
#include <memory>

namespace faces::cli {

namespace {

struct TrainArguments {
    std::string folder, net = "compact", attributes, widths, device = "auto", background = "auto", resume, matting;
    TrainOptions train;
    bool json = false;
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

int train(TrainArguments &o, Console &console)
{
    o.train.net = *netFromWord(o.net);
    o.train.device = *deviceFromWord(o.device);
    o.train.background = *backgroundFromWord(o.background);
    o.train.attributes = splitText(o.attributes, ',');
    o.train.widths = widthsFrom(o.widths);
    o.train.matting.path = o.matting;
    asUsage([&] { o.train.check(); });
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

/// What a run keeps from its start to its end cannot be given when it goes on.
void addHowToTrain(CLI::App &command, TrainArguments &o)
{
    const std::vector<CLI::Option *> fixed{
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
