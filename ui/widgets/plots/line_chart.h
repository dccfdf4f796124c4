// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/axis_view.h"
#include "ui/widgets/plots/chart_line.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

class QCustomPlot;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCPPainter;
class QPushButton;

namespace faces::ui {

/// A few lines over one axis, named at their ends, read out where the pointer is. It is fed, not driven: setLines()
/// takes all points and asks for one replot.
///
/// The wheel zooms around the pointer along the bottom axis, with Ctrl or over the numbers at the left along the
/// other; what is zoomed is dragged; a double-click shows the whole. With the focus, Left and Right read out epoch by
/// epoch and the view goes along; + and - zoom around what is read, with Ctrl along the other axis; Shift with an arrow
/// moves what is seen; 0 or Home shows the whole; Esc ends reading.
class LineChart : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);
    ~LineChart() override;

    /// Points whose value is no finite number are left out.
    void setLines(std::vector<ChartLine> lines);
    const std::vector<ChartLine> &lines() const { return m_lines; }
    /// The axis along the bottom; `word` stands before its first number: "epoch".
    void setAcross(double low, double high, const QString &word, bool wholeNumbers);
    const QString &word() const { return m_word; }
    /// Without it the axis follows the values that are shown; with it they stay within.
    void setUp(double low, double high);
    /// Values of 0 and less have no place on a logarithmic axis: they lie at its floor, which is named "≤ 0".
    void setLog(bool on);
    bool log() const { return m_upView.log(); }
    /// The dashed green line: where, and what it says.
    void setMark(std::optional<double> at, const QString &text = {});
    std::optional<double> mark() const { return m_markAt; }
    /// What is read now: "epoch 17 · validation 0.198"; empty where nothing is.
    const QString &readOut() const { return m_readOut; }

    /// Lines are shown or hidden by name, for as long as the chart lives. The last one that is shown stays.
    bool isShown(const QString &name) const { return !m_hidden.contains(name); }
    void setShown(const QString &name, bool shown);
    void showOnly(const QString &name); ///< once more: all
    void showAll();

    const Span &seenAcross() const { return m_seenAcross; }
    const Span &seenUp() const { return m_seenUp; }
    bool zoomed() const { return m_acrossView.zoomed() || m_upView.zoomed(); }
    void showWhole();
    QRect area() const;         ///< where the lines are, in the chart's pixels; as of the last layout
    static QString handsText(); ///< what pointer and keys do, for people

    /// As it is seen now but in light colours, without what is read. Leaves the chart as it was.
    void drawOnPaper(QCPPainter &painter, const QSize &size);

    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {180, 104}; }

signals:
    void linesChanged(); ///< other names or looks, other lines shown

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void redraw(); ///< when it is seen next
    virtual void recolour();
    virtual void placeTexts(); ///< after every layout, when pixels are known
    QCustomPlot &plot() const { return *m_plot; }
    /// The value of a line at x, between its neighbours; nothing outside of it.
    static std::optional<double> valueAt(const ChartLine &line, double x);
    void setReadsOut(bool on) { m_readsOut = on; }
    void setNamed(bool on) { m_named = on; } ///< lines are named at their ends
    void setZooms(bool on);                  ///< and takes the keys that go with it

private:
    // line_chart.cpp: the lines and how they look
    bool dark() const;
    void rebuildGraphs();
    void fillGraphs();
    void fitUp();
    void applyView();

    // line_chart_texts.cpp: which lines are shown, names, mark and read-out
    void shownLinesChanged();
    bool namedAtEnd(const ChartLine &line) const;
    void fitNames(const QSize &size);
    struct NamePlace {
        QCPItemText *item;
        double left, right, y; ///< in the plot's pixels
    };
    std::vector<NamePlace> wantedNames() const;
    void placeNames();
    void placeTouching(std::span<NamePlace> names) const;
    void placeMark();
    void placeReadOut();
    QStringList valuesAt(double x) const;
    void readAt(double x);
    void readAgain();
    void stopReading();

    // line_chart_hands.cpp: pointer and keys
    void connectHands();
    void pointerMoved(QPointF at, bool pressed);
    void pointerPressed(QPointF at);
    void wheelTurned(QPointF at, double notches, bool up);
    bool takesKey(const QKeyEvent &event) const;
    void zoomByKey(double factor, bool up);
    void moveByKey(int key);
    void stepReading(int by);
    void placeWholeButton();

    QCustomPlot *m_plot = nullptr;
    QPushButton *m_wholeButton = nullptr;
    QCPItemStraightLine *m_markLine = nullptr, *m_guide = nullptr;
    QCPItemText *m_markText = nullptr, *m_readText = nullptr;
    QCPItemRect *m_focusFrame = nullptr;
    std::vector<QCPItemText *> m_names;
    std::vector<ChartLine> m_lines;
    std::set<QString> m_hidden;
    AxisView m_acrossView, m_upView;
    bool m_readsByKey = false; ///< the pointer leaving the chart does not end that
    Span m_seenAcross, m_seenUp;
    std::optional<std::pair<double, double>> m_up;
    std::optional<double> m_markAt, m_readAt;
    std::optional<QPointF> m_dragged; ///< where the pointer took hold, or was last
    QString m_word, m_readOut;
    bool m_whole = true, m_readsOut = true, m_named = true, m_zooms = true, m_stale = true;
    bool m_onPaper = false, m_namesFit = true;
};

} // namespace faces::ui
