// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <functional>

class QObject;

namespace faces {

/// Does `end` in the thread of `context` when the program is asked from outside to end: by the end of the session
/// (SIGTERM, SIGHUP) or Ctrl+C where it was started (SIGINT). Asked once more it ends at once, as it would without
/// this. Once a program. After Qt's "Calling Qt Functions From Unix Signal Handlers".
void onEndSignal(QObject *context, std::function<void()> end);

} // namespace faces
