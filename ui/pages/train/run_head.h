// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/pages/train/progress_head.h"

namespace faces::ui {

class StageProgress;
class TrainingProgress;

/// What the shown run is and how far it is.
class RunHead : public ProgressHead {
    Q_OBJECT
public:
    explicit RunHead(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    /// name and what: "Run 7 · compact", "all attributes · split by person · seed 1".
    void showLive(const QString &name, const QString &what, bool leaky);
    /// preparing: before the first batch.
    void showProgress(const TrainingProgress &progress, const QString &preparing, qint64 nowMs);
    /// What is done when all epochs have ended: the bar is the stage's.
    void showStage(const StageProgress &stage, const TrainingProgress &progress, qint64 nowMs);
    void showStopping();
    void showRun(const Run &run, bool canGoOn, bool removable);

signals:
    void resultsWanted();
    void removeWanted();

private:
    QPushButton *m_results, *m_remove;
};

} // namespace faces::ui
