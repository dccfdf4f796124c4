// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_standing.h"

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
/// The losses of one rung with their trials, the failed ones left out; sorted when it is complete.
using RungRanking = std::vector<std::pair<double, int>>;
using RungRankings = std::vector<std::vector<RungRanking>>;

bool succeeded(const TrialRecord &record) { return record.loss && std::isfinite(*record.loss); }

std::vector<std::vector<RungStanding>> plannedRungs(const hyperband::Plan &plan)
{
    std::vector<std::vector<RungStanding>> brackets;
    for (const hyperband::Bracket &bracket : plan.brackets) {
        std::vector<RungStanding> rungs;
        for (const hyperband::Rung &rung : bracket.rungs) {
            RungStanding planned;
            planned.trials = rung.trials;
            planned.epochs = rung.epochs;
            planned.epochsBefore = rungs.empty() ? 0 : rungs.back().epochs;
            rungs.push_back(planned);
        }
        brackets.push_back(std::move(rungs));
    }
    return brackets;
}

RungStanding *rungOf(TuneStanding &standing, const TrialRecord &record)
{
    const auto bracket = static_cast<std::size_t>(record.bracket), rung = static_cast<std::size_t>(record.rung);
    const bool planned = record.bracket >= 0 && bracket < standing.brackets.size() && record.rung >= 0 &&
                         rung < standing.brackets[bracket].size();
    return planned ? &standing.brackets[bracket][rung] : nullptr;
}

RungRankings countRecords(TuneStanding &standing, const std::vector<TrialRecord> &records)
{
    RungRankings rankings(standing.brackets.size());
    for (std::size_t b = 0; b < rankings.size(); ++b)
        rankings[b].resize(standing.brackets[b].size());
    for (const TrialRecord &record : records) {
        RungStanding *rung = rungOf(standing, record);
        if (rung == nullptr)
            continue;
        ++rung->done;
        standing.epochsDone += rung->epochs - rung->epochsBefore;
        if (succeeded(record))
            rankings[static_cast<std::size_t>(record.bracket)][static_cast<std::size_t>(record.rung)].emplace_back(
                *record.loss, record.trial);
        else
            ++rung->failed;
    }
    return rankings;
}

/// How many trials each rung really gets, and which is the first that lacks some.
void followPromotions(TuneStanding &standing, RungRankings &rankings)
{
    for (std::size_t b = 0; b < standing.brackets.size(); ++b) {
        std::vector<RungStanding> &rungs = standing.brackets[b];
        for (std::size_t r = 0; r < rungs.size(); ++r) {
            standing.epochsPlanned += rungs[r].trials * (rungs[r].epochs - rungs[r].epochsBefore);
            if (!rungs[r].complete()) {
                if (!standing.open)
                    standing.open = std::pair(b, r);
                continue;
            }
            std::ranges::sort(rankings[b][r]);
            if (r + 1 == rungs.size())
                continue;
            rungs[r].promoted = std::min(rungs[r + 1].trials, static_cast<int>(rankings[b][r].size()));
            rungs[r + 1].trials = rungs[r].promoted;
        }
    }
}

/// One entry a trial, by number, with its last rung and its lowest loss.
std::vector<TrialStanding> lastRungs(const std::vector<TrialRecord> &records)
{
    std::vector<TrialStanding> trials;
    for (std::size_t i = 0; i < records.size(); ++i)
        trials.push_back({records[i].trial, i, succeeded(records[i]) ? records[i].loss : std::nullopt, {}});
    std::ranges::sort(trials, [&](const TrialStanding &a, const TrialStanding &b) {
        return std::pair(a.trial, records[a.record].epochs) < std::pair(b.trial, records[b.record].epochs);
    });
    std::vector<TrialStanding> merged;
    for (const TrialStanding &each : trials) {
        std::optional<double> lowest = each.loss;
        if (!merged.empty() && merged.back().trial == each.trial) {
            if (const auto before = merged.back().loss)
                lowest = lowest ? std::min(*lowest, *before) : *before;
            merged.pop_back();
        }
        merged.push_back(each);
        merged.back().loss = lowest;
    }
    return merged;
}

TrialState stateIn(const TuneStanding &standing, const RungRankings &rankings, const TrialRecord &record)
{
    if (!succeeded(record))
        return TrialState::Failed;
    const auto bracket = static_cast<std::size_t>(record.bracket), rung = static_cast<std::size_t>(record.rung);
    const std::vector<RungStanding> &rungs = standing.brackets[bracket];
    if (rung + 1 == rungs.size())
        return TrialState::Ended;
    if (!rungs[rung].complete())
        return TrialState::Waits;
    const RungRanking &ranking = rankings[bracket][rung];
    const auto place = std::ranges::lower_bound(ranking, std::pair(*record.loss, record.trial)) - ranking.begin();
    return place < rungs[rung].promoted ? TrialState::GoesOn : TrialState::Out;
}
} // namespace

const TrialStanding *TuneStanding::trial(int number) const
{
    const auto found = std::ranges::lower_bound(trials, number, {}, &TrialStanding::trial);
    return found != trials.end() && found->trial == number ? &*found : nullptr;
}

TuneStanding tuneStandingOf(const Tuning &tuning)
{
    TuneStanding standing;
    const hyperband::Plan plan = tuning.options.plan();
    standing.planned = plan.trials();
    standing.brackets = plannedRungs(plan);
    RungRankings rankings = countRecords(standing, tuning.trials);
    followPromotions(standing, rankings);
    standing.trials = lastRungs(tuning.trials);
    for (TrialStanding &each : standing.trials)
        if (const TrialRecord &record = tuning.trials[each.record]; rungOf(standing, record) != nullptr)
            each.state = stateIn(standing, rankings, record);
    if (const TrialRecord *best = tuning.best())
        standing.best = static_cast<std::size_t>(best - tuning.trials.data());
    return standing;
}

} // namespace faces::ui
