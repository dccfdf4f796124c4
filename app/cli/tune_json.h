// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/cli/console.h"

#include "core/data/tuning.h"

namespace faces::cli {

/// {"tuning", "state", "space", "objective", "max_epochs", "eta", "seed", "split", "leaky", "brackets": [[{"trials",
/// "epochs"}]], "trials": [...], "best": one of them or null, "train": how to train with it}
Json toJson(const Tuning &tuning, const std::string &folder);

/// The command that trains with these options; what is as the network has it anyway is left out.
std::string trainCommand(const TrainOptions &options, const std::string &folder);

/// A trial's options in a few words: "widths 16,32,64  rate 0.004  batch 32".
std::string inWords(const TrainOptions &options);

/// The objective as people know it: macro F1 rises.
std::string valueInWords(Objective objective, const std::optional<double> &loss);

} // namespace faces::cli
