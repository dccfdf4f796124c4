// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/cli/console.h"

#include "core/data/run.h"
#include "core/tasks/data_sets.h"

namespace faces::cli {

// The documents of SPEC section 5: names and order are a contract.
Json toJson(const Scores &scores);
Json toJson(const Run &run, bool leaky);
Json toJson(const tasks::DataCounts &counts);
/// Null where there is no value.
Json orNull(const std::optional<double> &value);

/// Scores as a table for people.
void tell(const Scores &scores, const std::string &title, Console &console);
/// Which thresholds were not chosen on validation faces; nothing where all were.
void tellFolded(const Run &run, Console &console);

} // namespace faces::cli
