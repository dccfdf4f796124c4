// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/typing_guard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace faces::ui {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
}

/// Undo or redo in a number field that has nothing of its own to take back: the project's last step is meant.
bool isStepBeyond(const QObject *watched, const QKeyEvent &event)
{
    const auto *field = qobject_cast<const QAbstractSpinBox *>(watched);
    const auto *line = field ? field->findChild<const QLineEdit *>() : nullptr;
    return line && ((event.matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                    (event.matches(QKeySequence::Redo) && !line->isRedoAvailable()));
}

bool inPopup(const QWidget *widget)
{
    return QApplication::activePopupWidget() && widget->window()->windowType() == Qt::Popup;
}

/// Every shortcut is offered first to the widget that has the focus, as an event of this kind.
class TypingGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Qt leaves Enter to dialogs' default buttons; people press the button that they see in focus. Held down it
        // presses once: the focus may have gone on to a button that does the opposite.
        if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent *>(event)))
            if (auto *button = qobject_cast<QAbstractButton *>(watched); button && button->isEnabled()) {
                if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
                    button->click();
                return true;
            }
        if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
            return false;
        if (isStepBeyond(watched, *static_cast<QKeyEvent *>(event))) {
            event->ignore(); // and the field is not asked, which would take it in any case
            return true;
        }
        if (!takesKey(static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        // A combo box's open list chooses on Enter when it is offered the key: it shall hear of it.
        return !inPopup(static_cast<const QWidget *>(watched));
    }
};

} // namespace

bool takesKey(const QWidget *widget, const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain)
        return false;
    if (inPopup(widget))
        return true;
    if (qobject_cast<const QAbstractButton *>(widget))
        return event.key() == Qt::Key_Space || isEnter(event);
    // F1 and Esc are no typing: the help comes, the field is left.
    const bool function = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    if (function || event.key() == Qt::Key_Escape)
        return false;
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget);
}

void guardTyping()
{
    if (!qApp->property("facesTypingGuard").toBool()) {
        qApp->setProperty("facesTypingGuard", true);
        qApp->installEventFilter(new TypingGuard(qApp));
    }
}

} // namespace faces::ui
