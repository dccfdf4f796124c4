// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/status_foot.h"

#include "ui/theme.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/yielding_label.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace faces::ui {

StatusFoot::StatusFoot(QWidget *parent)
    : QFrame(parent), m_figure(new YieldingLabel(this)), m_busy(new BusyBar(this)), m_remark(new YieldingLabel(this))
{
    setObjectName(QStringLiteral("foot"));
    setFixedHeight(kHitPx + 1);
    m_saying.setSingleShot(true);
    m_saying.setInterval(kSayMs);
    connect(&m_saying, &QTimer::timeout, this, &StatusFoot::sayNoMore);
}

bool StatusFoot::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::event(event);
}

void StatusFoot::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void StatusFoot::place()
{
    const QRect room = contentsRect().adjusted(kApart, 0, -kApart, 0);
    int left = room.left(), right = room.right() + 1;
    const auto take = [&](QWidget *widget, bool atRight) {
        const int wanted = widget->sizeHint().width(), width = qBound(0, wanted, qMax(0, right - left));
        QRect place(atRight ? right - width : left, room.top(), width, room.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), room, place));
        if (wanted > 0)
            (atRight ? right : left) += (atRight ? -1 : 1) * (width + kApart + kNear);
    };
    take(m_figure, false);
    take(m_busy, false);
    take(m_remark, true);
}

void StatusFoot::setFigure(const QString &text) { m_figure->setText(text); }

void StatusFoot::setRemark(const QString &text)
{
    m_standing = text;
    if (!m_saying.isActive())
        showRemark(text);
}

void StatusFoot::say(const QString &sentence)
{
    m_saying.start();
    showRemark(sentence);
}

void StatusFoot::sayNoMore()
{
    m_saying.stop();
    showRemark(m_standing);
}

void StatusFoot::showRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setToolTip(text); // it may not fit
}

QString StatusFoot::figure() const { return m_figure->text(); }

QString StatusFoot::remark() const { return m_remark->text(); }

} // namespace faces::ui
