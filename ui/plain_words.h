// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

namespace faces::ui {

/// From now on what a label or a tool tip says is shown as it is written. Names of attributes, files and people stand
/// in them, and Qt would take “<img src=/dev/zero>” for a picture to load. A label that wants marks says so
/// (setTextFormat(Qt::RichText)), and what it is given is escaped; a tool tip may be marked up by what loads nothing:
/// qt, p, br, b and span. Called by the window; once is enough.
void showWordsAsTheyAre();

} // namespace faces::ui
