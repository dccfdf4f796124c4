// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/progress_head.h"
#include "ui/pages/train/tune_standing.h"

#include <optional>

namespace faces::ui {

class LiveTuning;

/// What the shown search is, how far it is, and what it takes of disk and memory.
class TuneHead : public ProgressHead {
    Q_OBJECT
public:
    explicit TuneHead(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    /// The one that goes on, as it is now; before its first trial there is no more to say than what is prepared.
    void showLive(const LiveTuning &live);
    /// One that does not. goesOn: "Go on" stands there; whyNot: why it cannot be pressed, empty if it can.
    void showSearch(const Tuning &tuning, const TuneStanding &standing, bool goesOn, const QString &whyNot);
    void showWeights(std::optional<std::int64_t> diskBytes); ///< of kept weights; nothing: not known

signals:
    void bestWanted(); ///< train with the best trial

private:
    void showWhat(const Tuning &tuning, const TuneStanding &standing);
    /// other: null, or what can be done beside training with the best, where there is one.
    void showPossible(bool best, QPushButton *other);

    QPushButton *m_train;
    QLabel *m_takes;
};

} // namespace faces::ui
