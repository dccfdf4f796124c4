// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/window_menu.h"

#include "ui/main_window.h"

#include <QAction>
#include <QMenu>

namespace faces::ui {

QMenu *makeWindowMenu(MainWindow *window)
{
    auto *menu = new QMenu(window);
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            if (auto *action = window->findChild<QAction *>(QString::fromLatin1(id)))
                menu->addAction(action);
        menu->addSeparator();
    };
    add({"project.new", "project.open", "project.demo", "project.close"});
    add({"project.import", "project.export"});
    add({"project.snapshots", "project.check"});
    add({"window.undo", "window.redo"});
    add({"window.find", "window.keys"});
    add({"window.attributes", "window.settings", "window.about"});
    add({"window.quit"});
    return menu;
}

} // namespace faces::ui
