// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <span>
#include <string_view>

namespace faces {

/// Choices about a training that go well together, under one word.
struct TrainPreset {
    std::string_view word; ///< "quick", "best", "notebooks"
    TrainOptions options;  ///< 0, below 0, empty and Auto: the network's own
};

/// quick: the compact network on smaller pictures and for fewer epochs. best: the compact network as it does best,
/// with out-of-fold thresholds where they are needed. notebooks: the network of all attributes with the notebooks'
/// settings, on faces multiplied by the classic recipe.
std::span<const TrainPreset> trainPresets();
/// Nothing for a word that is none.
const TrainPreset *trainPresetFromWord(std::string_view word);

/// The preset's choices, with what belongs to the person, the machine or the data kept from `own`: attributes, seed,
/// threads, device, background, fill, matting. A caller who trains on a classic split takes outOfFold back.
TrainOptions withChoices(const TrainPreset &preset, const TrainOptions &own);

/// The preset whose choices these are, or nothing. What withChoices() keeps plays no part, nor do out-of-fold
/// thresholds, which change nothing that is learned; a number that is the
/// network's own counts as if it had not been given (epochs 48 of the compact network are epochs 0), and so does what
/// the network does not use (alteration with the classic ones). Widths and smoothing count as given: which are the
/// network's own is known to the learner alone.
const TrainPreset *presetOf(const TrainOptions &options);

} // namespace faces
