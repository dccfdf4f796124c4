// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/evidence_view.h"

#include "ui/pages/results/heat_colours.h"
#include "ui/theme.h"
#include "ui/widgets/face_tile.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace faces::ui {

namespace {
constexpr double kTold = 0.02;  ///< smaller changes bear no sign
constexpr double kQuiet = 0.05; ///< where nothing changes more than this, nothing is painted in full strength
constexpr qreal kSignPx = 13;   ///< cells that are smaller bear no signs
} // namespace

EvidenceView::EvidenceView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setMinimumSize(200, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus); // its keys are the large view's
}

void EvidenceView::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void EvidenceView::setNote(const QString &sentence)
{
    if (std::exchange(m_note, sentence) != sentence)
        update();
}

void EvidenceView::clearOverlay()
{
    m_heat = {};
    m_outline = {};
    m_occlusion.reset();
    m_patch.reset();
    update();
}

void EvidenceView::showLooked(const cv::Mat &map)
{
    clearOverlay();
    m_heat = heatImage(map);
    m_outline = outlineAbove(map, halfMassLevel(map));
}

void EvidenceView::showCovered(const tasks::Occlusion &occlusion, std::size_t attribute)
{
    const bool stays = m_occlusion && m_patch; // where it was for the attribute before
    const QPoint before = stays ? *m_patch : QPoint();
    clearOverlay();
    m_occlusion = occlusion;
    m_attribute = attribute;
    m_patch = stays ? before : strongestPatch();
    emit patchChanged();
}

float EvidenceView::changeAt(QPoint patch) const
{
    return m_occlusion ? m_occlusion->change(patch.y(), patch.x(), m_attribute) : 0;
}

QPoint EvidenceView::strongestPatch() const
{
    QPoint strongest;
    for (int row = 0; row < m_occlusion->rows; ++row)
        for (int column = 0; column < m_occlusion->columns; ++column)
            if (std::abs(changeAt({column, row})) > std::abs(changeAt(strongest)))
                strongest = {column, row};
    return strongest;
}

double EvidenceView::strongest() const
{
    return std::max(kQuiet, std::abs(static_cast<double>(changeAt(strongestPatch()))));
}

void EvidenceView::goToPatch(QPoint patch)
{
    if (m_patch == patch)
        return;
    m_patch = patch;
    update();
    emit patchChanged();
}

void EvidenceView::movePatch(QPoint by)
{
    if (!m_occlusion || !m_patch)
        return;
    goToPatch({std::clamp(m_patch->x() + by.x(), 0, m_occlusion->columns - 1),
               std::clamp(m_patch->y() + by.y(), 0, m_occlusion->rows - 1)});
}

QRect EvidenceView::pictureRect() const
{
    const QSize size = m_picture.isNull() ? QSize(1, 1) : m_picture.size();
    const QSize fitted = size.scaled(this->size(), Qt::KeepAspectRatio);
    return {QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

/// The patch itself; neighbours overlap.
QRectF EvidenceView::patchRect(QPoint patch) const
{
    const QRect place = pictureRect();
    const auto &starts = m_occlusion->starts;
    const double x = static_cast<double>(place.width()) / m_occlusion->sidePx;
    const double y = static_cast<double>(place.height()) / m_occlusion->sidePx;
    return {place.x() + starts[static_cast<std::size_t>(patch.x())] * x,
            place.y() + starts[static_cast<std::size_t>(patch.y())] * y, m_occlusion->patchPx * x,
            m_occlusion->patchPx * y};
}

/// Where a patch is painted: what is nearest to its middle, so that cells fill the picture side by side.
QRectF EvidenceView::cellRect(QPoint patch) const
{
    const QRectF place = pictureRect();
    const auto between = [&](QPoint a, QPoint b) { return (patchRect(a).center() + patchRect(b).center()) / 2; };
    const int column = patch.x(), row = patch.y();
    QRectF cell = place;
    if (column > 0)
        cell.setLeft(between(patch, {column - 1, row}).x());
    if (column + 1 < m_occlusion->columns)
        cell.setRight(between(patch, {column + 1, row}).x());
    if (row > 0)
        cell.setTop(between(patch, {column, row - 1}).y());
    if (row + 1 < m_occlusion->rows)
        cell.setBottom(between(patch, {column, row + 1}).y());
    return cell;
}

QPoint EvidenceView::patchUnder(const QPointF &at) const
{
    QPoint patch(0, 0);
    while (patch.x() + 1 < m_occlusion->columns && at.x() >= cellRect(patch).right())
        patch.rx() += 1;
    while (patch.y() + 1 < m_occlusion->rows && at.y() >= cellRect(patch).bottom())
        patch.ry() += 1;
    return patch;
}

void EvidenceView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_occlusion && pictureRect().contains(event->position().toPoint()))
        goToPatch(patchUnder(event->position()));
}

void EvidenceView::mousePressEvent(QMouseEvent *event) { mouseMoveEvent(event); }

void EvidenceView::paintLooked(QPainter &painter, const QRect &place) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_heat);
    const QTransform toPlace = QTransform::fromTranslate(place.x(), place.y())
                                   .scale(static_cast<qreal>(place.width()) / m_heat.width(),
                                          static_cast<qreal>(place.height()) / m_heat.height());
    const QPainterPath line = toPlace.map(m_outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 190), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line);
    painter.setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line);
}

void EvidenceView::paintCovered(QPainter &painter) const
{
    const double most = strongest();
    QFont font = strongFont();
    font.setPixelSize(qBound(12, qRound(cellRect({1, 1}).width() / 3), 22));
    painter.setFont(font);
    for (int row = 0; row < m_occlusion->rows; ++row)
        for (int column = 0; column < m_occlusion->columns; ++column) {
            const QRectF cell = cellRect({column, row});
            const auto change = static_cast<double>(changeAt({column, row}));
            painter.fillRect(cell, changeColour(change / most));
            if (std::abs(change) < kTold || cell.width() < kSignPx || std::abs(change) < most / 8)
                continue;
            const QString sign = change < 0 ? QStringLiteral("−") : QStringLiteral("+");
            painter.setPen(QColor(0, 0, 0, 200)); // a shade, so that it is seen on white, too
            painter.drawText(cell.translated(1, 1), Qt::AlignCenter, sign);
            painter.setPen(Qt::white);
            painter.drawText(cell, Qt::AlignCenter, sign);
        }
    if (!m_patch)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 4));
    painter.drawRect(patchRect(*m_patch));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawRect(patchRect(*m_patch));
}

void EvidenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = pictureRect();
    if (!m_note.isEmpty() || m_picture.isNull()) {
        paintPicture(painter, place, {});
        painter.setFont(bodyFont());
        painter.setPen(tokens().softText);
        painter.drawText(place.adjusted(kApart, kApart, -kApart, -kApart), Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    QPainterPath corners;
    corners.addRoundedRect(place, kButtonRadius, kButtonRadius);
    painter.setClipPath(corners);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, m_picture); // as a brush its far edges would shine through at the near ones
    if (!m_heat.isNull())
        paintLooked(painter, place);
    if (m_occlusion)
        paintCovered(painter);
}

} // namespace faces::ui
