// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Parallel coordinates: mouse, keyboard and painting.
#include "ui/theme.h"
#include "ui/widgets/parallel_coordinates.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace faces::ui {

namespace {
constexpr double kDragPx = 4;      ///< less is a click
constexpr double kBrushPx = 8;     ///< half its width
constexpr double kAxisNamePx = 18; ///< height of a line of text above an axis
} // namespace

void ParallelCoordinates::choose(const ParallelLine &line)
{
    const int id = line.id;
    setChosen(id);
    emit lineChosen(id);
}

void ParallelCoordinates::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const auto axis = axisAt(event->position())) {
        m_axis = *axis;
        m_drag = Drag{*axis, event->position().y(), false};
        update();
    } else if (const ParallelLine *line = lineAt(event->position())) {
        choose(*line);
    }
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(axisAt(event->position()) ? Qt::SplitVCursor : Qt::ArrowCursor);
    if (!m_drag)
        return;
    const double y = event->position().y();
    m_drag->moved = m_drag->moved || std::abs(y - m_drag->fromY) >= kDragPx;
    if (m_drag->moved)
        setBrush(m_drag->axis, std::minmax(valueAt(m_drag->axis, m_drag->fromY), valueAt(m_drag->axis, y)));
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent *event)
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (!drag || drag->moved)
        return;
    if (brush(drag->axis))
        setBrush(drag->axis, std::nullopt);
    else if (const ParallelLine *line = lineAt(event->position()))
        choose(*line);
}

void ParallelCoordinates::stepAxis(int by)
{
    m_axis = std::clamp(m_axis + by, 0, std::max(0, static_cast<int>(m_axes.size()) - 1));
    describe();
    update();
}

void ParallelCoordinates::stepLine(int key)
{
    const auto axis = static_cast<std::size_t>(m_axis);
    std::vector<const ParallelLine *> along; // upwards
    for (const ParallelLine &line : m_lines)
        if (isKept(line) && axis < line.values.size() && !std::isnan(line.values[axis]))
            along.push_back(&line);
    if (along.empty())
        return;
    std::ranges::stable_sort(along, {}, [axis](const ParallelLine *line) { return line->values[axis]; });
    const auto last = std::ssize(along) - 1;
    const auto now = std::ranges::find(along, chosenLine()) - along.begin();
    std::ptrdiff_t next = last;
    if (key == Qt::Key_Home)
        next = 0;
    else if (key != Qt::Key_End && now <= last)
        next = std::clamp<std::ptrdiff_t>(now + (key == Qt::Key_Up ? 1 : -1), 0, last);
    else if (key == Qt::Key_Down)
        next = 0;
    choose(*along[static_cast<std::size_t>(next)]);
}

void ParallelCoordinates::brushFromChosen(bool upwards)
{
    const ParallelLine *line = chosenLine();
    const auto axis = static_cast<std::size_t>(m_axis);
    if (line == nullptr || axis >= line->values.size() || std::isnan(line->values[axis]))
        return;
    const double from = line->values[axis];
    setBrush(m_axis, upwards ? Range(from, m_axes[axis].high) : Range(m_axes[axis].low, from));
}

