// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/tune.h"

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// Between the searching thread, which appends, and the window's timer, which drains. It outlives both: it is shared.
class TuningFeed final : public tasks::TuningSink {
public:
    /// The trial that is trained, through which rung, and what was heard of it since.
    struct Begun {
        hyperband::Next next;
        TrainOptions options;
    };
    struct News {
        std::optional<Tuning> search;     ///< once, with the trials that it began with
        std::vector<TrialRecord> ended;   ///< all since the last time
        std::optional<Begun> begun;       ///< the latest, if one began since
        std::optional<BatchRecord> batch; ///< the latest of that trial
        std::vector<EpochRecord> epochs;  ///< since the last time, of the latest trial only
        std::optional<std::int64_t> diskBytes;
    };

    void trialBegins(const Tuning &tuning, const hyperband::Next &next, const TrainOptions &options) override
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_told, true))
            m_news.search = tuning;
        m_news.begun = Begun{next, options};
        m_news.batch.reset();
        m_news.epochs.clear();
    }
    void trialDone(const Tuning &, const TrialRecord &trial, std::int64_t diskBytes) override
    {
        TrialRecord ended = trial;
        for (EpochRecord &epoch : ended.history)
            epoch.labels = {}; // nothing shows them, and there may be many thousand epochs
        const std::lock_guard lock(m_mutex);
        m_news.ended.push_back(std::move(ended));
        m_news.diskBytes = diskBytes;
    }
    void batchDone(const BatchRecord &batch) override
    {
        const std::lock_guard lock(m_mutex);
        m_news.batch = batch;
    }
    void epochDone(const EpochRecord &epoch) override
    {
        const std::lock_guard lock(m_mutex);
        m_news.epochs.push_back(epoch);
    }
    News drain()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_news, {});
    }

private:
    std::mutex m_mutex;
    News m_news;
    bool m_told = false;
};

} // namespace faces::ui
