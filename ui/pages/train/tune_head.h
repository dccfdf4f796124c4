// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/tune_standing.h"
#include "ui/widgets/panel.h"

#include <optional>

class QProgressBar;
class QPushButton;

namespace faces::ui {

class LiveTuning;

/// What the shown search is, how far it is, and what it takes of disk and memory. Its height never changes.
class TuneHead : public Panel {
    Q_OBJECT
public:
    explicit TuneHead(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    /// The one that goes on, as it is now; before its first trial there is no more to say than what is prepared.
    void showLive(const LiveTuning &live);
    /// One that does not. goesOn: "Go on" stands there; whyNot: why it cannot be pressed, empty if it can.
    void showSearch(const Tuning &tuning, const TuneStanding &standing, bool goesOn, const QString &whyNot);
    void showWeights(std::optional<std::int64_t> diskBytes); ///< of kept weights; nothing: not known

    QString line() const;

signals:
    void stopWanted();
    void goOnWanted();
    void bestWanted(); ///< train with the best trial

private:
    void build();
    QPushButton *button(const QString &words, const QString &toolTip);
    void showWhat(const Tuning &tuning, const TuneStanding &standing);
    void showShare(double share);

    QLabel *m_name = nullptr, *m_what = nullptr, *m_leaky = nullptr, *m_line = nullptr, *m_best = nullptr,
           *m_takes = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr, *m_goOn = nullptr, *m_train = nullptr;
};

} // namespace faces::ui
