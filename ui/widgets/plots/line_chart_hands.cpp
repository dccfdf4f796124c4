// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What pointer and keys do with a chart.
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/widgets/plots/plot_look.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr double kNearer = 0.8;     ///< a notch of the wheel shows four fifths
constexpr double kKeyNearer = 0.5;  ///< a key half
constexpr double kKeyMove = 0.2;    ///< of what is seen
constexpr double kFineSteps = 100;  ///< where numbers are not whole
constexpr double kWheelNotch = 120; ///< QWheelEvent::angleDelta
constexpr int kEdgePx = 8;          ///< beside the lines' area the pointer still reads
} // namespace

QString LineChart::handsText()
{
    return tr("Wheel: nearer or farther (with Ctrl, or over the numbers at the left: upwards)\n"
              "Drag: move what is zoomed. Double-click: the whole\n"
              "Keys: Left and Right read the values, + and - zoom (with Ctrl: upwards),\n"
              "Shift with an arrow moves, Home or 0 shows the whole");
}

void LineChart::connectHands()
{
    m_wholeButton = new QPushButton(tr("Whole"), this);
    m_wholeButton->setProperty("look", "chip");
    m_wholeButton->setAutoDefault(false);
    m_wholeButton->setToolTip(tr("Shows the whole again (Home, 0 or a double-click)"));
    m_wholeButton->setAccessibleName(tr("Show the whole chart"));
    m_wholeButton->hide();
    connect(m_wholeButton, &QPushButton::clicked, this, &LineChart::showWhole);
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent *event) { pointerMoved(event->position(), event->buttons().testFlag(Qt::LeftButton)); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        if (event->button() == Qt::LeftButton)
            pointerPressed(event->position());
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] {
        if (m_dragged && zoomed())
            m_plot->setCursor(Qt::OpenHandCursor);
        m_dragged.reset();
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        if (m_zooms)
            showWhole();
    });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent *event) {
        const bool overNumbers = event->position().x() < m_plot->axisRect()->left();
        wheelTurned(event->position(), event->angleDelta().y() / kWheelNotch,
                    overNumbers || event->modifiers().testFlag(Qt::ControlModifier));
    });
}

void LineChart::setZooms(bool on)
{
    m_zooms = on;
    if (!on)
        showWhole();
    setAccessibleDescription(on ? handsText() : QString());
}

void LineChart::showWhole()
{
    const bool hadFocus = m_wholeButton->hasFocus();
    m_acrossView.reset();
    m_upView.reset();
    applyView();
    if (hadFocus) // the button is gone
        setFocus();
}

void LineChart::wheelTurned(QPointF at, double notches, bool up)
{
    if (!m_zooms || notches == 0)
        return;
    const double factor = std::pow(kNearer, notches);
    if (up)
        m_upView.zoomAt(m_plot->yAxis->pixelToCoord(at.y()), factor);
    else
        m_acrossView.zoomAt(m_plot->xAxis->pixelToCoord(at.x()), factor);
    applyView();
}

void LineChart::pointerPressed(QPointF at)
{
    if (!m_zooms || !zoomed())
        return;
    m_dragged = at;
    m_plot->setCursor(Qt::ClosedHandCursor);
    stopReading();
}

void LineChart::pointerMoved(QPointF at, bool pressed)
{
    const QRect area = m_plot->axisRect()->rect();
    if (m_dragged && pressed && !area.isEmpty()) {
        m_acrossView.moveBy((m_dragged->x() - at.x()) / area.width());
        m_upView.moveBy((at.y() - m_dragged->y()) / area.height());
        m_dragged = at;
        applyView();
        m_plot->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!m_readsOut)
        return;
    if (!area.adjusted(-kEdgePx, 0, kEdgePx, 0).contains(at.toPoint())) {
        stopReading();
        return;
    }
    const double x = m_plot->xAxis->pixelToCoord(at.x());
    readAt(m_whole ? std::round(x) : x);
}

