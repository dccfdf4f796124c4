// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/action_list.h"

#include <QMenu>
#include <QWidget>

namespace faces::ui {

QList<QAction *> actionsOf(QWidget *widget)
{
    QList<QAction *> found;
    const auto add = [&found](QAction *action) {
        if (!action->text().isEmpty() && !action->isSeparator() && !action->menu() && action->isVisible() &&
            !found.contains(action))
            found.append(action);
    };
    for (QAction *action : widget->actions())
        add(action);
    for (QAction *action : widget->findChildren<QAction *>())
        if (action->property("facesKeys").isValid())
            add(action);
    return found;
}

} // namespace faces::ui
