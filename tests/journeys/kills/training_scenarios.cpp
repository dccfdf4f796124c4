// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/project.h"
#include "tests/journeys/kills/scenario.h"
#include "tests/journeys/program.h"

#include <fmt/format.h>

namespace faces::test {

namespace {

void demo(const Stage &stage) { call(stage, {"demo", text(stage.project()), "--photos", "1"}); }

Calls trainCalls(const Stage &stage)
{
    return {{"train", text(stage.project()), "--epochs", "6", "--side", "32", "--threads", "1", "--no-out-of-fold"}};
}

Calls foldCalls(const Stage &stage)
{
    return {{"train", text(stage.project()), "--epochs", "2", "--side", "32", "--threads", "1", "--out-of-fold",
             "--attributes", "hat,beard"}};
}

Calls tuneCalls(const Stage &stage)
{
    return {
        {"tune", text(stage.project()), "--max-epochs", "4", "--trials", "4", "--threads", "1", "--attributes", "sex"}};
}

Calls windowCalls(const Stage &stage) { return {{kWindow, text(stage.project()), "--page", "train"}}; }

std::string epochsOf(const std::vector<EpochRecord> &history)
{
    std::string all;
    for (const EpochRecord &e : history)
        all += fmt::format("epoch {} {:a} {:a} {:a}\n", e.epoch, e.trainLoss, e.validationLoss.value_or(-1),
                           e.validationMicroF1.value_or(-1));
    return all;
}

/// All that the last run came to, to the bit; without seconds and without its number.
std::string lastRunState(const Stage &stage)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    const auto runs = project.runs();
    if (runs.empty())
        return "no run";
    const Run run = project.run(runs.back().id).value();
    std::string all = fmt::format("state {} best {}\n", static_cast<int>(run.state), run.bestEpoch);
    all += epochsOf(run.history);
    for (const double threshold : run.thresholds)
        all += fmt::format("threshold {:a}\n", threshold);
    for (const Prediction &prediction : project.predictions(run.id, std::nullopt))
        for (const float p : prediction.probabilities)
            all += fmt::format("{} {:a}\n", static_cast<int>(prediction.part), p);
    for (const FoldPrediction &one : project.foldPredictions(run.id))
        for (const float p : one.probabilities)
            all += fmt::format("fold {} {:a}\n", one.fold, p);
    for (const auto &entry : std::filesystem::directory_iterator(project.runFolder(run.id)))
        all += "file " + toText(entry.path().filename()) + "\n";
    for (const Run &earlier : runs)
        if (earlier.state == RunState::Finished &&
            std::filesystem::exists(project.runFolder(earlier.id) / "checkpoint"))
            all += "a checkpoint that nobody needs\n";
    return all;
}

std::string tuningState(const Stage &stage)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    const auto tuning = project.lastTuning();
    if (!tuning)
        return "no search";
    std::string all;
    for (const TrialRecord &trial : tuning->trials)
        all += fmt::format("trial {} to {} loss {:a}\n", trial.trial, trial.epochs, trial.loss.value_or(-1)) +
               epochsOf(trial.history);
    return all;
}

/// "epoch   3  ..." was said on the way: then it is in the project.
QString missingEpochs(const Stage &stage, const Call &killed)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    const auto runs = project.runs();
    const auto known = runs.empty() ? 0 : project.run(runs.back().id)->history.size();
    const auto said = killed.err.count("validation loss");
    return static_cast<std::size_t>(said) > known
               ? QStringLiteral("%1 epochs were said, %2 are kept").arg(said).arg(known)
               : QString();
}

QString missingTrials(const Stage &stage, const Call &killed)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    const auto tuning = project.lastTuning();
    const auto known = tuning ? tuning->trials.size() : 0;
    const auto said = killed.err.count("weights kept");
    return static_cast<std::size_t>(said) > known
               ? QStringLiteral("%1 trials were said, %2 are kept").arg(said).arg(known)
               : QString();
}

Calls resumed(const Stage &stage, const Calls &fromTheStart)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    const auto runs = project.runs();
    if (runs.empty() || (runs.back().state != RunState::Finished &&
                         !std::filesystem::exists(project.runFolder(runs.back().id) / "checkpoint")))
        return fromTheStart;                     // it was killed before its first epoch was done
    if (runs.back().state == RunState::Finished) // a checkpoint that is left goes with the next training
        return std::filesystem::exists(project.runFolder(runs.back().id) / "checkpoint") ? fromTheStart : Calls{};
    Calls calls{{"train", text(stage.project()), "--resume", "last"}};
    if (fromTheStart.front().contains("--threads"))
        calls.front() << "--threads"
                      << "1";
    return calls;
}

Calls resumedTuning(const Stage &stage, int)
{
    const store::Project project = store::Project::open(stage.project(), store::OpenMode::ReadOnly);
    if (!project.lastTuning())
        return tuneCalls(stage);
    return {{"tune", text(stage.project()), "--resume", "--threads", "1"}};
}

} // namespace

std::vector<Scenario> trainingScenarios()
{
    std::vector<Scenario> all{
        {.name = "train",
         .share = 50,
         .shortKills = 0,
         .prepare = demo,
         .calls = trainCalls,
         .state = lastRunState,
         .onItsWay = true,
         .brokenPromise = missingEpochs,
         .goOn = [](const Stage &stage, int) { return resumed(stage, trainCalls(stage)); }},
        {.name = "train, out of fold",
         .share = 20,
         .shortKills = 0,
         .prepare = demo,
         .calls = foldCalls,
         .state = lastRunState,
         .onItsWay = true,
         .brokenPromise = {},
         .goOn = [](const Stage &stage, int) { return resumed(stage, foldCalls(stage)); }},
        {.name = "tune",
         .share = 40,
         .shortKills = 0,
         .prepare = demo,
         .calls = tuneCalls,
         .state = tuningState,
         .onItsWay = true,
         .brokenPromise = missingTrials,
         .goOn = resumedTuning},
    };
    if (hasWindow())
        all.push_back({.name = "train in the window",
                       .share = 30,
                       .shortKills = 0,
                       .prepare = demo,
                       .calls = windowCalls,
                       .state = lastRunState,
                       .onItsWay = true,
                       .brokenPromise = {},
                       .goOn = [](const Stage &stage, int) { return resumed(stage, windowCalls(stage)); }});
    return all;
}

} // namespace faces::test
