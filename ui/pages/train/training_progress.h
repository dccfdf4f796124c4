// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/pages/train/loss_trace.h"
#include "ui/pages/train/training_feed.h"

#include <QString>

#include <utility>

namespace faces::ui {

inline constexpr double kTooEarly = 0.01; ///< before this share of a work a guess of the time left says nothing

/// What is known of a training that goes on, and the words for it. Plain arithmetic: time comes from the caller.
class TrainingProgress {
public:
    TrainingProgress() = default;
    /// Of a training that goes on: the epochs that it has behind it.
    explicit TrainingProgress(std::vector<EpochRecord> history) : m_history(std::move(history)) {}

    /// True if an epoch ended, so that curves must be drawn anew.
    bool take(TrainingFeed::News news, qint64 nowMs);

    const std::vector<EpochRecord> &history() const { return m_history; }
    /// The smoothed losses of all batches that were heard of, x in epochs; see LossTrace. Of a training that goes on:
    /// since then.
    const std::vector<QPointF> &batchLosses() const { return m_losses.points(); }
    /// Of the latest epoch; no faces as long as none has ended.
    const WorstOfEpoch &worst() const { return m_worst; }
    bool started() const { return m_batch.has_value(); }
    double share() const; ///< of all batches of all epochs, 0..1
    /// "Epoch 19 of 30 · 1,940 faces/s · 0:31 done, about 0:19 left".
    QString line(qint64 nowMs) const;
    QString batchLine() const; ///< "batch 12 of 14 · loss 0.213"

private:
    void takeBatches(const std::vector<BatchRecord> &batches, qint64 nowMs);
    void takeEpochs(const std::vector<EpochRecord> &epochs);

    std::optional<BatchRecord> m_batch; ///< the latest
    std::vector<EpochRecord> m_history;
    LossTrace m_losses;
    WorstOfEpoch m_worst;
    qint64 m_firstMs = 0;    ///< when the first batch was heard of
    double m_firstShare = 0; ///< what was done by then (a training that goes on begins in the middle)
};

/// "Best by average precision: epoch 17"; empty as long as there is none.
QString bestLine(const std::vector<EpochRecord> &history);
/// The best epoch: the last one marked so.
const EpochRecord *bestOf(const std::vector<EpochRecord> &history);
QString clockText(double seconds); ///< "0:31", "1:02:05"
QString spentText(double seconds); ///< as clockText(); "less than a second" instead of "0:00"

/// How far a run came: "20 epochs" if it finished, "20 epochs planned" while it trains, else "7 of 20 epochs".
QString epochsText(const Run &run);
/// How a finished or stopped run, with its history, ended: "Finished in 0:51", "Stopped after 7 of 20 epochs and 0:31
/// of training", or the part that it was stopped in before its first epoch ended.
QString endText(const Run &run);

} // namespace faces::ui
