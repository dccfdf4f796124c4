// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

namespace faces::ui {

/// Tells screen readers what the widgets are that paint themselves: Qt knows them as plain places. Once is enough.
void describeOwnWidgets();

} // namespace faces::ui
