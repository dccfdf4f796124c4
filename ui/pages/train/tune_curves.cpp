// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_curves.h"

#include "ui/pages/train/tune_words.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace faces::ui {

namespace {
std::optional<double> epochValue(Objective objective, const EpochRecord &epoch)
{
    const auto value = objective == Objective::MacroF1 ? epoch.validationMacroF1 : epoch.validationLoss;
    return value && std::isfinite(*value) ? value : std::nullopt;
}

ChartLine trialLine(const QString &name, LineRole role, Objective objective, const std::vector<EpochRecord> &history)
{
    ChartLine line{name, role, {}};
    for (const EpochRecord &epoch : history)
        if (const auto value = epochValue(objective, epoch))
            line.points.emplace_back(epoch.epoch, *value);
    return line;
}

double medianValue(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}
} // namespace

ChartLine bestSoFar(const Tuning &tuning)
{
    ChartLine line{QCoreApplication::translate("faces::ui::TuneCurves", "best"), LineRole::Strong, {}};
    std::optional<double> lowest;
    int begun = 0;
    for (const TrialRecord &trial : tuning.trials) {
        begun = std::max(begun, trial.trial);
        if (trial.loss && std::isfinite(*trial.loss))
            lowest = lowest ? std::min(*lowest, *trial.loss) : *trial.loss;
        if (!lowest)
            continue;
        const QPointF point(begun, *valueOf(tuning.options.objective, lowest));
        // A trial that goes on may be better than before while no other one began.
        if (!line.points.empty() && line.points.back().x() == point.x())
            line.points.back() = point;
        else
            line.points.push_back(point);
    }
    return line;
}

std::vector<ChartLine> rungMedians(const Tuning &tuning, const TuneStanding &standing)
{
    std::map<int, std::map<int, std::vector<double>>> values; // by epochs of the last rung, by epoch
    for (const TrialStanding &each : standing.trials) {
        const TrialRecord &record = tuning.trials[each.record];
        if (each.state == TrialState::Failed)
            continue;
        for (const EpochRecord &epoch : record.history)
            if (const auto value = epochValue(tuning.options.objective, epoch))
                values[record.epochs][epoch.epoch].push_back(*value);
    }
    std::vector<ChartLine> lines;
    for (auto &[epochs, byEpoch] : values) {
        ChartLine line{QCoreApplication::translate("faces::ui::TuneCurves", "to %1").arg(epochs),
                       LineRole::Each,
                       {},
                       static_cast<int>(lines.size())};
        for (auto &[epoch, reached] : byEpoch)
            line.points.emplace_back(epoch, medianValue(reached));
        lines.push_back(std::move(line));
    }
    return lines;
}

TuneCurves::TuneCurves(QWidget *parent)
    : QWidget(parent), m_best(new LineChart), m_rungs(new LineChart), m_bestPanel(new Panel(tr("Best so far"))),
      m_rungsPanel(new Panel(tr("By rung")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_bestPanel->body()->addWidget(m_best);
    m_rungsPanel->body()->addWidget(m_rungs);
    m_rungsPanel->setNote(tr("median of the trials that came so far"));
    row->addWidget(m_bestPanel, 1);
    row->addWidget(m_rungsPanel, 1);
    m_best->setAccessibleName(tr("Best so far over the trials"));
    m_rungs->setAccessibleName(tr("Curves by rung"));
    m_best->setAcross(1, 2, tr("trial"), true); // before there is a search, too
    m_rungs->setAcross(0, m_longest, tr("epoch"), true);
}

void TuneCurves::setUp(LineChart &chart, const std::vector<ChartLine> &lines) const
{
    if (m_objective == Objective::MacroF1) {
        chart.setUp(0, 1);
        return;
    }
    double high = 0;
    for (const ChartLine &line : lines)
        for (const QPointF &point : line.points)
            high = std::max(high, point.y());
    chart.setUp(0, high > 0 ? high * 1.08 : 1);
}

void TuneCurves::showBest(const Tuning &tuning, const TuneStanding &standing)
{
    const std::vector<ChartLine> lines{bestSoFar(tuning)};
    setUp(*m_best, lines);
    m_best->setAcross(1, std::max(2, standing.planned), tr("trial"), true);
    m_best->setLines(lines);
    if (!standing.best || lines.front().points.empty())
        return m_best->setMark(std::nullopt);
    // The best one may have got there when others had begun after it: the mark stands where the line falls.
    const std::vector<QPointF> &points = lines.front().points;
    const auto reached = std::ranges::find(points, points.back().y(), &QPointF::y);
    m_best->setMark(reached->x(), tr("trial %1").arg(tuning.trials[*standing.best].trial));
}

void TuneCurves::setTuning(const Tuning &tuning, const TuneStanding &standing, std::optional<int> chosen)
{
    m_objective = tuning.options.objective;
    m_longest = tuning.options.maxEpochs;
    m_bestPanel->setNote(wordFor(m_objective));
    m_lines = rungMedians(tuning, standing);
    std::optional<std::size_t> record = standing.best;
    if (const TrialStanding *picked = chosen ? standing.trial(*chosen) : nullptr)
        record = picked->record;
    if (record) {
        const TrialRecord &own = tuning.trials[*record];
        m_lines.push_back(trialLine(tr("trial %1").arg(own.trial), LineRole::Strong, m_objective, own.history));
    }
    showBest(tuning, standing);
    showRungs();
}

void TuneCurves::setNow(int trial, std::vector<EpochRecord> epochs)
{
    m_now.reset();
    if (!epochs.empty())
        m_now = trialLine(tr("now: %1").arg(trial), LineRole::Second, m_objective, epochs);
    showRungs();
}

void TuneCurves::showRungs()
{
    std::vector<ChartLine> lines = m_lines;
    if (m_now)
        lines.push_back(*m_now);
    setUp(*m_rungs, lines);
    m_rungs->setAcross(0, m_longest, tr("epoch"), true);
    m_rungs->setLines(std::move(lines));
}

void TuneCurves::clear()
{
    m_lines.clear();
    m_now.reset();
    m_best->setLines({});
    m_best->setMark(std::nullopt);
    m_rungs->setLines({});
}

} // namespace faces::ui
