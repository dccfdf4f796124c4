// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/cli/console.h"

#include "core/data/comparison.h"
#include "core/tasks/calibrate_run.h"

namespace faces::cli {

/// Two runs beside each other: {"a", "b", "validation", "test", "options", "warnings"}; differences are B minus A.
Json toJson(const Comparison &comparison, RunId a, RunId b);
/// {"temperature", "validation", "test"}, of each part Brier score and expected calibration error, pooled and by
/// attribute; "before": without the temperature, where the model has one.
Json toJson(const tasks::RunReliability &reliability);

/// The same as tables for people.
void tell(const Comparison &comparison, RunId a, RunId b, Console &console);
void tell(const tasks::RunReliability &reliability, Console &console);

} // namespace faces::cli
