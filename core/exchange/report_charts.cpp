// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/report_charts.h"

#include "core/exchange/chart_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace faces::exchange {

namespace {

using Values = std::vector<std::pair<double, std::optional<double>>>;

constexpr double kThick = 2, kThin = 1.25;
const std::vector<double> kFifths{0, 0.2, 0.4, 0.6, 0.8, 1};
const std::vector<std::pair<double, std::string>> kQuarters{
    {0, "0"}, {0.25, "0.25"}, {0.5, "0.5"}, {0.75, "0.75"}, {1, "1"}};

template <typename Of> Values byEpoch(const std::vector<EpochRecord> &history, Of of)
{
    Values values;
    for (const EpochRecord &epoch : history)
        values.emplace_back(epoch.epoch, std::optional<double>(of(epoch)));
    return values;
}

AxisRange epochsOf(const std::vector<EpochRecord> &history)
{
    const double last = history.empty() ? 1 : history.back().epoch;
    return {1, std::max(last, 2.0)};
}

/// A few whole epochs, the first and the last among them.
void epochsBelow(ChartFrame &frame, const AxisRange &range)
{
    std::vector<std::pair<double, std::string>> numbers{{1, "1"}};
    for (const double tick : roundTicks(0, range.high, 5))
        if (tick > 1 && tick == std::floor(tick) && tick < range.high - range.high * 0.08)
            numbers.emplace_back(tick, fmt::format("{:.0f}", tick));
    numbers.emplace_back(range.high, fmt::format("{:.0f}", range.high));
    frame.below(numbers, "epoch");
}

double highest(const Values &values)
{
    double most = 0;
    for (const auto &[x, y] : values)
        if (y && std::isfinite(*y))
            most = std::max(most, *y);
    return most;
}

const EpochRecord *recordOf(const std::vector<EpochRecord> &history, int epoch)
{
    const auto found = std::ranges::find(history, epoch, &EpochRecord::epoch);
    return found == history.end() ? nullptr : &*found;
}

void markBest(ChartFrame &frame, const std::vector<EpochRecord> &history, int bestEpoch)
{
    if (recordOf(history, bestEpoch))
        frame.upright(bestEpoch, Ink::Right, Dash::Dashed, fmt::format("kept: epoch {}", bestEpoch));
}

const AttributeScores *scoresFor(const std::optional<Scores> &scores, const AttributeId &id)
{
    if (!scores)
        return nullptr;
    const auto found = std::ranges::find(scores->labels, id, &AttributeScores::attribute);
    return found == scores->labels.end() ? nullptr : &*found;
}

Values precisionByRecall(const std::vector<RecallPoint> &points)
{
    Values values;
    for (const RecallPoint &point : points)
        values.emplace_back(point.recall, point.precision);
    return values;
}

void markUsed(ChartFrame &frame, const AttributeScores *scores, Ink ink)
{
    if (scores && scores->counts.precision() && scores->counts.recall())
        frame.disc(*scores->counts.recall(), *scores->counts.precision(), 4, ink);
}

/// Where the bins have faces: a point each, joined.
Values reliabilityValues(const Reliability &reliability)
{
    Values values;
    for (const ReliabilityBin &bin : reliability.bins)
        if (bin.faces > 0)
            values.emplace_back(bin.meanSaid, bin.areYes);
    return values;
}

/// How many were said so: bars on the ground line, up to a fifth of the plot's height.
void binBars(ChartFrame &frame, const Reliability &reliability)
{
    int most = 1;
    for (const ReliabilityBin &bin : reliability.bins)
        most = std::max(most, bin.faces);
    for (const ReliabilityBin &bin : reliability.bins) {
        const ChartPoint left = frame.at(bin.low, 0.2 * bin.faces / most), right = frame.at(bin.high, 0);
        if (bin.faces > 0)
            frame.add(ChartBar{left.x + 1, left.y, right.x - left.x - 2, right.y - left.y, Ink::Line});
    }
}

void reliabilityCurve(ChartFrame &frame, const Reliability &reliability, Ink ink, const std::string &name)
{
    const Values values = reliabilityValues(reliability);
    frame.curve(values, ink, kThin, Dash::Solid, name);
    for (const auto &[said, is] : values)
        frame.disc(said, *is, 3, ink);
}

} // namespace

std::string figure(const std::optional<double> &value, int decimals)
{
    return value && std::isfinite(*value) ? fmt::format("{:.{}f}", *value, decimals) : "n/a";
}

Chart lossChart(const std::vector<EpochRecord> &history, int bestEpoch)
{
    const Values training = byEpoch(history, [](const EpochRecord &e) { return e.trainLoss; });
    const Values validation = byEpoch(history, [](const EpochRecord &e) { return e.validationLoss; });
    const std::vector<double> ticks = roundTicks(0, std::max({highest(training), highest(validation), 1e-3}));
    const AxisRange epochs = epochsOf(history);
    ChartFrame frame("Loss", epochs, {0, ticks.back()}, 68);
    frame.horizontalLines(ticks, ticks[1] < 0.1 ? 2 : ticks[1] < 1 ? 1 : 0);
    epochsBelow(frame, epochs);
    markBest(frame, history, bestEpoch);
    frame.curve(training, Ink::Soft, kThick, Dash::Dashed, "training");
    frame.curve(validation, Ink::Accent, kThick, Dash::Solid, "validation");
    const EpochRecord *best = recordOf(history, bestEpoch);
    return std::move(frame).finished(
        best ? fmt::format("Mean binary cross-entropy by epoch. In epoch {}, whose weights are kept: training {}, "
                           "validation {}.",
                           bestEpoch, figure(best->trainLoss), figure(best->validationLoss))
             : "Mean binary cross-entropy by epoch.");
}

