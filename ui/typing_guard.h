// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QKeyEvent;
class QWidget;

namespace faces::ui {

/// From now on plain keys mean nothing but themselves where a person types or chooses: in text fields, spin boxes,
/// combo boxes and their lists, menus, and a field that asks for a key. A focused button keeps Space. Called by
/// makeAction; once is enough.
void guardTyping();

/// The widget takes this key for itself.
bool takesKey(const QWidget *widget, const QKeyEvent &event);

} // namespace faces::ui
