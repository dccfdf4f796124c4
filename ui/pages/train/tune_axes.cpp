// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_axes.h"

#include "ui/pages/train/tune_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>
#include <utility>

namespace faces::ui {

namespace {
constexpr std::size_t kMostLines = 1000;
constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

struct AxesWords {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::TuneAxes)
};

/// An option that a space may choose.
struct OptionAxis {
    QString name;
    std::function<double(const TrainOptions &)> value;
    int decimals = 0;
    bool logarithmic = false;
};

std::function<double(const TrainOptions &)> widthAt(std::size_t layer)
{
    return [layer](const TrainOptions &options) {
        return layer < options.widths.size() ? static_cast<double>(options.widths[layer]) : kNoValue;
    };
}

std::vector<OptionAxis> optionAxes(SearchSpace space)
{
    if (space == SearchSpace::Classic)
        return {{AxesWords::tr("Conv 1"), widthAt(0)},
                {AxesWords::tr("Conv 2"), widthAt(1)},
                {AxesWords::tr("Conv 3"), widthAt(2)},
                {AxesWords::tr("Dense"), widthAt(3)}};
    return {{AxesWords::tr("Stages"), [](const TrainOptions &o) { return static_cast<double>(o.widths.size()); }},
            {AxesWords::tr("First width"), widthAt(0)},
            {AxesWords::tr("Rate"), [](const TrainOptions &o) { return o.rate; }, 4, true},
            {AxesWords::tr("Batch"), [](const TrainOptions &o) { return static_cast<double>(o.batch); }},
            {AxesWords::tr("Smoothing"), [](const TrainOptions &o) { return o.smoothing; }, 2},
            {AxesWords::tr("Alterations"), [](const TrainOptions &o) { return o.alteration; }, 1}};
}

/// The best first; those without a value last.
std::vector<const TrialStanding *> rankedTrials(const TuneStanding &standing)
{
    std::vector<const TrialStanding *> trials;
    for (const TrialStanding &trial : standing.trials)
        trials.push_back(&trial);
    const auto key = [](const TrialStanding *trial) {
        return trial->loss.value_or(std::numeric_limits<double>::infinity());
    };
    std::ranges::stable_sort(trials, {}, key);
    if (trials.size() > kMostLines)
        trials.resize(kMostLines);
    return trials;
}

/// Fits the axis to the values; false where they do not differ.
bool fitAxis(ParallelAxis &axis, const std::vector<double> &values)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    axis.low = low;
    axis.high = high;
    axis.logarithmic = axis.logarithmic && low > 0; // otherwise the lowest has no place on it
    return low < high;
}
} // namespace

TuneAxes tuneAxesOf(const Tuning &tuning, const TuneStanding &standing)
{
    TuneAxes plot;
    const auto trials = rankedTrials(standing);
    plot.leftOut = static_cast<int>(standing.trials.size() - trials.size());
    for (const TrialStanding *trial : trials)
        plot.lines.push_back({trial->trial, AxesWords::tr("Trial %1").arg(trial->trial), {}});
    const auto add = [&](ParallelAxis axis, const std::vector<double> &values, bool always) {
        if (!fitAxis(axis, values) && !always)
            return;
        if (!(axis.low < axis.high)) // one value, or none
            std::tie(axis.low, axis.high) =
                axis.low == axis.high ? std::pair(axis.low - 0.5, axis.high + 0.5) : std::pair(0.0, 1.0);
        plot.axes.push_back(std::move(axis));
        for (std::size_t i = 0; i < values.size(); ++i)
            plot.lines[i].values.push_back(std::isfinite(values[i]) ? values[i] : kNoValue);
    };
    for (const OptionAxis &option : optionAxes(tuning.options.space)) {
        std::vector<double> values;
        for (const TrialStanding *trial : trials)
            values.push_back(option.value(tuning.trials[trial->record].options));
        add({option.name, 0, 1, option.logarithmic, option.decimals}, values, false);
    }
    std::vector<double> reached;
    for (const TrialStanding *trial : trials)
        reached.push_back(valueOf(tuning.options.objective, trial->loss).value_or(kNoValue));
    add({tuning.options.objective == Objective::MacroF1 ? AxesWords::tr("Macro F1") : AxesWords::tr("Loss"), 0, 1,
         false, 3},
        reached, true);
    return plot;
}

} // namespace faces::ui
