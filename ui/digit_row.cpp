// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/digit_row.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace faces::ui {

namespace {

constexpr quint32 kScanOfOne = 10; ///< evdev's 2 and the 8 that X11 adds; 2 to 9 follow

/// By what is written with the key; 0 where a place must be known.
int digitWritten(const QKeyEvent &event)
{
    static constexpr Qt::Key kFrench[] = {Qt::Key_Ampersand,  Qt::Key_Eacute,     Qt::Key_QuoteDbl,
                                          Qt::Key_Apostrophe, Qt::Key_ParenLeft,  Qt::Key_Minus,
                                          Qt::Key_Egrave,     Qt::Key_Underscore, Qt::Key_Ccedilla};
    if (event.modifiers() & ~Qt::KeyboardModifiers(Qt::GroupSwitchModifier))
        return 0; // with Shift these are letters of other keys elsewhere, and a keypad has a minus
    for (int digit = 1; const Qt::Key key : kFrench) {
        if (event.key() == key)
            return digit;
        ++digit;
    }
    return 0;
}

} // namespace

int digitOf(const QKeyEvent &event)
{
    const quint32 scan = event.nativeScanCode();
    if (scan == 0)
        return event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : digitWritten(event);
    return scan >= kScanOfOne && scan < kScanOfOne + 9 ? int(scan - kScanOfOne) + 1 : 0;
}

DigitRow::DigitRow(QWidget *page) : QObject(page), m_page(page) { watch(page); }

void DigitRow::watch(QWidget *list) { list->installEventFilter(this); }

bool DigitRow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // First the shortcuts are told to keep off, then the key itself comes.
    if (!heard(*key, event->type() == QEvent::KeyPress))
        return false;
    event->accept();
    return true;
}

bool DigitRow::heard(const QKeyEvent &event, bool act) const
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeyboardModifiers(Qt::GroupSwitchModifier);
    const int digit = digitOf(event);
    if (digit == 0 || (with != Qt::NoModifier && with != Qt::ShiftModifier))
        return false;
    const QKeySequence wanted(QKeyCombination(with, Qt::Key(Qt::Key_0 + digit)));
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->isEnabled() && action->property("facesKeys").isValid() && action->shortcuts().contains(wanted)) {
            if (act)
                action->trigger();
            return true;
        }
    return false;
}

} // namespace faces::ui