void ParallelCoordinates::keyPressEvent(QKeyEvent *event)
{
    const bool any = std::ranges::any_of(m_brushes, [](const auto &range) { return range.has_value(); });
    switch (event->key()) {
    case Qt::Key_Left:
        return stepAxis(-1);
    case Qt::Key_Right:
        return stepAxis(1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            return brushFromChosen(event->key() == Qt::Key_Up);
        return stepLine(event->key());
    case Qt::Key_Home:
    case Qt::Key_End:
        return stepLine(event->key());
    case Qt::Key_Escape:
        if (any)
            return clearBrushes();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool ParallelCoordinates::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const ParallelLine *line = lineAt(help->pos()))
        QToolTip::showText(help->globalPos(), told(*line), this);
    else
        QToolTip::hideText();
    return true;
}

void ParallelCoordinates::paintLine(QPainter &painter, const ParallelLine &line, const QPen &pen) const
{
    QPainterPath path;
    bool broken = true;
    for (std::size_t a = 0; a < m_axes.size() && a < line.values.size(); ++a) {
        if (std::isnan(line.values[a])) {
            broken = true;
            continue;
        }
        const QPointF where = place(static_cast<int>(a), line.values[a]);
        if (broken)
            path.moveTo(where);
        else
            path.lineTo(where);
        broken = false;
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

void ParallelCoordinates::paintAxis(QPainter &painter, int axis) const
{
    const Tokens &t = tokens();
    const ParallelAxis &on = m_axes[static_cast<std::size_t>(axis)];
    const QPointF low = place(axis, on.low), high = place(axis, on.high);
    const bool focused = hasFocus() && axis == m_axis;
    painter.setPen(QPen(focused ? t.accent : t.softText, focused ? 2 : 1));
    painter.drawLine(low, high);
    if (const auto &range = m_brushes[static_cast<std::size_t>(axis)]) {
        const QRectF box(QPointF(low.x() - kBrushPx, place(axis, range->second).y()),
                         QPointF(low.x() + kBrushPx, place(axis, range->first).y()));
        QColor ground = t.accent;
        ground.setAlphaF(0.25F);
        painter.setBrush(ground);
        painter.setPen(QPen(t.accent, 1));
        painter.drawRect(box);
        painter.setBrush(Qt::NoBrush);
    }
    const double half = 60;
    const auto centred = [&](double y, const QString &said) {
        // The outermost axes' texts stay within the widget.
        const double reach = std::min({half, low.x(), width() - low.x()});
        painter.drawText(QRectF(low.x() - reach, y, 2 * reach, kAxisNamePx), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(said, Qt::ElideRight, static_cast<int>(2 * reach)));
    };
    painter.setFont(secondaryFont());
    painter.setPen(focused ? t.accent : t.text);
    centred(high.y() - 2 * kAxisNamePx - 2, on.name);
    painter.setFont(smallFont());
    painter.setPen(t.softText);
    centred(high.y() - kAxisNamePx - 2, numberOn(axis, on.high));
    centred(low.y() + 3, numberOn(axis, on.low));
}

/// Thick on a seam of the ground, with its values written beside the axes.
void ParallelCoordinates::paintChosen(QPainter &painter) const
{
    const ParallelLine *line = chosenLine();
    if (line == nullptr)
        return;
    const Tokens &t = tokens();
    paintLine(painter, *line, QPen(t.panel, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintLine(painter, *line, QPen(t.text, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(smallFont());
    for (std::size_t a = 0; a < m_axes.size() && a < line->values.size(); ++a) {
        if (std::isnan(line->values[a]))
            continue;
        const int axis = static_cast<int>(a);
        const QString said = numberOn(axis, line->values[a]);
        const QPointF where = place(axis, line->values[a]);
        const double wide = painter.fontMetrics().horizontalAdvance(said) + 8;
        const bool left = a + 1 == m_axes.size(); // the last axis has no room at its right
        const QRectF box(left ? where.x() - wide - 6 : where.x() + 6, where.y() - 9, wide, 17);
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(t.text);
        painter.drawText(box, Qt::AlignCenter, said);
    }
}

void ParallelCoordinates::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::size_t i : m_order)
        if (!isKept(m_lines[i]))
            paintLine(painter, m_lines[i], QPen(tokens().line, 1));
    for (const std::size_t i : m_order)
        if (isKept(m_lines[i]))
            paintLine(painter, m_lines[i], QPen(colourOf(m_shares[i]), 1.4));
    for (int axis = 0; axis < static_cast<int>(m_axes.size()); ++axis)
        paintAxis(painter, axis);
    paintChosen(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kButtonRadius, kButtonRadius);
    }
}

} // namespace faces::ui
