// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"
#include "ui/widgets/plots/chart_line.h"

#include <QStringList>

#include <vector>

namespace faces::ui {

// A run's history as lines of a chart, x in epochs. What does not exist (0/0, no validation faces, no finite number) is
// left out. No widgets, any thread.

enum class QualityFigure { F1, Precision, Recall };

/// Training and validation; behind them the batches' losses, where there are any (x in epochs, smoothed already).
std::vector<ChartLine> lossLines(const std::vector<EpochRecord> &history, const std::vector<QPointF> &batches);
/// All attributes together: micro, and of F1 macro as well.
std::vector<ChartLine> pooledLines(const std::vector<EpochRecord> &history, QualityFigure figure);
/// Validation of each attribute. names: in the order of the epochs' labels.
std::vector<ChartLine> eachLines(const std::vector<EpochRecord> &history, QualityFigure figure,
                                 const QStringList &names);
/// Training and validation of the attribute at this place among the epochs' labels.
std::vector<ChartLine> attributeLines(const std::vector<EpochRecord> &history, QualityFigure figure, int attribute);

/// The epochs know each of so many attributes; older runs don't.
bool knowsEach(const std::vector<EpochRecord> &history, qsizetype attributes);
/// `now` is `before` and perhaps more: the same run, longer.
bool goesOnFrom(const std::vector<EpochRecord> &before, const std::vector<EpochRecord> &now);

} // namespace faces::ui
