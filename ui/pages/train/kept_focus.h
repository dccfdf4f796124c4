// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QPushButton;
class QWidget;

namespace faces::ui {

/// A button that hides or is disabled loses the keyboard, and Qt gives it to whatever is next. These help to put it
/// where a person expects it, who is not disturbed elsewhere.

/// The keyboard is in this place, or would be if its window were in front.
bool holdsFocus(const QWidget &place);
/// It is on something within this place that can be used; not on the place itself, where it only waits.
bool holdsFocusWithin(const QWidget &place);
/// The last button of a head that is shown and can be pressed: "Stop" or "Go on" where there is one of them, see
/// ProgressHead. Null if there is none.
QPushButton *lastButton(const QWidget &head);

} // namespace faces::ui
