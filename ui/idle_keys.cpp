// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/idle_keys.h"

#include "ui/actions.h"
#include "ui/typing_guard.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace faces::ui {

namespace {

constexpr char kWhyNot[] = "facesWhyNot";

/// Walking keys are pressed often and belong to lists.
bool isWalking(const QKeyEvent &key) { return key.text().isEmpty() && !(key.modifiers() & Qt::ControlModifier); }

bool wouldHear(const QAction &action, const QWidget &focused)
{
    const auto *owner = qobject_cast<const QWidget *>(action.parent());
    const bool inReach = owner && owner->isVisible() && (owner == &focused || owner->isAncestorOf(&focused));
    return action.property("facesKeys").isValid() && !isHeardElsewhere(action) && inReach;
}

} // namespace

void setEnabledOrWhy(QAction *action, bool enabled, const QString &whyNot)
{
    action->setEnabled(enabled);
    action->setProperty(kWhyNot, enabled ? QString() : whyNot);
}

IdleKeys::IdleKeys(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

bool IdleKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *focused = QApplication::focusWidget();
    if (event->type() != QEvent::KeyPress || watched != focused || focused->window() != m_window ||
        QApplication::activePopupWidget())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isWalking(key) || takesKey(focused, key))
        return false;
    // A key that an action hears does not come here: it has become a shortcut.
    const QKeySequence keys(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    for (const QAction *action : m_window->findChildren<QAction *>())
        if (!action->isEnabled() && action->shortcuts().contains(keys) && wouldHear(*action, *focused)) {
            const QString why = action->property(kWhyNot).toString();
            emit pressed(why.isEmpty() ? tr("“%1” has nothing to do now.").arg(action->text()) : why);
            break;
        }
    return false;
}

} // namespace faces::ui
