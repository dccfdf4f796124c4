// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

#include <memory>

namespace faces::test {

/// A person before the whole window, with settings of their own and two projects: "office" with 4 faces, "home" with 6.
struct WindowStory {
    StoryFolder folder;
    std::unique_ptr<ui::MainWindow> window;

    WindowStory()
    {
        ui::setSettingsFile(path("settings.ini"));
        makeProject(folder / "office.faces", 4);
        makeProject(folder / "home.faces", 6);
    }
    QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
    [[nodiscard]] bool start()
    {
        window = std::make_unique<ui::MainWindow>();
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] bool open(const char *name)
    {
        QSignalSpy opened(&window->workspace(), &ui::Workspace::opened);
        window->openProject(path(name));
        return opened.wait() && QTest::qWaitFor([this] { return window->settled(); });
    }
    [[nodiscard]] bool startWith(const char *name) { return start() && open(name); }
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), with);
    }
    /// By its title in English or, whatever is spoken, its icon's name: "try".
    ui::Page *page(const char *title) const
    {
        for (ui::Page *each : window->findChildren<ui::Page *>())
            if (each->title() == QLatin1String(title) || each->iconName() == QLatin1String(title))
                return each;
        return nullptr;
    }
    /// On a part of the window, as the desktop does it.
    static void drop(QWidget *target, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
};

} // namespace faces::test
