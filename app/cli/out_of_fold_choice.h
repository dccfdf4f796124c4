// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/cli/console.h"

#include "core/data/run.h"
#include "core/store/project.h"

#include <optional>
#include <string>

namespace faces::cli {

/// Whether a training has out-of-fold thresholds. asked: what the command line says, if it says anything. Else they
/// are had wherever they are needed, but not with a classic net (four trainings of which take hours) or a preset that
/// does without, on a classic split, nor in a team, whose other processes have no part in them.
bool outOfFoldChoice(const std::optional<bool> &asked, const std::string &preset, Net net, bool team,
                     const store::Project &project);

/// A remark on what they would have brought, after a run that had none.
void remarkOnFewYes(const store::Project &project, const Run &run, Console &console);

} // namespace faces::cli
