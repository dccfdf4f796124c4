// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/chart_line.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QCustomPlot;
class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;

namespace faces::ui {

/// A few lines over one axis, named at their ends, read out where the pointer is. It is fed, not driven: setLines()
/// takes all points and asks for one replot.
class LineChart : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);
    ~LineChart() override;

    void setLines(std::vector<ChartLine> lines);
    const std::vector<ChartLine> &lines() const { return m_lines; }
    /// The axis along the bottom; `word` stands before its first number: "epoch".
    void setAcross(double low, double high, const QString &word, bool wholeNumbers);
    /// Without it the axis follows the values; with it they stay within.
    void setUp(double low, double high);
    /// The dashed green line: where, and what it says.
    void setMark(std::optional<double> at, const QString &text = {});
    std::optional<double> mark() const { return m_markAt; }
    /// What the pointer reads now: "epoch 17 · validation 0.198"; empty where it is not over the chart.
    const QString &readOut() const { return m_readOut; }

    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {180, 120}; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void redraw(); ///< when it is seen next
    virtual void recolour();
    virtual void placeTexts(); ///< after every layout, when pixels are known
    QCustomPlot &plot() const { return *m_plot; }
    /// The value of a line at x, between its neighbours; nothing outside of it.
    static std::optional<double> valueAt(const ChartLine &line, double x);
    void setReadsOut(bool on) { m_readsOut = on; }
    void setNamed(bool on) { m_named = on; } ///< lines are named at their ends

private:
    void rebuildGraphs();
    void fitUp();
    void placeNames();
    void placeMark();
    void readAt(double pixelX, double pixelY);
    void stopReading();

    QCustomPlot *m_plot = nullptr;
    QCPItemStraightLine *m_markLine = nullptr, *m_guide = nullptr;
    QCPItemText *m_markText = nullptr, *m_readText = nullptr;
    std::vector<QCPItemText *> m_names;
    std::vector<ChartLine> m_lines;
    std::optional<std::pair<double, double>> m_up;
    std::optional<double> m_markAt;
    QString m_word, m_readOut;
    bool m_whole = true, m_readsOut = true, m_named = true, m_stale = true;
};

} // namespace faces::ui
