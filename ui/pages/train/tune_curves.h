// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/tune_standing.h"
#include "ui/widgets/plots/chart_line.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace faces::ui {

class LineChart;
class Panel;

/// The best so far over the trials, and what the trials of each rung reached epoch by epoch.
class TuneCurves : public QWidget {
    Q_OBJECT
public:
    explicit TuneCurves(QWidget *parent = nullptr);

    /// chosen: its own curve is drawn; without one the best trial's.
    void setTuning(const Tuning &tuning, const TuneStanding &standing, std::optional<int> chosen);
    /// The epochs of the trial that is trained now; none: there is none.
    void setNow(int trial, std::vector<EpochRecord> epochs);
    void clear();
    LineChart &best() const { return *m_best; }
    LineChart &rungs() const { return *m_rungs; }

private:
    void showBest(const Tuning &tuning, const TuneStanding &standing);
    void showRungs();
    void setUp(LineChart &chart, const std::vector<ChartLine> &lines) const;

    LineChart *m_best, *m_rungs;
    Panel *m_bestPanel, *m_rungsPanel;
    Objective m_objective = Objective::ValidationLoss;
    int m_longest = 1;
    std::vector<ChartLine> m_lines; ///< of the rungs, and of the chosen trial last
    std::optional<ChartLine> m_now;
};

/// The best value so far when so many different trials were begun; one point a trial.
ChartLine bestSoFar(const Tuning &tuning);
/// One line for each number of epochs after which trials ended or wait: the median of those trials, epoch by epoch.
std::vector<ChartLine> rungMedians(const Tuning &tuning, const TuneStanding &standing);

} // namespace faces::ui
