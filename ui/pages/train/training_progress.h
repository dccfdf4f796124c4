// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/pages/train/training_feed.h"

#include <QString>

namespace faces::ui {

/// What is known of a training that goes on, and the words for it. Plain arithmetic: time comes from the caller.
class TrainingProgress {
public:
    /// True if an epoch ended, so that curves must be drawn anew.
    bool take(TrainingFeed::News news, qint64 nowMs);

    const std::vector<EpochRecord> &history() const { return m_history; }
    bool started() const { return m_batch.has_value(); }
    double share() const; ///< of all batches of all epochs, 0..1
    /// "Epoch 19 of 30 · 1,940 faces/s · 0:31 done, about 0:19 left".
    QString line(qint64 nowMs) const;
    QString batchLine() const; ///< "batch 12 of 14 · loss 0.213"

private:
    std::optional<BatchRecord> m_batch;
    std::vector<EpochRecord> m_history;
    qint64 m_firstMs = 0;    ///< when the first batch was heard of
    double m_firstShare = 0; ///< what was done by then (a training that goes on begins in the middle)
};

/// "Best: epoch 17, macro F1 0.884"; empty as long as there is none.
QString bestLine(const std::vector<EpochRecord> &history);
/// The best epoch: the last one marked so.
const EpochRecord *bestOf(const std::vector<EpochRecord> &history);
QString clockText(double seconds); ///< "0:31", "1:02:05"

} // namespace faces::ui