Chart f1Chart(const std::vector<EpochRecord> &history, int bestEpoch)
{
    const AxisRange epochs = epochsOf(history);
    ChartFrame frame("F1", epochs, {0, 1}, 68);
    frame.horizontalLines(kFifths, 1);
    epochsBelow(frame, epochs);
    markBest(frame, history, bestEpoch);
    frame.curve(byEpoch(history, [](const EpochRecord &e) { return e.trainF1; }), Ink::Soft, kThick, Dash::Dashed,
                "training");
    frame.curve(byEpoch(history, [](const EpochRecord &e) { return e.validationMacroF1; }), Ink::Accent, kThin,
                Dash::Solid, "macro");
    frame.curve(byEpoch(history, [](const EpochRecord &e) { return e.validationMicroF1; }), Ink::Accent, kThick + 0.5,
                Dash::Solid, "micro");
    const EpochRecord *best = recordOf(history, bestEpoch);
    return std::move(frame).finished(
        best ? fmt::format("F1 by epoch. In epoch {}, whose weights are kept: validation micro {}, macro {}, training "
                           "micro {}.",
                           bestEpoch, figure(best->validationMicroF1), figure(best->validationMacroF1),
                           figure(best->trainF1))
             : "F1 of validation, micro and macro, and of training, micro, by epoch.");
}

Chart thresholdChart(const ReportAttribute &attribute)
{
    ChartFrame frame(attribute.attribute.name, {0, 1}, {0, 1}, 62);
    frame.horizontalLines(kFifths, 1);
    frame.below(kQuarters, "threshold");
    Values precision, recall, f1;
    for (const ThresholdPoint &point : attribute.curve) {
        precision.emplace_back(point.threshold, point.counts.precision());
        recall.emplace_back(point.threshold, point.counts.recall());
        f1.emplace_back(point.threshold, point.counts.f1());
    }
    frame.upright(attribute.threshold, Ink::Text, Dash::Solid, fmt::format("yes from {:.3f}", attribute.threshold));
    frame.curve(precision, Ink::Soft, kThin, Dash::Dashed, "precision");
    frame.curve(recall, Ink::Attention, kThick, Dash::Dotted, "recall");
    frame.curve(f1, Ink::Accent, kThick, Dash::Solid, "F1");
    return std::move(frame).finished(fmt::format(
        "Precision, recall and F1 of “{}” at each threshold, on {}. Yes from {:.3f} on.", attribute.attribute.name,
        attribute.curveOnFolds ? "faces judged out of fold" : "validation faces", attribute.threshold));
}

Chart recallChart(const ReportAttribute &attribute, const std::optional<Scores> &validation,
                  const std::optional<Scores> &test)
{
    const AttributeScores *chosen = scoresFor(validation, attribute.attribute.id);
    const AttributeScores *tested = scoresFor(test, attribute.attribute.id);
    ChartFrame frame(attribute.attribute.name, {0, 1}, {0, 1}, 68);
    frame.horizontalLines(kFifths, 1);
    frame.below(kQuarters, "recall");
    if (const AttributeScores *one = tested ? tested : chosen; one && one->counts.known() > 0) {
        const double share = static_cast<double>(one->counts.positives()) / one->counts.known();
        frame.straight(0, share, 1, share, Ink::Soft, kThin, Dash::Dotted);
        frame.nameAt(frame.at(1, share).y, "always yes", Ink::Soft);
    }
    frame.curve(precisionByRecall(attribute.onTest), Ink::Text, kThin, Dash::Solid, "test");
    frame.curve(precisionByRecall(attribute.onValidation), Ink::Accent, kThick, Dash::Solid, "validation");
    markUsed(frame, tested, Ink::Text);
    markUsed(frame, chosen, Ink::Accent);
    std::string description = fmt::format("Precision over recall of “{}”.", attribute.attribute.name);
    for (const auto &[name, one] : {std::pair("validation", chosen), std::pair("test", tested)})
        if (one)
            description += fmt::format(" At the threshold, {}: precision {}, recall {}.", name,
                                       figure(one->counts.precision()), figure(one->counts.recall()));
    return std::move(frame).finished(std::move(description));
}

Chart calibrationChart(const std::string &title, const std::optional<Reliability> &validation,
                       const std::optional<Reliability> &test)
{
    ChartFrame frame(title, {0, 1}, {0, 1}, 68);
    frame.horizontalLines(kFifths, 1);
    frame.below(kQuarters, "probability that was said");
    if (const auto &bars = test ? test : validation)
        binBars(frame, *bars);
    frame.straight(0, 0, 1, 1, Ink::Soft, kThin, Dash::Dashed);
    if (test)
        reliabilityCurve(frame, *test, Ink::Text, "test");
    if (validation)
        reliabilityCurve(frame, *validation, Ink::Accent, "validation");
    return std::move(frame).finished(fmt::format(
        "Share of yes among faces by the probability that was said, “{}”. On the dashed line both agree. "
        "Calibration error: validation {}, test {}.",
        title, figure(validation ? validation->error : std::nullopt), figure(test ? test->error : std::nullopt)));
}

} // namespace faces::exchange
