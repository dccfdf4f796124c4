// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/picture_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr double kMarginPx = 12;
constexpr double kLargestZoom = 16;
constexpr double kZoomStep = 1.25;
} // namespace

PicturePtr makePicture(const cv::Mat &pixels, QSize photo)
{
    auto picture = std::make_shared<Picture>();
    picture->pixels = pixels;
    if (photo != QSize(pixels.cols, pixels.rows))
        picture->photo = photo;
    if (pixels.empty())
        return picture;
    const bool alpha = pixels.channels() == 4;
    QImage level(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step),
                 alpha ? QImage::Format_ARGB32 : QImage::Format_BGR888);
    if (alpha) {
        QImage black(level.size(), QImage::Format_RGB32);
        black.fill(Qt::black);
        QPainter(&black).drawImage(0, 0, level);
        level = black;
    }
    picture->levels.push_back(level);
    while (level.width() > 256 && level.height() > 256) {
        level = level.scaled(level.width() / 2, level.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_RGB32);
        picture->levels.push_back(level);
    }
    return picture;
}

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
}

void PictureView::setPicture(PicturePtr picture)
{
    const bool sameSize = picture && m_picture && picture->size() == m_picture->size();
    m_picture = std::move(picture);
    m_drag.reset();
    if (!sameSize)
        fit();
    update();
}

double PictureView::fittingZoom() const
{
    if (!m_picture || m_picture->size().isEmpty())
        return 1;
    const double room = std::min((width() - 2 * kMarginPx) / m_picture->size().width(),
                                 (roomHeight() - 2 * kMarginPx) / m_picture->size().height());
    return std::clamp(room, 1e-3, m_largestFit); // a tiny picture is not blown up without being asked
}

void PictureView::fit()
{
    m_fitted = true;
    setZoom(fittingZoom(), {});
}

void PictureView::setCoveredBelow(int px)
{
    if (px == m_coveredPx)
        return;
    m_coveredPx = px;
    if (m_fitted)
        fit();
    else
        setZoom(m_zoom, m_offset);
}

void PictureView::zoomBy(double factor, QPointF about)
{
    const QPointF place = toPicture(about);
    const double zoom =
        std::clamp(m_zoom * factor, std::min(fittingZoom(), m_zoom), std::max(kLargestZoom, 2 * fittingZoom()));
    m_fitted = std::abs(zoom - fittingZoom()) < 1e-9;
    setZoom(zoom, about - place * zoom);
}

void PictureView::setZoom(double zoom, QPointF offset)
{
    const bool changed = zoom != m_zoom;
    m_zoom = zoom;
    m_offset = kept(offset);
    update();
    if (changed)
        emit zoomChanged(zoom);
}

QPointF PictureView::kept(QPointF offset) const
{
    if (!m_picture)
        return offset;
    const auto along = [](double at, double length, double room) {
        if (length + 2 * kMarginPx <= room)
            return (room - length) / 2;
        return std::clamp(at, room - length - kMarginPx, kMarginPx);
    };
    return {along(offset.x(), m_picture->size().width() * m_zoom, width()),
            along(offset.y(), m_picture->size().height() * m_zoom, roomHeight())};
}

void PictureView::reveal(const QRectF &inPicture)
{
    const QRectF there(toWidget(inPicture.topLeft()), inPicture.size() * m_zoom);
    QPointF offset = m_offset;
    if (there.left() < 0 || there.right() > width())
        offset.rx() += width() / 2.0 - there.center().x();
    if (there.top() < 0 || there.bottom() > roomHeight())
        offset.ry() += roomHeight() / 2.0 - there.center().y();
    m_offset = kept(offset);
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_picture || m_picture->levels.empty())
        return;
    // The smallest level that still has a pixel for every pixel of the window.
    const double device = m_zoom * devicePixelRatioF() / m_picture->reduction();
    const int wanted = device >= 1 ? 0 : static_cast<int>(std::floor(std::log2(1 / device)));
    const auto level = static_cast<std::size_t>(std::clamp(wanted, 0, static_cast<int>(m_picture->levels.size()) - 1));
    const QImage &image = m_picture->levels[level];
    // Zoomed in by hand, pixels can be told apart; a picture that just fills its place is smooth.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, device < 4 || m_fitted);
    // Only what can be seen is drawn: a large photo zoomed in costs no more than a small one.
    const QRectF all(QPointF(0, 0), QSizeF(m_picture->size()));
    const QRectF seen = QRectF(toPicture(QPointF(0, 0)), toPicture(QPointF(width(), height()))).intersected(all);
    const double sx = double(image.width()) / all.width(), sy = double(image.height()) / all.height();
    painter.drawImage(QRectF(toWidget(seen.topLeft()), toWidget(seen.bottomRight())), image,
                      QRectF(seen.x() * sx, seen.y() * sy, seen.width() * sx, seen.height() * sy));
    paintOver(painter);
}

void PictureView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
    else
        setZoom(m_zoom, m_offset);
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!m_picture)
        return event->ignore();
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_F:
    case Qt::Key_0:
        return fit();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kZoomStep, middle);
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep, middle);
    case Qt::Key_1:
        return zoomBy(1 / m_zoom, middle);
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && !m_space) {
            m_space = true;
            m_spaceUsed = false;
            setCursor(Qt::OpenHandCursor);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_space)
        return QWidget::keyReleaseEvent(event);
    m_space = false;
    unsetCursor();
    if (!m_spaceUsed)
        spaceTapped();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    m_space = false; // its release goes elsewhere
    QWidget::focusOutEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton, middle = event->button() == Qt::MiddleButton;
    if (!m_picture || (!left && !middle) || m_drag)
        return QWidget::mousePressEvent(event);
    if (left && !m_space && takePress(toPicture(event->position()), event))
        return;
    m_drag = Drag{event->position(), m_offset, event->button()};
    m_spaceUsed = m_spaceUsed || m_space;
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return QWidget::mouseMoveEvent(event);
    const QPointF moved = event->position() - m_drag->from;
    if (!m_drag->moving && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    setCursor(Qt::ClosedHandCursor);
    m_offset = kept(m_drag->offset + moved);
    update();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != m_drag->button)
        return QWidget::mouseReleaseEvent(event);
    const bool click = !m_drag->moving && event->button() == Qt::LeftButton && !m_spaceUsed;
    m_drag.reset();
    m_spaceUsed = m_spaceUsed && m_space;
    unsetCursor();
    if (click)
        clicked(toPicture(event->position()));
}

} // namespace faces::ui
