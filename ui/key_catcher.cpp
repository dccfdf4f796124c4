// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/key_catcher.h"

#include "ui/actions.h"
#include "ui/digit_row.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace faces::ui {

namespace {

struct KeyCatcherWords {
    Q_DECLARE_TR_FUNCTIONS(KeyCatcher)
};

bool isModifier(int key)
{
    static constexpr std::array kModifiers{Qt::Key_Shift,      Qt::Key_Control,  Qt::Key_Alt,     Qt::Key_Meta,
                                           Qt::Key_AltGr,      Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_ScrollLock,
                                           Qt::Key_Super_L,    Qt::Key_Super_R,  Qt::Key_Hyper_L, Qt::Key_Hyper_R,
                                           Qt::Key_Mode_switch};
    return std::ranges::find(kModifiers, key) != kModifiers.end();
}

bool isOneOf(Qt::Key key, std::initializer_list<Qt::Key> keys) { return std::ranges::find(keys, key) != keys.end(); }

bool walks(Qt::Key key)
{
    return isOneOf(key, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                         Qt::Key_PageUp, Qt::Key_PageDown});
}

bool belongsToDesktop(Qt::Key key, Qt::KeyboardModifiers with)
{
    return (key == Qt::Key_F4 && with == Qt::AltModifier) || with.testFlags(Qt::ControlModifier | Qt::AltModifier) ||
           with.testFlag(Qt::MetaModifier) || isOneOf(key, {Qt::Key_Print, Qt::Key_SysReq, Qt::Key_Menu});
}

} // namespace

QString whyNotAKey(const QKeySequence &sequence, const QString &scope)
{
    if (sequence.isEmpty())
        return KeyCatcherWords::tr(
            "Shift, Ctrl or Alt alone is no key for an action. Press another one together with it.");
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers with = sequence[0].keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const QString name = keyWords(sequence);
    const bool strong = with & (Qt::ControlModifier | Qt::AltModifier);
    if (isOneOf(key, {Qt::Key_Tab, Qt::Key_Backtab}))
        return KeyCatcherWords::tr("%1 goes from field to field everywhere. Take another key.").arg(name);
    if (key == Qt::Key_Escape && !strong)
        return KeyCatcherWords::tr("%1 leads back everywhere. Take another key.").arg(name);
    if (key == Qt::Key_unknown || (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay))
        return KeyCatcherWords::tr("This key only waits for a letter. Take another key.");
    if (belongsToDesktop(key, with))
        return KeyCatcherWords::tr("%1 belongs to the desktop. Take another key.").arg(name);
    if (walks(key) && !strong && scope != QLatin1String("review"))
        return KeyCatcherWords::tr("%1 walks through lists and selects. Take another key.").arg(name);
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (scope == QLatin1String("window") && !strong && !function)
        return KeyCatcherWords::tr(
                   "%1 is also typed into text, and this action is heard everywhere. Take Ctrl or Alt with it.")
            .arg(name);
    return {};
}

QKeySequence keyOf(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return {};
    const Qt::KeyboardModifiers all = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool strong = all & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (const int digit = digitOf(event); digit > 0 && !strong)
        return QKeySequence(QKeyCombination(all, Qt::Key(Qt::Key_0 + digit)));
    // Shift is part of what it writes: "?" rather than "Shift+?".
    const QString text = event.text();
    const bool sign =
        !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    const Qt::KeyboardModifiers with = sign ? all & ~Qt::KeyboardModifiers(Qt::ShiftModifier) : all;
    return QKeySequence(QKeyCombination(with, Qt::Key(event.key())));
}

KeyCatcher::KeyCatcher(QWidget *parent) : QPushButton(parent)
{
    setProperty("look", "quiet");
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { wait(true); });
    wait(false);
}

void KeyCatcher::wait(bool on)
{
    m_waiting = on;
    setText(on ? tr("Press a key …") : tr("Add a key"));
    if (on)
        setFocus();
}

bool KeyCatcher::event(QEvent *event)
{
    if (!m_waiting)
        return QPushButton::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // no shortcut hears it
        return true;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (const QKeySequence heard = keyOf(key); key.key() == Qt::Key_Escape && !key.modifiers())
            wait(false);
        else if (!heard.isEmpty()) {
            wait(false);
            emit caught(heard);
        }
        event->accept();
        return true;
    }
    case QEvent::KeyRelease:
        if (isModifier(static_cast<QKeyEvent *>(event)->key()))
            emit refused(whyNotAKey({}, {}));
        return true;
    case QEvent::FocusOut:
        wait(false);
        break;
    default:
        break;
    }
    return QPushButton::event(event);
}

} // namespace faces::ui
