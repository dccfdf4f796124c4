// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

namespace faces::ui {

/// An action with where it can be done, for Ctrl+K and F1.
struct ListedAction {
    QPointer<QAction> action; ///< pages make some anew when a project changes: null then
    QString where; ///< title of its page; empty for the whole window
    int page = -1; ///< place on the rail, -1 for the whole window
};

/// The actions that a widget was given, and its children's if they come from the table.
QList<QAction *> actionsOf(QWidget *widget);

} // namespace faces::ui
