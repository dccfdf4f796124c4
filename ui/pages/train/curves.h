// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <QWidget>

#include <vector>

namespace faces::ui {

class LineChart;
class Panel;

/// Loss, and F1 (or precision, or recall), over the epochs of one run.
class Curves : public QWidget {
    Q_OBJECT
public:
    explicit Curves(QWidget *parent = nullptr);

    /// epochs: how far the axis reaches. live: the mark says "best so far".
    void setHistory(const std::vector<EpochRecord> &history, int epochs, bool live);
    LineChart &loss() const { return *m_loss; }
    LineChart &quality() const { return *m_quality; }

private:
    enum Figure { F1, Precision, Recall };
    void show();
    void showLoss();
    void showQuality();

    LineChart *m_loss, *m_quality;
    Panel *m_qualityPanel;
    std::vector<EpochRecord> m_history;
    int m_epochs = 1;
    bool m_live = false;
    Figure m_figure = F1;
};

} // namespace faces::ui
