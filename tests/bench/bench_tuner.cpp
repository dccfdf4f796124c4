// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors

// bench_tuner [SEEDS] [MAX_EPOCHS] [PHOTOS]
//
// Hyperband against random search, both in the compact space with as many epochs, on the demo project: for each seed
// the lowest validation loss and the highest validation macro F1 that either found. Random search trains every trial
// to the end, and one more where the epochs are no multiple: the comparison does not favour Hyperband.
#include "core/base/text.h"
#include "core/base/wait_briefly.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/tune.h"
#include "tests/support/story_folder.h"

#include <fmt/format.h>

#include <algorithm>

using namespace faces;

namespace {

class Quiet final : public tasks::TuningSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override { ++epochs; }
    void trialBegins(const Tuning &, const hyperband::Next &, const TrainOptions &) override {}
    void trialDone(const Tuning &, const TrialRecord &, std::int64_t) override {}
    int epochs = 0;
};

struct Found {
    double loss = 1e9, macroF1 = 0;
    int trials = 0, epochs = 0;

    void add(const std::vector<EpochRecord> &history)
    {
        if (const auto value = objectiveOf(Objective::ValidationLoss, history))
            loss = std::min(loss, *value);
        if (const auto value = objectiveOf(Objective::MacroF1, history))
            macroF1 = std::max(macroF1, 1 - *value);
    }
};

Found byHyperband(store::Project &project, const TuneOptions &options)
{
    Quiet sink;
    NoProgress quiet;
    const Tuning tuning = tasks::tune(project, options, sink, {}, quiet);
    Found found{.trials = options.plan().trials(), .epochs = sink.epochs};
    for (const TrialRecord &trial : tuning.trials)
        found.add(trial.history);
    return found;
}

Found byChance(store::Project &project, const TuneOptions &options, int epochs)
{
    constexpr int kApart = 1'000; // none of the trials that Hyperband had
    NoProgress quiet;
    Found found;
    while (found.epochs < epochs) {
        Quiet sink;
        TrainOptions drawn = trialOptions(options, kApart + ++found.trials);
        const Run run = tasks::train(project, drawn, sink, {}, quiet);
        found.add(run.history);
        found.epochs += sink.epochs;
        project.removeRun(run.id);
    }
    return found;
}

void print(const char *how, std::uint64_t seed, const Found &found)
{
    fmt::print("seed {}: {:9} {:3} trials, {:3} epochs: validation loss {:.4f}, macro F1 {:.4f}\n", seed, how,
               found.trials, found.epochs, found.loss, found.macroF1);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    waitBriefly(argv); // as the programs do
    const auto number = [&](int at, int otherwise) {
        return argc > at ? static_cast<int>(toInteger(argv[at]).value_or(otherwise)) : otherwise;
    };
    const int seeds = number(1, 3), maxEpochs = number(2, 9), photos = number(3, 4);
    const test::StoryFolder folder;
    NoProgress quiet;
    tasks::makeDemo(folder / "demo.faces", photos, 1, {}, quiet);
    store::Project project = store::Project::open(folder / "demo.faces");
    fmt::print("{} faces, trials of up to {} epochs\n", project.faces().size(), maxEpochs);
    int better = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        TuneOptions options;
        options.maxEpochs = maxEpochs;
        options.seed = static_cast<std::uint64_t>(seed);
        const Found hyperband = byHyperband(project, options);
        print("Hyperband", options.seed, hyperband);
        const Found chance = byChance(project, options, hyperband.epochs);
        print("by chance", options.seed, chance);
        better += hyperband.loss < chance.loss ? 1 : 0;
    }
    fmt::print("Hyperband's loss is the lower one for {} of {} seeds.\n", better, seeds);
}
