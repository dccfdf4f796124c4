// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

namespace faces::ui {

/// The calling thread, and those that it starts from now on, run behind whatever else wants a processor. For work that
/// nobody waits for. Lasts until the thread ends.
void workQuietly();

} // namespace faces::ui
