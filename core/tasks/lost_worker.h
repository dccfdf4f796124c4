// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "core/store/project.h"

namespace faces::tasks {

/// While an exception is handled: throws it again, and if it is an Error, with the way to go on with a run whose team
/// lost a worker. checkpoint: where the run's would be.
[[noreturn]] void rethrowWithWayOn(const store::Project &project, RunId run, const std::filesystem::path &checkpoint);

} // namespace faces::tasks
