// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/overlay.h"

#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace faces::ui {

namespace {

/// Dims what is behind and takes the clicks beside the panel.
class Veil final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(0, 0, 0, isDark() ? 130 : 60)); }
};

} // namespace

Overlay::Overlay(QWidget *window) : QFrame(window), m_veil(new Veil(window))
{
    setProperty("look", "panel");
    setFocusPolicy(Qt::StrongFocus);
    m_veil->setObjectName(QStringLiteral("veil"));
    m_veil->hide();
    hide();
    m_veil->installEventFilter(this);
    window->installEventFilter(this);
}

void Overlay::open(const QSize &wanted)
{
    m_wanted = wanted;
    if (isHidden())
        m_before = QApplication::focusWidget();
    place();
    m_veil->show();
    m_veil->raise();
    show();
    raise();
    setFocus();
}

void Overlay::close()
{
    if (isHidden())
        return;
    hide();
    m_veil->hide();
    if (m_before)
        m_before->setFocus();
}

void Overlay::place()
{
    const QRect all = parentWidget()->rect();
    m_veil->setGeometry(all);
    QRect own({0, 0}, m_wanted.boundedTo(all.size() - QSize(48, 96)));
    own.moveCenter(all.center());
    own.moveTop(qMax(48, qMin(own.top(), 120)));
    setGeometry(own);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_veil && event->type() == QEvent::MouseButtonPress)
        close();
    else if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    const auto stops = [this](const QWidget *at) {
        return (at == this || isAncestorOf(at)) && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy() &&
               at->isVisible() && at->isEnabled();
    };
    QWidget *from = QApplication::focusWidget();
    if (!from || !(from == this || isAncestorOf(from)))
        return QFrame::focusNextPrevChild(next);
    QWidget *at = from;
    do
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    while (at != from && !stops(at));
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

DropCue::DropCue(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // a drag looks for its target as the mouse does
    hide();
    window->installEventFilter(this);
}

void DropCue::invite(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    setVisible(!words.isEmpty());
    raise();
    update();
}

bool DropCue::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropCue::paintEvent(QPaintEvent *)
{
    constexpr int kLinePx = 3;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(kNear, kNear, -kNear, -kNear);
    QColor ground = t.accentGround;
    ground.setAlphaF(0.6F); // what is below is still made out
    painter.setPen(QPen(t.accent, kLinePx));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, kPanelRadius, kPanelRadius);
    painter.setFont(titleFont());
    QRect text = painter.fontMetrics().boundingRect(m_words).adjusted(-kApart, -kNear, kApart, kNear);
    text.moveCenter(rect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(text, kButtonRadius, kButtonRadius);
    painter.setPen(t.onAccent);
    painter.drawText(text, Qt::AlignCenter, m_words);
}

} // namespace faces::ui
