// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// The validation faces that the network was most wrong about after an epoch, the worst first.
struct WorstOfEpoch {
    int epoch = 0; ///< 0: there were none yet
    std::vector<WorstFace> faces;
};

/// Between the trainer's thread, which appends, and the window's timer, which drains. It outlives both: it is shared.
class TrainingFeed final : public TrainingSink {
public:
    struct News {
        std::vector<BatchRecord> batches = {};  ///< all since the last time
        std::vector<EpochRecord> epochs = {};   ///< all since the last time
        std::optional<WorstOfEpoch> worst = {}; ///< the latest; never later than its epoch
    };

    void batchDone(const BatchRecord &batch) override
    {
        const std::lock_guard lock(m_mutex);
        m_news.batches.push_back(batch);
    }
    void worstFound(int epoch, const std::vector<WorstFace> &faces) override
    {
        const std::lock_guard lock(m_mutex);
        m_news.worst = WorstOfEpoch{epoch, faces};
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
