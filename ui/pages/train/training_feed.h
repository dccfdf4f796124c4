// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// Between the trainer's thread, which appends, and the window's timer, which drains. It outlives both: it is shared.
class TrainingFeed final : public TrainingSink {
public:
    struct News {
        std::optional<BatchRecord> batch; ///< the latest
        std::vector<EpochRecord> epochs;  ///< all since the last time
    };

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
};

} // namespace faces::ui
