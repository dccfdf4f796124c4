// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/widgets/panel.h"

class QProgressBar;
class QPushButton;

namespace faces::ui {

class TrainingProgress;

/// What the shown run is and how far it is. Its height never changes.
class RunHead : public Panel {
    Q_OBJECT
public:
    explicit RunHead(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    /// name and what: "Run 7 · compact", "all attributes · split by person · seed 1". preparing: before the first
    /// batch.
    void showLive(const QString &name, const QString &what, bool leaky);
    void showProgress(const TrainingProgress &progress, const QString &preparing, qint64 nowMs);
    void showStopping();
    void showRun(const Run &run, bool canGoOn);

    QString line() const;

signals:
    void stopWanted();
    void goOnWanted();
    void resultsWanted();
    void removeWanted();

private:
    void build();
    QPushButton *button(const QString &words);
    void allow(const std::vector<QPushButton *> &shown);

    QLabel *m_name = nullptr, *m_what = nullptr, *m_leaky = nullptr, *m_line = nullptr, *m_best = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr, *m_goOn = nullptr, *m_results = nullptr, *m_remove = nullptr;
};

} // namespace faces::ui
