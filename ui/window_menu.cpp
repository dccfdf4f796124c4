// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/window_menu.h"

#include "ui/main_window.h"
#include "ui/recent_projects.h"

#include <QAction>
#include <QMenu>

namespace faces::ui {

namespace {

/// What it holds is read when it opens: another window may have opened something since.
void addRecentMenu(QMenu *menu, MainWindow *window)
{
    QMenu *recent = menu->addMenu(MainWindow::tr("Recent projects"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, window] {
        recent->clear();
        for (const QString &folder : allRecentProjects()) {
            QAction *action = recent->addAction(menuWords(folder));
            action->setEnabled(isThere(folder));
            QObject::connect(action, &QAction::triggered, window, [window, folder] { window->openProject(folder); });
        }
    });
    QObject::connect(menu, &QMenu::aboutToShow, recent,
                     [recent] { recent->menuAction()->setEnabled(!allRecentProjects().isEmpty()); });
}

} // namespace

QMenu *makeWindowMenu(MainWindow *window)
{
    auto *menu = new QMenu(window);
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            if (auto *action = window->findChild<QAction *>(QString::fromLatin1(id)))
                menu->addAction(action);
        menu->addSeparator();
    };
    add({"project.new", "project.open"});
    addRecentMenu(menu, window);
    add({"project.demo", "project.close"});
    add({"project.import", "project.export"});
    add({"window.undo", "window.redo"});
    add({"window.find", "window.keys"});
    add({"window.attributes", "window.settings", "window.fullScreen", "window.about"});
    add({"window.quit"});
    return menu;
}

} // namespace faces::ui
