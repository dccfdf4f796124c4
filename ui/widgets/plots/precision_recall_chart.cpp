// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/precision_recall_chart.h"

#include "ui/theme.h"
#include "ui/widgets/plots/plot_look.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr double kRadiusPx = 5;
constexpr double kSeen = 1.0 / 400; ///< smaller steps are no pixel of the chart
constexpr double kKeyStep = 0.01;   ///< of recall

QPointF pointOf(const Counts &counts) { return {counts.recall().value_or(0), counts.precision().value_or(0)}; }
} // namespace

PrecisionRecallChart::PrecisionRecallChart(QWidget *parent) : LineChart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Precision over recall"));
    setReadsOut(false);
    setZooms(false); // wheel and arrow keys belong to the point
    setNamed(false);
    setAcross(0, 1, tr("recall"), false);
    setUp(0, 1);
    m_knob = new QCPItemEllipse(&plot());
    m_knob->setSelectable(false);
    plot().setCursor(Qt::CrossCursor);
    connect(&plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        m_dragging = event->button() == Qt::LeftButton;
        if (m_dragging)
            takeAt(event->position());
    });
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        if (m_dragging && event->buttons().testFlag(Qt::LeftButton))
            takeAt(event->position());
    });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this] { m_dragging = false; });
    recolour();
}

void PrecisionRecallChart::setCurve(std::vector<ThresholdPoint> curve)
{
    m_curve = std::move(curve);
    ChartLine line{tr("precision"), LineRole::Strong, {}};
    for (const ThresholdPoint &point : m_curve) {
        const QPointF at = pointOf(point.counts);
        const bool seen = line.points.empty() || std::abs(at.x() - line.points.back().x()) >= kSeen ||
                          std::abs(at.y() - line.points.back().y()) >= kSeen;
        if (seen)
            line.points.push_back(at);
    }
    setLines({line});
}

void PrecisionRecallChart::setCounts(const std::optional<Counts> &counts)
{
    m_at.reset();
    if (counts && counts->recall() && counts->precision())
        m_at = pointOf(*counts);
    setAccessibleDescription(m_at ? tr("Recall %L1, precision %L2").arg(m_at->x(), 0, 'f', 2).arg(m_at->y(), 0, 'f', 2)
                                  : QString());
    redraw();
}

void PrecisionRecallChart::setLocked(bool locked)
{
    m_locked = locked;
    plot().setCursor(locked ? Qt::ArrowCursor : Qt::CrossCursor);
}

void PrecisionRecallChart::takeAt(QPointF pixel)
{
    if (m_locked || m_curve.empty())
        return;
    const auto far = [&](const ThresholdPoint &point) {
        const QPointF at = pointOf(point.counts);
        return std::hypot(plot().xAxis->coordToPixel(at.x()) - pixel.x(),
                          plot().yAxis->coordToPixel(at.y()) - pixel.y());
    };
    emit thresholdWanted(std::ranges::min_element(m_curve, {}, far)->threshold);
}

/// To the next point that is seen to be another one.
void PrecisionRecallChart::step(int by)
{
    if (m_locked || m_curve.empty())
        return;
    const double from = m_at ? m_at->x() : (by > 0 ? 0 : 1);
    const ThresholdPoint *best = nullptr;
    for (const ThresholdPoint &point : m_curve) {
        const double gone = (pointOf(point.counts).x() - from) * by;
        const double bestGone = best ? (pointOf(best->counts).x() - from) * by : 0;
        if (gone >= kKeyStep &&
            (!best || gone < bestGone || (gone == bestGone && pointOf(point.counts).y() > pointOf(best->counts).y())))
            best = &point;
    }
    if (best)
        emit thresholdWanted(best->threshold);
}

void PrecisionRecallChart::placeTexts()
{
    LineChart::placeTexts();
    m_knob->setVisible(m_at.has_value());
    if (!m_at)
        return;
    const double x = plot().xAxis->coordToPixel(m_at->x()), y = plot().yAxis->coordToPixel(m_at->y());
    for (QCPItemPosition *corner : {m_knob->topLeft, m_knob->bottomRight})
        corner->setType(QCPItemPosition::ptAbsolute);
    m_knob->topLeft->setCoords(x - kRadiusPx, y - kRadiusPx);
    m_knob->bottomRight->setCoords(x + kRadiusPx, y + kRadiusPx);
}

void PrecisionRecallChart::recolour()
{
    LineChart::recolour();
    if (!m_knob)
        return; // the first call comes from the base class
    m_knob->setPen(QPen(hasFocus() ? tokens().accent : tokens().text, hasFocus() ? 2.2 : 1.6));
    m_knob->setBrush(tokens().panel);
}

void PrecisionRecallChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PrecisionRecallChart::focusInEvent(QFocusEvent *event)
{
    recolour();
    QWidget::focusInEvent(event);
}

void PrecisionRecallChart::focusOutEvent(QFocusEvent *event)
{
    recolour();
    QWidget::focusOutEvent(event);
}

} // namespace faces::ui
