// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/key_button.h"

#include "ui/theme.h"
#include "ui/widgets/key_cap.h"

#include <QAction>

namespace faces::ui {

KeyButton::KeyButton(QAction *action, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_cap(new KeyCap(QString(), this))
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they were
    m_cap->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_cap->follow(action);
    setEnabled(action->isEnabled());
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] {
        setEnabled(action->isEnabled());
        makeRoom();
    });
    makeRoom();
}

void KeyButton::makeRoom()
{
    const int cap = m_cap->text().isEmpty() ? 0 : m_cap->sizeHint().width() + kNear;
    setStyleSheet(QStringLiteral("QPushButton { padding-left: %1px; padding-right: 12px; }").arg(12 + cap));
}

void KeyButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    placeCap();
}

void KeyButton::setText(const QString &text)
{
    QPushButton::setText(text);
    placeCap();
}

void KeyButton::placeCap()
{
    const QSize cap = m_cap->sizeHint();
    const int needed = fontMetrics().horizontalAdvance(text()) + kNear + cap.width();
    m_cap->setGeometry(qMax(kNear, (width() - needed) / 2), (height() - cap.height()) / 2 + 1, cap.width(),
                       cap.height());
}

} // namespace faces::ui
