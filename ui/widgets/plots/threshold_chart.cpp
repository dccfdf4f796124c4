// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/threshold_chart.h"

#include "ui/theme.h"
#include "ui/widgets/plots/plot_look.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr double kLowest = 0.01, kHighest = 0.99;
constexpr double kKnobRadiusPx = 5;
constexpr double kGapPx = 6; ///< between the value and what the axis says
} // namespace

ThresholdChart::ThresholdChart(QWidget *parent) : LineChart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Threshold curve"));
    setReadsOut(false);
    setZooms(false); // wheel and arrow keys belong to the threshold
    setNamed(false); // the figures below it name them
    setAcross(0, 1, {}, false);
    setUp(0, 1);
    m_line = new QCPItemStraightLine(&plot());
    m_line->setSelectable(false);
    m_knob = new QCPItemEllipse(&plot());
    m_knob->setSelectable(false);
    m_knob->topLeft->setType(QCPItemPosition::ptAbsolute);
    m_knob->bottomRight->setType(QCPItemPosition::ptAbsolute);
    m_value = addText(plot(), tokens().text, Qt::AlignHCenter | Qt::AlignTop);
    m_value->setPadding({4, 1, 4, 1});
    plot().setCursor(Qt::SplitHCursor);
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        m_dragging = event->button() == Qt::LeftButton;
        if (m_dragging)
            dragTo(event->position().x());
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        if (m_dragging && event->buttons().testFlag(Qt::LeftButton))
            dragTo(event->position().x());
    });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this] { m_dragging = false; });
    recolour();
    setThreshold(0.5);
}

void ThresholdChart::setCurve(const std::vector<ThresholdPoint> &curve)
{
    ChartLine f1{tr("F1"), LineRole::Strong, {}};
    ChartLine precision{tr("precision"), LineRole::Soft, {}};
    ChartLine recall{tr("recall"), LineRole::Second, {}};
    const auto add = [](ChartLine &line, double x, std::optional<double> y) {
        if (y)
            line.points.emplace_back(x, *y);
    };
    for (const ThresholdPoint &point : curve) {
        add(f1, point.threshold, point.counts.f1());
        add(precision, point.threshold, point.counts.precision());
        add(recall, point.threshold, point.counts.recall());
    }
    setLines({precision, recall, f1}); // F1 is drawn last, on top
}

void ThresholdChart::setThreshold(double threshold)
{
    m_hasThreshold = true;
    m_threshold = std::clamp(threshold, kLowest, kHighest);
    m_line->point1->setCoords(m_threshold, 0);
    m_line->point2->setCoords(m_threshold, 1);
    m_value->setText(QLocale().toString(m_threshold, 'f', 2));
    describe();
    redraw();
}

void ThresholdChart::setNoThreshold()
{
    m_hasThreshold = false;
    m_threshold = 0.5; // where a person's keys begin
    describe();
    redraw();
}

void ThresholdChart::setLocked(bool locked)
{
    m_locked = locked;
    plot().setCursor(locked ? Qt::ArrowCursor : Qt::SplitHCursor);
    describe();
}

void ThresholdChart::describe()
{
    const QString where = m_hasThreshold ? tr("Threshold %1").arg(m_value->text()) : tr("No one threshold");
    setAccessibleDescription(m_locked ? tr("%1, locked").arg(where) : where);
}

void ThresholdChart::moveTo(double threshold)
{
    const double wanted = std::clamp(std::round(threshold * 100) / 100, kLowest, kHighest);
    if (m_locked || (m_hasThreshold && wanted == m_threshold))
        return;
    setThreshold(wanted);
    emit thresholdMoved(wanted);
}

void ThresholdChart::dragTo(double pixelX) { moveTo(plot().xAxis->pixelToCoord(pixelX)); }

void ThresholdChart::placeTexts()
{
    LineChart::placeTexts();
    const double x = plot().xAxis->coordToPixel(m_threshold);
    m_line->setVisible(m_hasThreshold);
    m_value->setVisible(m_hasThreshold);
    std::optional<double> f1;
    for (const ChartLine &line : lines())
        if (line.role == LineRole::Strong && m_hasThreshold)
            f1 = valueAt(line, m_threshold);
    m_knob->setVisible(f1.has_value());
    if (f1) {
        const double y = plot().yAxis->coordToPixel(*f1);
        m_knob->topLeft->setCoords(x - kKnobRadiusPx, y - kKnobRadiusPx);
        m_knob->bottomRight->setCoords(x + kKnobRadiusPx, y + kKnobRadiusPx);
    }
    // Beside the axis's own 0.0 and 1.0, not over them.
    const QFontMetrics metrics(smallFont());
    const QRect area = plot().axisRect()->rect();
    const double apart =
        (metrics.horizontalAdvance(m_value->text()) + metrics.horizontalAdvance(QLocale().toString(0.0, 'f', 1))) /
            2.0 +
        kGapPx;
    m_value->position->setCoords(std::clamp(x, area.left() + apart, area.right() - apart), area.bottom() + 3);
}

void ThresholdChart::recolour()
{
    LineChart::recolour();
    if (!m_value)
        return; // the first call comes from the base class
    m_line->setPen(QPen(tokens().text, hasFocus() ? 2.0 : 1.4));
    m_knob->setPen(QPen(hasFocus() ? tokens().accent : tokens().text, 1.6));
    m_knob->setBrush(tokens().panel);
    m_value->setColor(tokens().text);
    m_value->setBrush(tokens().panel);
}

void ThresholdChart::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.05 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_threshold - step);
    case Qt::Key_Right:
        return moveTo(m_threshold + step);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ThresholdChart::focusInEvent(QFocusEvent *event)
{
    recolour();
    QWidget::focusInEvent(event);
}

void ThresholdChart::focusOutEvent(QFocusEvent *event)
{
    recolour();
    QWidget::focusOutEvent(event);
}

} // namespace faces::ui
