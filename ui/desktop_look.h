// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/theme.h"

#include <optional>

class QApplication;
class QObject;

namespace faces::ui {

/// What the desktop wants of all programs, for the colours "as the desktop has them": asked before Qt's palette, which
/// knows of a dark desktop only with some desktops' plug-ins. Holds from the next applyTheme() on.
void setDesktopDark(std::optional<bool> dark);
std::optional<bool> desktopDark();

/// Nothing moves that need not: menus and tool tips are there at once, and a bar whose end nobody knows stands still.
bool lessMotion();
void setLessMotion(bool less);

/// Motion as the settings want it, else as the desktop does. Again after either changed.
void applyMotion();

/// Listens to the desktop from now on, and follows when it changes. forced: colours that were asked for on the command
/// line. What the desktop said last is remembered, so that the next start begins in those colours.
void followDesktop(QApplication &application, std::optional<Scheme> forced, QObject *context);

} // namespace faces::ui
