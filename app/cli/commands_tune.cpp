// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/tune_json.h"

#include "core/base/text.h"
#include "core/tasks/tune.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

struct TuneArguments {
    std::string folder, space = "compact", objective = "validation-loss", attributes, device = "auto",
                        background = "auto", matting;
    TuneOptions tune;
    std::vector<CLI::Option *> fixed; ///< what a search keeps from its start to its end
    bool resume = false, json = false;
};

/// Says of each trial when it begins and when it ended; its epochs only as a bar.
class TuneConsole final : public tasks::TuningSink {
public:
    explicit TuneConsole(Console &console) : m_console(console) {}
    void batchDone(const BatchRecord &batch) override { m_console.batchDone(batch); }
    void epochDone(const EpochRecord &) override {}
    void trialBegins(const Tuning &tuning, const hyperband::Next &next, const TrainOptions &options) override
    {
        const auto plan = tuning.options.plan();
        const auto &rungs = plan.brackets[static_cast<std::size_t>(next.bracket)].rungs;
        m_console.remark(fmt::format("bracket {} of {}, rung {} of {}: trial {:3} {} to epoch {}  {}", next.bracket + 1,
                                     plan.brackets.size(), next.rung + 1, rungs.size(), next.trial,
                                     next.fromEpochs > 0 ? fmt::format("goes on from epoch {}", next.fromEpochs)
                                                         : std::string("begins"),
                                     next.epochs, inWords(options)));
    }
    void trialDone(const Tuning &tuning, const TrialRecord &trial, std::int64_t diskBytes) override
    {
        const TrialRecord *best = tuning.best();
        const std::string ahead = best == nullptr ? std::string()
                                  : best->trial == trial.trial
                                      ? std::string("  best so far")
                                      : fmt::format("  (best: trial {}, {})", best->trial,
                                                    valueInWords(tuning.options.objective, best->loss));
        m_console.remark(fmt::format("  trial {:3}  {}{}  {:.1f} s  {} parameters  weights kept: {:.1f} MB",
                                     trial.trial, valueInWords(tuning.options.objective, trial.loss), ahead,
                                     trial.seconds, trial.parameters, static_cast<double>(diskBytes) / 1e6));
        if (!trial.trouble.empty())
            m_console.remark("  " + trial.trouble);
    }

private:
    Console &m_console;
};

/// What was said on the command line beside --resume must be what the search began with.
void requireSame(const TuneArguments &o, const Tuning &tuning)
{
    const TuneOptions &was = tuning.options;
    const auto differs = [&](const std::string &option) {
        if (option == "--space")
            return o.space != toWord(was.space);
        if (option == "--objective")
            return o.objective != toWord(was.objective);
        if (option == "--max-epochs")
            return o.tune.maxEpochs != was.maxEpochs;
        if (option == "--trials")
            return o.tune.trials != was.trials;
        if (option == "--seed")
            return o.tune.seed != was.seed;
        if (option == "--attributes")
            return splitText(o.attributes, ',') != was.common.attributes;
        return false; // the machine's business
    };
    for (const CLI::Option *option : o.fixed)
        if (option->count() > 0 && differs(option->get_name()))
            throw Error(ErrorKind::Usage,
                        "The search to go on with began otherwise. Leave this option out, or begin a new search "
                        "without --resume.",
                        option->get_name());
}

Tuning begunOrGoneOn(TuneArguments &o, store::Project &project, Console &console)
{
    TuneConsole sink(console);
    if (!o.resume)
        return tasks::tune(project, o.tune, sink, console.stop(), console);
    if (const auto last = project.lastTuning())
        requireSame(o, *last);
    return tasks::resumeTuning(project, sink, console.stop(), console, {{}, pathOf(o.matting)});
}

int tune(TuneArguments &o, Console &console)
{
    o.tune.space = *searchSpaceFromWord(o.space);
    o.tune.objective = *objectiveFromWord(o.objective);
    o.tune.common.device = *deviceFromWord(o.device);
    o.tune.common.background = *backgroundFromWord(o.background);
    o.tune.common.attributes = splitText(o.attributes, ',');
    o.tune.common.matting.path = o.matting;
    asUsage([&] { o.tune.check(); });
    store::Project project = openForWriting(o.folder);
    const Tuning tuning = begunOrGoneOn(o, project, console);
    const TrialRecord *best = tuning.best();
    if (o.json) {
        console.print(toJson(tuning, o.folder));
    } else if (best != nullptr) {
        console.say(fmt::format("Search {}: best is trial {} with {} after {} epochs: {}", number(tuning.id),
                                best->trial, valueInWords(tuning.options.objective, best->loss), best->epochs,
                                inWords(best->options)));
        console.say("Train with it: " + trainCommand(best->options, o.folder));
    }
    if (!tuning.finished())
        console.remark(fmt::format("Stopped. “faces tune {} --resume” goes on.", o.folder));
    return best != nullptr ? kDone : kFailed;
}

void addHowToTune(CLI::App &command, TuneArguments &o)
{
    o.fixed = {
        command
            .add_option("--space", o.space, "classic: the notebooks' widths; compact: widths, depth, rate, batch ...")
            ->check(CLI::IsMember({"classic", "compact"}))
            ->capture_default_str(),
        command.add_option("--objective", o.objective, "What is compared, on the validation faces")
            ->check(CLI::IsMember({"validation-loss", "macro-f1"}))
            ->capture_default_str(),
        command.add_option("--max-epochs", o.tune.maxEpochs, "Of the longest trials, 1 to 1000")
            ->check(CLI::Range(1, 1000))
            ->capture_default_str(),
        command
            .add_option("--trials", o.tune.trials, "How many are tried; each of Hyperband's brackets once if not given")
            ->check(CLI::Range(1, 100'000)),
        command.add_option("--seed", o.tune.seed, "Same seed, data and threads: same trials")->capture_default_str(),
        command.add_option("--attributes", o.attributes, "Ids, as in sex,hat; all if not given"),
    };
    command.add_option("--threads", o.tune.common.threads, "One per core if not given")->check(CLI::Range(1, 256));
    command.add_option("--device", o.device)->check(CLI::IsMember({"auto", "cpu", "cuda"}))->capture_default_str();
    command.add_option("--background", o.background, "keep, paint, auto: as for “faces train”")
        ->check(CLI::IsMember({"auto", "keep", "paint"}))
        ->capture_default_str();
    command.add_option("--matting", o.matting, "A U2-Net style ONNX file that finds missing masks");
    command.add_flag("--resume", o.resume, "Goes on with the latest search where it was stopped or killed");
    command.add_flag("--json", o.json, "One JSON document on stdout");
}

} // namespace

void addTuneCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("tune", "Searches for the best network and options, by Hyperband");
    auto o = std::make_shared<TuneArguments>();
    command->add_option("PROJECT", o->folder)->required();
    addHowToTune(*command, *o);
    command->callback([&action, o] { action = [o](Console &console) { return tune(*o, console); }; });
}

} // namespace faces::cli
