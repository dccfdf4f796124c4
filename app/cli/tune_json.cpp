// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/tune_json.h"

#include "app/cli/run_json.h"

#include "core/data/epoch_json.h"

#include <fmt/format.h>

namespace faces::cli {

namespace {

/// The seed says nothing about a trial: all have the same.
Json optionsJson(const TrainOptions &o)
{
    const double smoothing = o.smoothing;
    return {{"net", toWord(o.net)},
            {"attributes", o.attributes},
            {"epochs", o.epochs},
            {"widths", o.widths},
            {"rate", o.rate},
            {"batch", o.batch},
            {"smoothing", smoothing < 0 ? Json(nullptr) : Json(smoothing)},
            {"alteration", o.alteration}};
}

Json trialJson(const TrialRecord &trial, Objective objective)
{
    Json history = Json::array();
    for (const EpochRecord &epoch : trial.history)
        history.push_back(epochToJson<Json>(epoch));
    return {{"trial", trial.trial},
            {"bracket", trial.bracket},
            {"rung", trial.rung},
            {"epochs", trial.epochs},
            {"options", optionsJson(trial.options)},
            {"value", !trial.loss                       ? Json(nullptr)
                      : objective == Objective::MacroF1 ? Json(1 - *trial.loss)
                                                        : Json(*trial.loss)},
            {"validation_loss", orNull(objectiveOf(Objective::ValidationLoss, trial.history))},
            {"train_seconds", trial.seconds},
            {"parameters", trial.parameters},
            {"trouble", trial.trouble},
            {"history", history}};
}

/// A folder's name between quotes where a shell would take it apart.
std::string quoted(const std::string &word)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos)
        return word;
    std::string safe = "'";
    for (const char letter : word)
        safe += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return safe + "'";
}

} // namespace

Json toJson(const Tuning &tuning, const std::string &folder)
{
    const TuneOptions &o = tuning.options;
    Json brackets = Json::array(), trials = Json::array();
    for (const auto &bracket : o.plan().brackets) {
        Json rungs = Json::array();
        for (const auto &rung : bracket.rungs)
            rungs.push_back({{"trials", rung.trials}, {"epochs", rung.epochs}});
        brackets.push_back(rungs);
    }
    for (const TrialRecord &trial : tuning.trials)
        trials.push_back(trialJson(trial, o.objective));
    const TrialRecord *best = tuning.best();
    return {{"tuning", number(tuning.id)},
            {"state", tuning.finished() ? "finished" : "stopped"},
            {"space", toWord(o.space)},
            {"objective", toWord(o.objective)},
            {"max_epochs", o.maxEpochs},
            {"eta", o.eta},
            {"seed", o.seed},
            {"split", toWord(tuning.splitBy)},
            {"leaky", tuning.splitBy == SplitBy::Classic},
            {"brackets", brackets},
            {"trials", trials},
            {"best", best != nullptr ? trialJson(*best, o.objective) : Json(nullptr)},
            {"train", best != nullptr ? Json(trainCommand(best->options, folder)) : Json(nullptr)}};
}

std::string trainCommand(const TrainOptions &o, const std::string &folder)
{
    std::string command = fmt::format("faces train {} --net {}", quoted(folder), toWord(o.net));
    command += fmt::format(" --attributes {}", fmt::join(o.attributes, ","));
    command += fmt::format(" --epochs {} --batch {} --rate {} --seed {}", o.epochs, o.batch, o.rate, o.seed);
    if (!o.widths.empty())
        command += fmt::format(" --widths {}", fmt::join(o.widths, ","));
    if (o.smoothing >= 0)
        command += fmt::format(" --smoothing {}", o.smoothing);
    if (o.alteration != 1)
        command += fmt::format(" --alteration {}", o.alteration);
    if (o.side > 0)
        command += fmt::format(" --side {}", o.side);
    if (o.colours != Colours::Auto)
        command += fmt::format(" --colours {}", toWord(o.colours));
    if (o.balance != Balance::Even)
        command += fmt::format(" --balance {}", toWord(o.balance));
    if (o.threads > 0)
        command += fmt::format(" --threads {}", o.threads);
    if (o.device != Device::Auto)
        command += fmt::format(" --device {}", toWord(o.device));
    command += fmt::format(" --background {}", toWord(o.background));
    if (o.background == Background::Paint && o.fill != 0)
        command += fmt::format(" --fill {}", o.fill);
    if (!o.matting.path.empty())
        command += fmt::format(" --matting {}", quoted(o.matting.path));
    return command;
}

std::string inWords(const TrainOptions &o)
{
    std::string words = fmt::format("widths {}", fmt::join(o.widths, ","));
    if (o.net == Net::Compact)
        words +=
            fmt::format("  rate {}  batch {}  smoothing {}  alteration {}", o.rate, o.batch, o.smoothing, o.alteration);
    return words;
}

std::string valueInWords(Objective objective, const std::optional<double> &loss)
{
    if (!loss)
        return "failed";
    return objective == Objective::MacroF1 ? fmt::format("macro F1 {:.4f}", 1 - *loss)
                                           : fmt::format("validation loss {:.4f}", *loss);
}

} // namespace faces::cli
