// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/tune_state.h"

#include "core/tasks/run_start.h"

#include <filesystem>
#include <system_error>

namespace faces::tasks {
namespace fs = std::filesystem;

std::int64_t keptWeightBytes(const store::Project &project, TuningId tuning)
{
    std::int64_t sum = 0;
    std::error_code code;
    for (fs::recursive_directory_iterator at(project.tuningFolder(tuning), code), end; !code && at != end;
         at.increment(code))
        if (std::error_code none; at->is_regular_file(none)) {
            // A file may vanish meanwhile: a search that goes on removes weights.
            const auto size = at->file_size(none);
            sum += none ? 0 : static_cast<std::int64_t>(size);
        }
    return sum;
}

SearchData searchData(const store::Project &project, const Tuning &tuning)
{
    const auto split = project.splitById(tuning.split);
    if (!split)
        throw Error(ErrorKind::BadProject,
                    "The split of this search is missing. A check of the project may know more.");
    const TrainOptions &common = tuning.options.common;
    const Recipe recipe = recipeFor(project.recipe(), common.net, *split);
    SearchData data{facesOfRun(project, common.attributes, *split, recipe), recipe};
    if (fingerprint(data.faces, recipe) != tuning.dataFingerprint)
        throw Error(ErrorKind::Usage,
                    "Faces, labels, the split or the recipe changed since this search began. Undo the "
                    "changes, "
                    "or begin a new one.");
    return data;
}

std::string whyNotGoneOn(const store::Project &project, const Tuning &tuning)
{
    const auto last = project.lastTuning();
    if (!last || last->id != tuning.id)
        return "Only the latest search can go on: the weights of earlier ones are gone.";
    try {
        searchData(project, tuning);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Usage && error.kind() != ErrorKind::BadProject)
            throw;
        return error.message();
    }
    return {};
}

} // namespace faces::tasks
