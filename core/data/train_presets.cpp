// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/train_presets.h"

#include <algorithm>
#include <array>
#include <vector>

namespace faces {

namespace {

/// As the network does best: thresholds, too.
TrainOptions bestChoices()
{
    TrainOptions options;
    options.outOfFold = true;
    return options;
}

/// Both numbers were measured around the compact network's recipe (core/learn/FINDINGS.md): 96 px instead of 128 cost
/// .012 of average precision and as much of F1, 33 epochs instead of 52 .005 and .008. Against 48 epochs at 128 px this
/// is 0.69 of the epochs with 0.56 of the pixels: two fifths of the work.
TrainOptions quickChoices()
{
    TrainOptions options;
    options.side = 96;
    options.epochs = 33;
    return options;
}

TrainOptions notebooksChoices()
{
    TrainOptions options;
    options.net = Net::ClassicMulti;
    return options;
}

bool sameSmoothing(double a, double b) { return a < 0 ? b < 0 : a == b; }

bool sameAlteration(const TrainOptions &a, const TrainOptions &b)
{
    return a.net != Net::Compact || a.alteration == b.alteration;
}

/// What a network sees of a face, backgrounds aside.
bool sameSight(const TrainOptions &a, const TrainOptions &b)
{
    const Preparation seenByA = preparationFor(a), seenByB = preparationFor(b);
    return seenByA.sidePx == seenByB.sidePx && seenByA.channels == seenByB.channels;
}

bool sameChoices(const TrainOptions &left, const TrainOptions &right)
{
    const TrainOptions a = withPreset(left), b = withPreset(right);
    return a.net == b.net && a.epochs == b.epochs && a.batch == b.batch && a.rate == b.rate && a.widths == b.widths &&
           a.balance == b.balance && sameSmoothing(a.smoothing, b.smoothing) && sameAlteration(a, b) && sameSight(a, b);
}

} // namespace

std::span<const TrainPreset> trainPresets()
{
    static const std::array<TrainPreset, 3> kPresets{TrainPreset{"quick", quickChoices()},
                                                     TrainPreset{"best", bestChoices()},
                                                     TrainPreset{"notebooks", notebooksChoices()}};
    return kPresets;
}

const TrainPreset *trainPresetFromWord(std::string_view word)
{
    const auto presets = trainPresets();
    const auto found = std::ranges::find(presets, word, &TrainPreset::word);
    return found == presets.end() ? nullptr : &*found;
}

TrainOptions withChoices(const TrainPreset &preset, const TrainOptions &own)
{
    TrainOptions options = preset.options;
    options.attributes = own.attributes;
    options.seed = own.seed;
    options.threads = own.threads;
    options.device = own.device;
    options.background = own.background;
    options.fill = own.fill;
    options.matting = own.matting;
    return options;
}

const TrainPreset *presetOf(const TrainOptions &options)
{
    const auto presets = trainPresets();
    const auto found =
        std::ranges::find_if(presets, [&](const TrainPreset &preset) { return sameChoices(preset.options, options); });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace faces
