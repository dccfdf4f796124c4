// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/search_field.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace faces::ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search faces"));
    setPlaceholderText(tr("Number, photo, reason"));
    setToolTip(placeholderText() + QLatin1Char('\n') + // which a narrow window may cut
               tr("A face's number (12) or several (100-140, 7), a photo's name or “photo 3”, a person (“person 2”), "
                  "a reason for rejecting. Esc leaves the field."));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), LeadingPosition)->setText(tr("Search faces"));
    for (QAction *action : findChildren<QAction *>())
        if (action->text().isEmpty()) // the one that Qt makes to clear the field
            action->setText(tr("Clear the search"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace faces::ui