void LineChart::zoomByKey(double factor, bool up)
{
    if (up) {
        const Span seen = m_upView.seen();
        m_upView.zoomAt(log() ? std::sqrt(seen.low * seen.high) : (seen.low + seen.high) / 2, factor);
    } else {
        const Span seen = m_acrossView.seen();
        const bool reads = m_readAt && seen.holds(*m_readAt);
        m_acrossView.zoomAt(reads ? *m_readAt : (seen.low + seen.high) / 2, factor);
    }
    applyView();
}

void LineChart::moveByKey(int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        m_acrossView.moveBy(key == Qt::Key_Right ? kKeyMove : -kKeyMove);
    else
        m_upView.moveBy(key == Qt::Key_Up ? kKeyMove : -kKeyMove);
    applyView();
}

void LineChart::stepReading(int by)
{
    if (!m_readsOut)
        return;
    std::optional<Span> values;
    for (const ChartLine &line : m_lines)
        if (isShown(line.name) && !line.points.empty()) {
            const Span own{line.points.front().x(), line.points.back().x()};
            values = values ? Span{std::min(values->low, own.low), std::max(values->high, own.high)} : own;
        }
    if (!values)
        return;
    const double step = m_whole ? 1 : m_acrossView.whole().width() / kFineSteps;
    const double low = m_whole ? std::ceil(values->low) : values->low;
    const double high = m_whole ? std::max(low, std::floor(values->high)) : values->high;
    const double start = m_markAt && values->holds(*m_markAt) ? *m_markAt : high; // the best epoch is asked for first
    const double x = std::clamp(m_readAt ? *m_readAt + by * step : start, low, high);
    m_acrossView.show(x);
    applyView();
    readAt(x);
    m_readsByKey = true;
    setAccessibleDescription(m_readOut.isEmpty() ? handsText() : m_readOut);
}

bool LineChart::takesKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (!m_zooms || with & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !with.testFlag(Qt::ControlModifier);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return with == Qt::ShiftModifier || (with == Qt::NoModifier && zoomed());
    case Qt::Key_Plus:
    case Qt::Key_Equal: // + without Shift on many keyboards
    case Qt::Key_Minus:
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        return with == Qt::NoModifier;
    case Qt::Key_Escape:
        return with == Qt::NoModifier && m_readAt.has_value();
    default:
        return false;
    }
}

bool LineChart::event(QEvent *event)
{
    // The window's own keys must not take what the chart in focus uses.
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        return QWidget::keyPressEvent(event);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool up = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return shift ? moveByKey(event->key()) : stepReading(event->key() == Qt::Key_Right ? 1 : -1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveByKey(event->key());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomByKey(kKeyNearer, up);
    case Qt::Key_Minus:
        return zoomByKey(1 / kKeyNearer, up);
    case Qt::Key_Escape:
        return stopReading();
    default:
        return showWhole();
    }
}

void LineChart::placeWholeButton()
{
    if (!m_wholeButton->isVisible() || m_onPaper)
        return;
    m_wholeButton->resize(m_wholeButton->sizeHint());
    m_wholeButton->move(area().right() - m_wholeButton->width(), area().top() + kStep);
    m_wholeButton->raise();
}

bool LineChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::Leave && !m_readsByKey)
        stopReading();
    if (watched == m_plot && event->type() == QEvent::Resize) {
        if (m_plot->size().isEmpty())
            return true; // it would draw itself at once, on nothing
        fitNames(m_plot->size());
    }
    return QWidget::eventFilter(watched, event);
}

void LineChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        redraw();
}

void LineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void LineChart::focusInEvent(QFocusEvent *event)
{
    recolour();
    QWidget::focusInEvent(event);
}

void LineChart::focusOutEvent(QFocusEvent *event)
{
    stopReading();
    if (m_zooms)
        setAccessibleDescription(handsText()); // it was what the keys read
    recolour();
    QWidget::focusOutEvent(event);
}

} // namespace faces::ui
