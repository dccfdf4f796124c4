// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/comparison_json.h"

#include "app/cli/run_json.h"

#include <fmt/format.h>

namespace faces::cli {

namespace {

Json pairJson(const std::optional<Interval> &interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

Json answersJson(const PairedAnswers &answers)
{
    return {{"fixed", answers.fixed},
            {"broken", answers.broken},
            {"both_wrong", answers.bothWrong},
            {"both_right", answers.bothRight},
            {"mcnemar_p", answers.mcNemar()}};
}

Json scoreJson(const ComparedScore &score)
{
    return {{"a", {{"f1", orNull(score.a)}, {"interval", pairJson(score.intervalA)}}},
            {"b", {{"f1", orNull(score.b)}, {"interval", pairJson(score.intervalB)}}},
            {"difference", orNull(score.difference)},
            {"interval", pairJson(score.differenceInterval)},
            {"answers", score.answers ? answersJson(*score.answers) : Json(nullptr)}};
}

Json partJson(const std::optional<ComparedPart> &part)
{
    if (!part)
        return nullptr;
    Json labels = Json::object();
    for (const ComparedScore &score : part->labels)
        labels[score.attribute] = scoreJson(score);
    Json document = {{"faces", {part->facesA, part->facesB}},
                     {"both", part->both},
                     {"micro", scoreJson(part->micro)},
                     {"macro", scoreJson(part->macro)},
                     {"labels", labels}};
    if (part->part == Part::Test)
        document["test_looks"] = {part->looksA, part->looksB};
    return document;
}

Json reliabilityJson(const Reliability &reliability)
{
    return {{"known", reliability.known}, {"brier", orNull(reliability.brier)}, {"error", orNull(reliability.error)}};
}

Json reliabilityJson(const Reliability &pooled, const std::vector<Reliability> &labels,
                     const std::vector<AttributeId> &attributes)
{
    Json document = reliabilityJson(pooled);
    Json byLabel = Json::object();
    for (std::size_t i = 0; i < labels.size(); ++i)
        byLabel[attributes[i]] = reliabilityJson(labels[i]);
    document["labels"] = byLabel;
    return document;
}

Json reliabilityJson(const std::optional<PartReliability> &part, const std::vector<AttributeId> &attributes)
{
    if (!part)
        return nullptr;
    Json document = reliabilityJson(part->pooled, part->labels, attributes);
    Json bins = Json::array();
    for (const ReliabilityBin &bin : part->pooled.bins)
        bins.push_back(
            {{"low", bin.low}, {"high", bin.high}, {"known", bin.faces}, {"said", bin.meanSaid}, {"yes", bin.areYes}});
    document["bins"] = bins;
    if (part->pooledBefore)
        document["before"] = reliabilityJson(*part->pooledBefore, part->labelsBefore, attributes);
    return document;
}

std::string shownF1(const std::optional<double> &value, const std::optional<Interval> &interval)
{
    if (!value)
        return "n/a";
    return interval ? fmt::format("{:.3f} ({:.3f}-{:.3f})", *value, interval->low, interval->high)
                    : fmt::format("{:.3f}", *value);
}

std::string shownDifference(const ComparedScore &score)
{
    if (!score.difference)
        return "n/a";
    std::string text = fmt::format("{:+.3f}", *score.difference);
    if (score.differenceInterval)
        text += fmt::format(" ({:+.3f} to {:+.3f})", score.differenceInterval->low, score.differenceInterval->high);
    return text;
}

/// Face by face; nothing where no face was judged by both.
void tellAnswers(const ComparedPart &part, RunId b, Console &console)
{
    if (part.both == 0)
        return;
    console.say(fmt::format("  {:12} {:>12}  {:>12}  {:>12}  {:>12}", "face by face",
                            fmt::format("run {} mends", number(b)), "breaks", "both wrong", "McNemar's p"));
    for (const ComparedScore &score : part.labels)
        if (score.answers)
            console.say(fmt::format("  {:12} {:>12}  {:>12}  {:>12}  {:>12.3f}", score.attribute, score.answers->fixed,
                                    score.answers->broken, score.answers->bothWrong, score.answers->mcNemar()));
}

void tell(const ComparedPart &part, RunId a, RunId b, Console &console)
{
    std::string title = fmt::format("F1 on {} faces", toWord(part.part));
    if (part.part == Part::Test)
        title += fmt::format(", looked at {} and {} times", part.looksA, part.looksB);
    console.say(title);
    console.say(fmt::format("  {:12} {:21}  {:21}  {}", "attribute", fmt::format("run {}", number(a)),
                            fmt::format("run {}", number(b)), fmt::format("difference on {} faces", part.both)));
    const auto row = [&](const ComparedScore &score, const std::string &name) {
        console.say(fmt::format("  {:12} {:21}  {:21}  {}", name, shownF1(score.a, score.intervalA),
                                shownF1(score.b, score.intervalB), shownDifference(score)));
    };
    for (const ComparedScore &score : part.labels)
        row(score, score.attribute);
    row(part.micro, "micro");
    row(part.macro, "macro");
    tellAnswers(part, b, console);
}

std::string shownReliability(const Reliability &reliability)
{
    if (!reliability.brier)
        return "n/a";
    return fmt::format("Brier {:.3f}, calibration error {:.3f}", *reliability.brier, *reliability.error);
}

} // namespace

Json toJson(const Comparison &comparison, RunId a, RunId b)
{
    Json options = Json::array();
    for (const OptionDifference &one : comparison.differences)
        options.push_back({{"option", one.option}, {"a", one.a}, {"b", one.b}});
    return {{"a", number(a)},
            {"b", number(b)},
            {"validation", partJson(comparison.validation)},
            {"test", partJson(comparison.test)},
            {"options", options},
            {"warnings", comparison.warnings}};
}

Json toJson(const tasks::RunReliability &reliability)
{
    return {{"temperature", orNull(reliability.temperature)},
            {"validation", reliabilityJson(reliability.validation, reliability.attributes)},
            {"test", reliabilityJson(reliability.test, reliability.attributes)}};
}

void tell(const Comparison &comparison, RunId a, RunId b, Console &console)
{
    for (const std::string &warning : comparison.warnings)
        console.say(warning);
    if (comparison.validation)
        tell(*comparison.validation, a, b, console);
    if (comparison.test)
        tell(*comparison.test, a, b, console);
    if (!comparison.validation && !comparison.test)
        console.say("Neither run has scores.");
    if (comparison.differences.empty())
        return console.say("Both were trained in the same way.");
    console.say("Trained differently in");
    for (const OptionDifference &one : comparison.differences)
        console.say(fmt::format("  {:24} {:24}  {}", one.option, one.a, one.b));
}

void tell(const tasks::RunReliability &reliability, Console &console)
{
    const auto part = [&](const char *title, const std::optional<PartReliability> &one) {
        if (!one)
            return;
        std::string line = fmt::format("{}: {}", title, shownReliability(one->pooled));
        if (one->pooledBefore)
            line += fmt::format(" (without the temperature {:.3f}: {})", *reliability.temperature,
                                shownReliability(*one->pooledBefore));
        console.say(line);
    };
    part("Probabilities on validation", reliability.validation);
    part("Probabilities on test", reliability.test);
}

} // namespace faces::cli
