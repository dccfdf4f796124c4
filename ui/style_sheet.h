// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>

namespace faces::ui {

struct Tokens;

/// resources/styles/studio.qss with the names of the tokens (@panel, @softText ...) replaced by their colours.
///
/// Widgets ask for a look by a dynamic property: QPushButton `look` = "primary", "quiet", "danger", "chip"; QLabel
/// `look` = "soft", "title", "strong", "small", "right", "wrong", "attention", "keyCap"; QFrame `look` = "panel".
QString styleSheetFrom(const Tokens &tokens, bool dark);

} // namespace faces::ui
