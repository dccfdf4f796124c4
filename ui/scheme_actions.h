// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QWidget;

namespace faces::ui {

/// Makes the window's actions "scheme.system", "scheme.light" and "scheme.dark", which it must have, choose the colours
/// at once and for the next time.
void connectSchemes(QWidget *window);

} // namespace faces::ui
