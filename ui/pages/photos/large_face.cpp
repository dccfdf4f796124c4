// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/large_face.h"

#include "core/vision/mask_brush.h"
#include "core/vision/read_photo.h"
#include "ui/convert.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

constexpr double kKeyStep = 0.05;
constexpr double kKnobPx = 11;
constexpr double kLeastRadius = 3, kMostRadius = 80;
constexpr double kTint = 0.5; ///< of what is background, while brushing

} // namespace

LargeFace::LargeFace(int sidePx, QWidget *parent) : QWidget(parent)
{
    setFixedWidth(sidePx);
    setMinimumHeight(sidePx / 2); // on a low screen it yields
    setMaximumHeight(sidePx);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The chosen face, large: before and after its background is removed"));
}

void LargeFace::setFace(const cv::Mat &pixels, const cv::Mat &mask)
{
    m_last.reset();
    m_pixels = pixels.clone();
    m_mask = mask.clone();
    m_original = toImage(m_pixels);
    renewRemoved();
}

void LargeFace::clear() { setFace({}, {}); }

void LargeFace::renewRemoved()
{
    m_removed = m_mask.empty() ? QImage() : toImage(vision::withAlpha(m_pixels, m_mask));
    update();
}

void LargeFace::setDivider(double at)
{
    const double kept = std::clamp(at, 0.0, 1.0);
    if (kept == m_divider)
        return;
    m_divider = kept;
    update();
    emit dividerMoved(kept);
}

void LargeFace::setFill(Fill fill)
{
    m_fill = fill;
    update();
}

void LargeFace::setBrush(Brush brush)
{
    m_brush = brush;
    setCursor(brush != Brush::None ? Qt::CrossCursor : m_mask.empty() ? Qt::ArrowCursor : Qt::SplitHCursor);
    update();
}

void LargeFace::resizeBrush(double factor)
{
    m_radius = std::clamp(m_radius * factor, kLeastRadius, kMostRadius);
    update();
}

QRectF LargeFace::place() const
{
    QRectF place({}, QSizeF(m_original.size().scaled(size(), Qt::KeepAspectRatio)));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void LargeFace::paintTo(QPointF to)
{
    const QRectF where = place();
    const double scale = where.width() / m_pixels.cols;
    const QPointF end = (to - where.topLeft()) / scale;
    const double radius = m_radius / scale;
    const QLineF line(m_last.value_or(end), end);
    const int dabs = std::max(1, static_cast<int>(std::ceil(line.length() / (radius / 3))));
    for (int i = 1; i <= dabs; ++i) {
        const QPointF at = line.pointAt(static_cast<double>(i) / dabs);
        m_mask = vision::brushed(m_mask, {at.x(), at.y()}, radius, m_brush == Brush::In);
    }
    m_last = end;
    renewRemoved();
}

void LargeFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), kButtonRadius, kButtonRadius);
    painter.setClipPath(frame);
    painter.fillRect(rect(), tokens().tile);
    if (!hasImage())
        return;
    const QRectF where = place();
    const bool brushing = m_brush != Brush::None && !m_removed.isNull();
    const double x = m_removed.isNull() ? where.right() : where.left() + (brushing ? 0 : m_divider) * where.width();
    painter.drawImage(where, m_original);
    if (x < where.right()) {
        const QRectF right(QPointF(x, where.top()), where.bottomRight());
        painter.save();
        painter.setClipRect(right, Qt::IntersectClip);
        if (brushing) { // tinted: told from the person on dark and on light photos alike
            painter.setOpacity(kTint);
            painter.fillRect(where, tokensOf(false).wrong);
            painter.setOpacity(1);
        } else {
            paintFill(painter, where.toAlignedRect(), m_fill);
        }
        painter.drawImage(where, m_removed);
        painter.restore();
    }
    if (brushing)
        drawBrush(painter);
    else if (!m_removed.isNull())
        drawDivider(painter, x);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(tokens().accent, 4) : QPen(tokens().line, 2)); // half of it lies outside
    painter.drawPath(frame);
}

void LargeFace::drawDivider(QPainter &painter, double x) const
{
    // At the edges all of the knob stays in sight.
    const double at = std::clamp(x, kKnobPx + 2, width() - kKnobPx - 2);
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 110), 4), QPen(Qt::white, 2)}) {
        painter.setPen(pen);
        if (m_divider > 0 && m_divider < 1)
            painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    const QPointF middle(at, height() / 2.0);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, kKnobPx, kKnobPx);
    painter.setPen(QPen(QColor(0x1b, 0x1f, 0x24), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const int side : {-1, 1})
        painter.drawPolyline(QPolygonF{middle + QPointF(side * 3, -3.5), middle + QPointF(side * 6.5, 0),
                                       middle + QPointF(side * 3, 3.5)});
}

void LargeFace::drawBrush(QPainter &painter) const
{
    if (!m_mouse)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawEllipse(*m_mouse, m_radius, m_radius);
    painter.setPen(QPen(Qt::white, 1.4));
    painter.drawEllipse(*m_mouse, m_radius, m_radius);
    painter.drawLine(*m_mouse - QPointF(4, 0), *m_mouse + QPointF(4, 0)); // minus, or plus
    if (m_brush == Brush::In)
        painter.drawLine(*m_mouse - QPointF(0, 4), *m_mouse + QPointF(0, 4));
}

void LargeFace::keyPressEvent(QKeyEvent *event)
{
    const bool may = m_brush == Brush::None && !m_mask.empty();
    if (may && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        setDivider(m_divider + (event->key() == Qt::Key_Left ? -kKeyStep : kKeyStep));
    else if (may && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        setDivider(event->key() == Qt::Key_Home ? 0 : 1);
    else if (event->key() == Qt::Key_Escape && m_brush != Brush::None)
        emit brushLeft();
    else
        QWidget::keyPressEvent(event);
}

void LargeFace::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_mask.empty())
        return QWidget::mousePressEvent(event);
    m_mouse = event->position();
    if (m_brush != Brush::None)
        paintTo(event->position());
    else
        setDivider((event->position().x() - place().left()) / place().width());
}

void LargeFace::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    if (painting())
        paintTo(event->position());
    else if ((event->buttons() & Qt::LeftButton) && m_brush == Brush::None && !m_mask.empty())
        setDivider((event->position().x() - place().left()) / place().width());
    else
        update();
}

void LargeFace::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !painting())
        return;
    m_last.reset();
    emit brushed(m_mask);
}

void LargeFace::wheelEvent(QWheelEvent *event)
{
    if (m_brush == Brush::None)
        return QWidget::wheelEvent(event);
    resizeBrush(std::pow(1.15, event->angleDelta().y() / 120.0));
    event->accept();
}

void LargeFace::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    update();
    QWidget::leaveEvent(event);
}

} // namespace faces::ui
