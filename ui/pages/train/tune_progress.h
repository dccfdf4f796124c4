// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/train/tune_feed.h"
#include "ui/pages/train/tune_standing.h"

#include <QString>

#include <optional>
#include <vector>

namespace faces::ui {

/// What is known of a search that goes on, and the words for it. Plain arithmetic: time comes from the caller.
class TuningProgress {
public:
    struct Change {
        bool search = false; ///< it is known now
        bool trials = false; ///< one began or ended
        bool epochs = false; ///< the trial that is trained ended an epoch
    };
    Change take(TuningFeed::News news, qint64 nowMs);

    const std::optional<Tuning> &tuning() const { return m_tuning; } ///< nothing before the first trial
    const TuneStanding &standing() const { return m_standing; }
    const std::optional<TuningFeed::Begun> &current() const { return m_current; }
    const std::vector<EpochRecord> &epochs() const { return m_epochs; } ///< of the current trial, heard of so far
    std::optional<std::int64_t> diskBytes() const { return m_diskBytes; }

    double share() const; ///< of all epochs that are planned, 0..1
    /// "Trial 17 of 143 · bracket 2 of 5, rung 1 of 4 · epoch 3 of 7 · 0:31 done, about 0:19 left".
    QString line(qint64 nowMs) const;

private:
    double epochsNow() const;
    QString placeWords() const;

    std::optional<Tuning> m_tuning;
    TuneStanding m_standing;
    std::optional<TuningFeed::Begun> m_current;
    std::optional<BatchRecord> m_batch;
    std::vector<EpochRecord> m_epochs;
    std::optional<std::int64_t> m_diskBytes;
    std::optional<qint64> m_firstMs; ///< when the first batch was heard of
    double m_firstEpochs = 0;        ///< what was done by then: a search that goes on begins in the middle
};

} // namespace faces::ui
