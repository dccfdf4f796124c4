// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/train/curve_lines.h"

#include <QWidget>

#include <vector>

namespace faces::ui {

class ChartMenu;
class CurveSaving;
class ElidingCombo;
class LineChart;
class Panel;

/// Loss, and F1 (or precision, or recall), over the epochs of one run: of all attributes together, of each, or of one.
class Curves : public QWidget {
    Q_OBJECT
public:
    explicit Curves(QWidget *parent = nullptr);

    /// epochs: how far the axis reaches. live: the mark says "best so far". Another run's history is shown as a whole;
    /// one that goes on stays zoomed.
    void setHistory(const std::vector<EpochRecord> &history, int epochs, bool live);
    /// The batches' losses, smoothed, x in epochs; empty: not known.
    void setBatchLoss(std::vector<QPointF> points);
    /// The names of the run's attributes, in the order of its epochs' labels. Where the epochs don't know as many, only
    /// all attributes together are offered.
    void setAttributes(const QStringList &names);
    /// For what is saved: "Run 7 · compact".
    void setRunName(const QString &name) { m_runName = name; }

    LineChart &loss() const { return *m_loss; }
    LineChart &quality() const { return *m_quality; }
    CurveSaving &saving() const { return *m_saving; } ///< says when something was saved, or why not

private:
    /// What the quality's lines are of.
    enum Of { AllAttributes = -2, EachAttribute = -1 }; ///< from 0: one of them

    QWidget *figureChips();
    void connectMenu(ChartMenu &menu, LineChart &chart);
    void offerAttributes();
    int shownOf() const;
    QString whatOf(const LineChart &chart) const;
    void show();
    void showLoss();
    void showQuality();

    LineChart *m_loss, *m_quality;
    ElidingCombo *m_of;
    ChartMenu *m_lossMenu, *m_qualityMenu;
    CurveSaving *m_saving;
    Panel *m_qualityPanel;
    std::vector<EpochRecord> m_history;
    std::vector<QPointF> m_batches;
    QStringList m_attributes;
    QString m_runName, m_wanted; ///< what the person chose to see the quality of
    int m_epochs = 1;
    bool m_live = false;
    QualityFigure m_figure = QualityFigure::F1;
};

} // namespace faces::ui
