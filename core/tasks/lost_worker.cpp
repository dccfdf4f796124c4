// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/lost_worker.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace faces::tasks {

namespace {

std::string wayOn(const store::Project &project, RunId run, const std::filesystem::path &checkpoint)
{
    std::error_code ignored;
    if (!std::filesystem::exists(checkpoint, ignored))
        return "The first epoch had not ended yet: start the training anew.";
    return fmt::format("What was learned up to the last epoch that ended is kept; resume with “faces train {} --resume "
                       "{}”, alone or with as many workers as you like.",
                       toText(project.folder()), number(run));
}

} // namespace

void rethrowWithWayOn(const store::Project &project, RunId run, const std::filesystem::path &checkpoint)
{
    try {
        throw;
    } catch (const Error &error) {
        throw Error(error.kind(), fmt::format("{} {}", error.what(), wayOn(project, run, checkpoint)), error.where());
    }
}

} // namespace faces::tasks
