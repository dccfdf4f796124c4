// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/reliability_plot.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

constexpr double kLeastDotPx = 2.5, kMostDotPx = 7;
/// Above and at the right a dot in the square's corner is whole, and so is the number below that corner.
constexpr int kSquareLeftPx = 28, kSquareTopPx = 9, kSquareRightPx = 12, kAxisPx = 16, kBarsPx = 26, kBarGapPx = 4;

/// The fullest bin; at least 1, so that shares of it exist.
int mostFaces(const Reliability &reliability)
{
    int most = 1;
    for (const ReliabilityBin &bin : reliability.bins)
        most = std::max(most, bin.faces);
    return most;
}

QString binWords(const ReliabilityBin &bin)
{
    return ReliabilityPlot::tr("Said %1 on average, yes in %2 of %Ln labels", nullptr, bin.faces)
        .arg(figure(bin.meanSaid, 2), figure(bin.areYes, 2));
}

} // namespace

ReliabilityPlot::ReliabilityPlot(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Reliability of the probabilities"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void ReliabilityPlot::setReliability(const Reliability &now, const std::optional<Reliability> &before)
{
    m_now = now;
    m_before = before;
    QStringList sentences;
    for (const ReliabilityBin &bin : m_now.bins)
        if (bin.faces > 0)
            sentences << binWords(bin);
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    update();
}

QRectF ReliabilityPlot::square() const
{
    const double high = height() - kSquareTopPx - kAxisPx - kBarsPx - kBarGapPx;
    const double side = std::max(20.0, std::min<double>(width() - kSquareLeftPx - kSquareRightPx, high));
    return {double(kSquareLeftPx), double(kSquareTopPx), side, side};
}

QRectF ReliabilityPlot::histogram() const
{
    const QRectF above = square();
    return {above.left(), above.bottom() + kBarGapPx, above.width(), double(kBarsPx)};
}

QPointF ReliabilityPlot::dotOf(const ReliabilityBin &bin) const
{
    const QRectF area = square();
    return {area.left() + bin.meanSaid * area.width(), area.bottom() - bin.areYes * area.height()};
}

/// The dot's area, not its width, goes with the faces: of both kinds alike, so that no hollow one outgrows the square.
double ReliabilityPlot::radiusOf(const ReliabilityBin &bin) const
{
    const int most = std::max(mostFaces(m_now), m_before ? mostFaces(*m_before) : 1);
    return std::max(kLeastDotPx, kMostDotPx * std::sqrt(double(bin.faces) / most));
}

void ReliabilityPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    paintSquare(painter);
    paintDots(painter);
    paintHistogram(painter);
}

void ReliabilityPlot::paintSquare(QPainter &painter) const
{
    const QRectF area = square();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - share * area.height(), x = area.left() + share * area.width();
        painter.setPen(tokens().line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens().softText);
        const QString number = figure(share, 1);
        painter.drawText(QRectF(0, y - 8, kSquareLeftPx - 6, 16), Qt::AlignRight | Qt::AlignVCenter, number);
        painter.drawText(QRectF(x - 20, histogram().bottom(), 40, kAxisPx), Qt::AlignCenter, number);
    }
    QPen diagonal(tokens().softText, 1);
    diagonal.setDashPattern({4, 3});
    painter.setPen(diagonal);
    painter.drawLine(area.bottomLeft(), area.topRight());
}

void ReliabilityPlot::paintDots(QPainter &painter) const
{
    if (m_before) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().softText, 1.4));
        for (const ReliabilityBin &bin : m_before->bins)
            if (bin.faces > 0)
                painter.drawEllipse(dotOf(bin), radiusOf(bin), radiusOf(bin));
    }
    QPolygonF way;
    for (const ReliabilityBin &bin : m_now.bins)
        if (bin.faces > 0)
            way << dotOf(bin);
    painter.setPen(QPen(tokens().accent, 1.6));
    painter.drawPolyline(way);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    for (const ReliabilityBin &bin : m_now.bins)
        if (bin.faces > 0)
            painter.drawEllipse(dotOf(bin), radiusOf(bin), radiusOf(bin));
}

void ReliabilityPlot::paintHistogram(QPainter &painter) const
{
    const QRectF area = histogram();
    painter.setPen(tokens().line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accentGround);
    for (const ReliabilityBin &bin : m_now.bins) {
        const double high = area.height() * bin.faces / mostFaces(m_now);
        painter.drawRect(QRectF(area.left() + bin.low * area.width() + 1, area.bottom() - high,
                                (bin.high - bin.low) * area.width() - 2, high));
    }
}

QString ReliabilityPlot::wordsAt(const QPoint &place) const
{
    for (const ReliabilityBin &bin : m_now.bins) {
        if (bin.faces == 0)
            continue;
        const QPointF away = dotOf(bin) - place;
        const double share = (place.x() - histogram().left()) / histogram().width();
        const bool onBar = histogram().contains(place) && share >= bin.low && share < bin.high;
        if (onBar || std::hypot(away.x(), away.y()) <= radiusOf(bin) + 2)
            return binWords(bin);
    }
    return {};
}

bool ReliabilityPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = wordsAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace faces::ui
