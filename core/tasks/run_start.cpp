// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/run_start.h"

#include "core/base/text.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/own_background.h"
#include "core/tasks/prepared_face.h"

#include <algorithm>

namespace faces::tasks {

namespace {

Background backgroundFor(const RunFaces &faces)
{
    const auto &rows = faces.rows[static_cast<std::size_t>(Part::Train)];
    const auto masked = std::ranges::count_if(rows, [](const auto &row) { return row.face->mask != PictureId{}; });
    return ownBackground(static_cast<std::size_t>(masked), rows.size());
}

void requireInUse(const store::Project &project, const std::vector<AttributeId> &wanted)
{
    const auto inUse = project.attributes();
    for (const AttributeId &id : wanted)
        if (std::ranges::find(inUse, id, &Attribute::id) == inUse.end())
            throw Error(ErrorKind::Usage, "The project has no such attribute in use. “faces attributes” lists them.",
                        id);
}

} // namespace

Recipe recipeFor(const std::optional<Recipe> &own, Net net, const Split &split)
{
    if (split.leaky())
        return classicRecipe();
    return own ? *own : net == Net::Compact ? plainRecipe() : classicRecipe();
}

void requireFoldable(const TrainOptions &options, SplitBy by)
{
    if (options.outOfFold && by == SplitBy::Classic)
        throw Error(ErrorKind::Usage,
                    "Out-of-fold thresholds need a split that keeps together what belongs together: in a classic "
                    "split variants of one face stand on several sides. Make another split, or train without them.");
}

RunStart beginningOf(store::Project &project, TrainOptions options)
{
    options.check();
    options = withPreset(options);
    if (options.attributes.empty())
        for (const Attribute &attribute : project.attributes())
            options.attributes.push_back(attribute.id);
    requireInUse(project, options.attributes);
    if (project.faces().empty())
        throw Error(ErrorKind::Training, "There are no faces to learn from. Cut some from photos, or import some.");
    const Split split = currentSplit(project);
    requireFoldable(options, split.by);
    Run run;
    run.startedAt = nowUtc();
    run.options = options;
    run.recipe = recipeFor(project.recipe(), options.net, split);
    run.split = split.id;
    run.splitBy = split.by;
    RunFaces faces = facesOfRun(project, options.attributes, split, run.recipe);
    if (options.background == Background::Auto)
        run.options.background = backgroundFor(faces);
    // What plays no part is not remembered; what does is known by its content from now on.
    run.options.matting = run.options.background == Background::Paint ? lookedAt(options.matting) : MattingFile();
    run.dataFingerprint = fingerprint(faces, run.recipe);
    run.sizes = {static_cast<int>(faces.rows[0].size()), static_cast<int>(faces.rows[1].size()),
                 static_cast<int>(faces.rows[2].size())};
    return {std::move(run), std::move(faces)};
}

} // namespace faces::tasks
