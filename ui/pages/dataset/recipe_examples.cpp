// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/recipe_examples.h"

#include "core/base/error.h"
#include "core/tasks/photos.h"
#include "core/vision/prepare_face.h"
#include "core/vision/recipe_picture.h"
#include "ui/convert.h"

#include <algorithm>
#include <random>
#include <set>

namespace faces::ui {

namespace {
/// Faces that learn: kept ones that the split does not hold back. Some variants of a classic split's faces do.
std::vector<Face> trainingFaces(const std::vector<Face> &faces, const std::optional<Split> &split)
{
    std::set<FaceId> heldBack, trained;
    if (split)
        for (const SplitEntry &entry : split->entries)
            (entry.part == Part::Train ? trained : heldBack).insert(entry.face);
    std::vector<Face> found;
    std::ranges::copy_if(faces, std::back_inserter(found), [&](const Face &face) {
        return !face.rejected && (trained.contains(face.id) || !heldBack.contains(face.id));
    });
    return found;
}
} // namespace

std::vector<Face> drawExamples(const std::vector<Face> &faces, const std::optional<Split> &split, const Recipe &recipe,
                               int count, std::uint64_t seed)
{
    std::vector<Face> pool = trainingFaces(faces, split);
    std::mt19937_64 random(seed);
    std::ranges::shuffle(pool, random);
    // The first of each alteration comes to the front, so that each is seen if there is room.
    std::set<Alteration> seen;
    std::ranges::stable_partition(
        pool, [&](const Face &face) { return seen.insert(recipe.alterationOf(face.number)).second; });
    if (pool.size() > static_cast<std::size_t>(count))
        pool.resize(static_cast<std::size_t>(count));
    std::ranges::sort(pool, {}, &Face::number);
    return pool;
}

std::vector<RecipeExample> makeExamples(const store::Project &project, const std::vector<Face> &faces,
                                        const Recipe &recipe, std::stop_token stop)
{
    const std::vector<int> pictures = recipe.pictures();
    std::vector<RecipeExample> examples;
    for (const Face &face : faces) {
        throwIfStopped(stop);
        try {
            const tasks::LoadedFace loaded = tasks::loadFace(project, face.id);
            RecipeExample example;
            example.face = face.id;
            example.number = face.number;
            example.alteration = recipe.alterationOf(face.number);
            example.original = toImage(loaded.pixels);
            const cv::Mat prepared = vision::prepareFace(loaded.pixels, loaded.mask, {});
            for (const int picture : pictures)
                example.images.push_back(toImage(vision::recipePicture(prepared, recipe, face.number, picture)));
            examples.push_back(std::move(example));
        } catch (const Error &) {
            continue; // `faces check` names pictures that don't open; an example is chosen freely
        }
    }
    return examples;
}

} // namespace faces::ui
