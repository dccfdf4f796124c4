// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QMenu;

namespace faces::ui {

class MainWindow;

/// The menu behind the head's button, made of the window's actions.
QMenu *makeWindowMenu(MainWindow *window);

} // namespace faces::ui
