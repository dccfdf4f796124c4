// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/chart.h"
#include "core/exchange/report.h"

#include <optional>
#include <vector>

namespace faces::exchange {

/// Loss of training and validation by epoch, the kept epoch marked. history: one epoch or more.
Chart lossChart(const std::vector<EpochRecord> &history, int bestEpoch);
/// Micro and macro F1 of validation, micro F1 of training.
Chart f1Chart(const std::vector<EpochRecord> &history, int bestEpoch);
/// Precision, recall and F1 at each threshold, with the one that is used.
Chart thresholdChart(const ReportAttribute &attribute);
/// Precision over recall for validation and test, with what the threshold comes to.
Chart recallChart(const ReportAttribute &attribute, const std::optional<Scores> &validation,
                  const std::optional<Scores> &test);
/// What was said against what is so, in ten bins, and below it how many were said so.
Chart calibrationChart(const std::string &title, const std::optional<Reliability> &validation,
                       const std::optional<Reliability> &test);

/// "0.931", or "n/a".
std::string figure(const std::optional<double> &value, int decimals = 3);

} // namespace faces::exchange
