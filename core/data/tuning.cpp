// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/tuning.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faces {

namespace {

constexpr int kLeastSidePx = 64; ///< that five stages leave something of
constexpr std::array<std::string_view, 2> kSpaces{"compact", "classic"};
constexpr std::array<std::string_view, 2> kObjectives{"validation-loss", "macro-f1"};

template <typename Enum> std::optional<Enum> enumOf(const std::array<std::string_view, 2> &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

/// low, low + step, ... high
int stepped(Random &random, int low, int high, int step)
{
    return low + step * static_cast<int>(random.below(static_cast<std::size_t>((high - low) / step + 1)));
}

template <std::size_t count> int oneOf(Random &random, const std::array<int, count> &values)
{
    return values[random.below(count)];
}

/// Three digits are enough to tell trials apart, and a person can type them.
double rounded(double value)
{
    const double scale = std::pow(10, 2 - std::floor(std::log10(value)));
    return std::round(value * scale) / scale;
}

void drawClassic(TrainOptions &options, Random &random)
{
    options.net = Net::ClassicMulti;
    const int conv1 = stepped(random, 32, 160, 16), conv2 = stepped(random, 64, 320, 32),
              conv3 = stepped(random, 128, 640, 64), dense = stepped(random, 256, 1280, 128);
    options.widths = {conv1, conv2, conv3, dense};
}

void drawCompact(TrainOptions &options, Random &random)
{
    options.net = Net::Compact;
    const int stages = stepped(random, 3, 5, 1);
    int width = oneOf(random, std::array{8, 12, 16, 24, 32});
    for (int stage = 0; stage < stages; ++stage, width *= 2)
        options.widths.push_back(width);
    options.rate = rounded(std::exp(random.real(std::log(1e-3), std::log(1.6e-2))));
    options.batch = oneOf(random, std::array{16, 32, 64});
    options.smoothing = stepped(random, 0, 10, 1) / 100.0;
    options.alteration = stepped(random, 5, 15, 1) / 10.0;
}

} // namespace

std::string_view toWord(SearchSpace space) { return kSpaces.at(static_cast<std::size_t>(space)); }

std::optional<SearchSpace> searchSpaceFromWord(std::string_view word) { return enumOf<SearchSpace>(kSpaces, word); }

std::string_view toWord(Objective objective) { return kObjectives.at(static_cast<std::size_t>(objective)); }

std::optional<Objective> objectiveFromWord(std::string_view word) { return enumOf<Objective>(kObjectives, word); }

void TuneOptions::check() const
{
    plan();
    common.check();
    if (space == SearchSpace::Compact && common.side > 0 && common.side < kLeastSidePx)
        throw Error(ErrorKind::Usage,
                    "A search tries compact networks of five stages, which need faces of 64 pixels or "
                    "more. Choose a larger side.");
}

TrainOptions trialOptions(const TuneOptions &options, int trial)
{
    constexpr std::uint64_t kStream = std::uint64_t(0x54) << 32; // apart from the trainer's own generators
    Random random(options.seed, kStream + static_cast<std::uint64_t>(trial));
    TrainOptions drawn = options.common;
    drawn.widths.clear();
    drawn.batch = 0;
    drawn.rate = 0;
    drawn.smoothing = -1;
    drawn.alteration = 1;
    drawn.epochs = options.maxEpochs;
    drawn.seed = options.seed;
    if (options.space == SearchSpace::Classic)
        drawClassic(drawn, random);
    else
        drawCompact(drawn, random);
    return withPreset(drawn);
}

std::optional<double> objectiveOf(Objective objective, const std::vector<EpochRecord> &history)
{
    std::optional<double> best;
    for (const EpochRecord &epoch : history) {
        auto value = objective == Objective::MacroF1 ? epoch.validationMacroF1 : epoch.validationLoss;
        if (!value || !std::isfinite(*value))
            continue;
        if (objective == Objective::MacroF1)
            value = 1 - *value;
        if (!best || *value < *best)
            best = value;
    }
    return best;
}

std::vector<hyperband::Measured> Tuning::measured() const
{
    std::vector<hyperband::Measured> measured;
    for (const TrialRecord &trial : trials)
        measured.push_back({trial.trial, trial.epochs, trial.loss});
    return measured;
}

const TrialRecord *Tuning::best() const
{
    const TrialRecord *best = nullptr;
    for (const TrialRecord &trial : trials)
        if (trial.loss && (best == nullptr || *trial.loss < *best->loss ||
                           (*trial.loss == *best->loss && trial.epochs > best->epochs)))
            best = &trial;
    return best;
}

} // namespace faces
