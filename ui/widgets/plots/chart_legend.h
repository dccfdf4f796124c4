// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace faces::ui {

class LegendChip;
class LineChart;

/// A chart's lines as small chips in one row, each with its line's colour and dash. Click or Space shows or hides a
/// line; Alt-click, or the chip's own menu, shows only this one. Chips that do not fit stand in the menu of a last
/// button: "+3". Follows the chart by itself and must not outlive it.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(LineChart &chart, QWidget *parent = nullptr);
    ~ChartLegend() override;

    QSize sizeHint() const override; ///< all chips in one row
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followChart();
    void rebuild();
    void arrange();
    void fillMenu();
    QWidget *focusBefore() const;
    int widthOfAll() const;

    LineChart &m_chart;
    std::vector<LegendChip *> m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace faces::ui
