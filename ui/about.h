// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

class QWidget;

namespace faces::ui {

/// Version, licence, and what the learner says of this machine (read in the background).
void showAbout(QWidget *window);

} // namespace faces::ui
