// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/run_json.h"

#include "core/data/epoch_json.h"
#include "core/data/recipe_words.h"

#include <fmt/format.h>

#include <utility>

namespace faces::cli {

Json orNull(const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); }

namespace {

Json intervalJson(const std::optional<Interval> &interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

std::string shown(const std::optional<double> &value)
{
    return value ? fmt::format("{:.3f}", *value) : std::string("n/a");
}

std::string shown(const std::optional<Interval> &interval)
{
    return interval ? fmt::format("({:.3f}-{:.3f})", interval->low, interval->high) : std::string();
}

} // namespace

Json toJson(const Scores &scores)
{
    const Counts pooled = scores.pooled();
    Json labels = Json::object();
    for (const AttributeScores &one : scores.labels) {
        labels[one.attribute] = {{"precision", orNull(one.counts.precision())},
                                 {"recall", orNull(one.counts.recall())},
                                 {"f1", orNull(one.counts.f1())},
                                 {"interval", intervalJson(one.f1Interval)},
                                 {"threshold", one.threshold},
                                 {"positives", one.counts.positives()},
                                 {"known", one.counts.known()},
                                 {"majority_f1", orNull(majorityOf(one.counts).f1())}};
    }
    const Scores majority = scores.majority();
    return {{"faces", scores.faces},
            {"micro",
             {{"precision", orNull(pooled.precision())},
              {"recall", orNull(pooled.recall())},
              {"f1", orNull(pooled.f1())},
              {"interval", intervalJson(scores.microInterval)}}},
            {"macro_f1", orNull(scores.macroF1())},
            {"macro_interval", intervalJson(scores.macroInterval)},
            {"labels", labels},
            {"majority", {{"micro_f1", orNull(majority.pooled().f1())}, {"macro_f1", orNull(majority.macroF1())}}}};
}

namespace {

/// The sources are null for thresholds of older programs, which did not write them down.
Json thresholdsJson(const Run &run)
{
    Json all = Json::object();
    const bool known = run.thresholdSources.size() == run.thresholds.size();
    for (std::size_t i = 0; i < run.thresholds.size() && i < run.options.attributes.size(); ++i) {
        Json one{{"threshold", run.thresholds[i]}, {"from", nullptr}, {"positives", nullptr}, {"known", nullptr}};
        if (known) {
            const ThresholdSource &source = run.thresholdSources[i];
            one["from"] = toWord(source.from);
            one["positives"] = source.positives;
            one["known"] = source.known;
        }
        all[run.options.attributes[i]] = std::move(one);
    }
    return all;
}

} // namespace

Json toJson(const Run &run, bool leaky)
{
    Json history = Json::array();
    for (const EpochRecord &epoch : run.history)
        history.push_back(epochToJson<Json>(epoch));
    return {{"run", number(run.id)},
            {"net", toWord(run.options.net)},
            {"parameters", run.parameters},
            {"device", run.device},
            {"train_seconds", run.trainSeconds},
            {"images_per_second", run.imagesPerSecond},
            {"sizes", {{"train", run.sizes.train}, {"validation", run.sizes.validation}, {"test", run.sizes.test}}},
            {"split", toWord(run.splitBy)},
            {"leaky", leaky},
            {"history", history},
            {"validation", run.validation ? toJson(*run.validation) : Json(nullptr)},
            {"test", run.test ? toJson(*run.test) : Json(nullptr)},
            {"state", toWord(run.state)},
            {"epochs", run.options.epochs},
            {"epochs_done", run.epochsDone()},
            {"best_epoch", run.bestEpoch},
            {"test_looks", run.testLooks},
            {"thresholds", thresholdsJson(run)},
            {"recipe", inWords(run.recipe)}};
}

Json toJson(const tasks::DataCounts &counts)
{
    const auto balance = [](const tasks::Balance &b) {
        return Json{{"yes", b.yes}, {"no", b.no}, {"unknown", b.unknown}};
    };
    Json attributes = Json::object();
    for (std::size_t i = 0; i < counts.attributes.size(); ++i) {
        attributes[counts.attributes[i].id] = {{"train", balance(counts.balance[i][0])},
                                               {"validation", balance(counts.balance[i][1])},
                                               {"test", balance(counts.balance[i][2])},
                                               {"multiplied", balance(counts.multipliedBalance[i])}};
    }
    return {{"train", counts.faces[0]},        {"validation", counts.faces[1]}, {"test", counts.faces[2]},
            {"multiplied", counts.multiplied}, {"leaky", counts.leaky},         {"attributes", attributes}};
}

void tell(const Scores &scores, const std::string &title, Console &console)
{
    console.say(fmt::format("{} ({} faces)", title, scores.faces));
    console.say(fmt::format("  {:12} {:>9} {:>7} {:>6}  {:15} {:>8} {:>9} {:>9} {:>6}", "attribute", "precision",
                            "recall", "F1", "95 %", "majority", "threshold", "positives", "known"));
    for (const AttributeScores &one : scores.labels)
        console.say(fmt::format("  {:12} {:>9} {:>7} {:>6}  {:15} {:>8} {:>9.3f} {:>9} {:>6}", one.attribute,
                                shown(one.counts.precision()), shown(one.counts.recall()), shown(one.counts.f1()),
                                shown(one.f1Interval), shown(majorityOf(one.counts).f1()), one.threshold,
                                one.counts.positives(), one.counts.known()));
    const Counts pooled = scores.pooled();
    console.say(fmt::format("  micro F1 {} {}, macro F1 {} {}", shown(pooled.f1()), shown(scores.microInterval),
                            shown(scores.macroF1()), shown(scores.macroInterval)));
    const Scores majority = scores.majority();
    console.say(fmt::format("  always the more frequent answer: micro F1 {}, macro F1 {}",
                            shown(majority.pooled().f1()), shown(majority.macroF1())));
}

void tellFolded(const Run &run, Console &console)
{
    for (std::size_t i = 0; i < run.thresholdSources.size() && i < run.options.attributes.size(); ++i) {
        const ThresholdSource &source = run.thresholdSources[i];
        const std::string &attribute = run.options.attributes[i];
        if (source.from == ThresholdFrom::OutOfFold)
            console.say(fmt::format("  {}: threshold chosen out of fold, on {} yes of {} labels", attribute,
                                    source.positives, source.known));
        else if (source.from == ThresholdFrom::Default)
            console.say(fmt::format("  {}: threshold left at 0.5 for want of yes", attribute));
    }
}

} // namespace faces::cli
