// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/estimate_training.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/tasks/out_of_fold.h"
#include "core/tasks/run_start.h"
#include "core/tasks/training.h"
#include "core/tasks/training_speed.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace faces::tasks {

namespace {

/// A training of `faces train` on 70 faces peaked at 0.26 GB, nearly all of it this.
constexpr std::int64_t kLibraryBytes = 250'000'000;
constexpr std::int64_t kWeightBytes = 4;

/// As the training would have them, and refused as it would refuse them.
TrainOptions completeOptions(const store::Project &project, TrainOptions options)
{
    options.check();
    options = withPreset(std::move(options));
    const std::vector<Attribute> inUse = project.attributes();
    for (const AttributeId &id : options.attributes)
        if (std::ranges::find(inUse, id, &Attribute::id) == inUse.end())
            throw Error(ErrorKind::Usage, "The project has no such attribute in use. “faces attributes” lists them.",
                        id);
    if (options.attributes.empty())
        for (const Attribute &attribute : inUse)
            options.attributes.push_back(attribute.id);
    return options;
}

/// `count` things times a share of the split that the training would make.
std::int64_t shareOf(std::int64_t count, double percent)
{
    return std::lround(static_cast<double>(count) * percent / 100);
}

/// How many pictures a training holds in each part, and by what they are split.
struct ForeseenParts {
    std::int64_t train = 0; ///< after multiplication by the recipe
    std::int64_t validation = 0, test = 0;
    std::int64_t variants = 1; ///< pictures of a face that is learned from
    bool leaky = false;
    bool plain = true; ///< what is learned from is as it is judged
};

void foreseeRecipe(ForeseenParts &counts, const std::optional<Recipe> &own, Net net, const Split &split)
{
    const Recipe recipe = recipeFor(own, net, split);
    counts.variants = std::ssize(recipe.pictures());
    counts.plain = recipe == plainRecipe();
}

ForeseenParts partsWithoutSplit(std::int64_t kept, const std::optional<Recipe> &own, const TrainOptions &options)
{
    const SplitOptions split; // as currentSplit() makes it
    ForeseenParts counts;
    counts.validation = shareOf(kept, split.validationPercent);
    counts.test = shareOf(kept, split.testPercent);
    foreseeRecipe(counts, own, options.net, Split{});
    counts.train = (kept - counts.validation - counts.test) * counts.variants;
    return counts;
}

/// A classic split names variants; faces after it bring all theirs.
ForeseenParts foreseenParts(const SplitCounts &found, const std::optional<Recipe> &own, const TrainOptions &options)
{
    if (!found.by)
        return partsWithoutSplit(found.late, own, options);
    Split split;
    split.by = *found.by;
    ForeseenParts counts;
    counts.leaky = split.leaky();
    foreseeRecipe(counts, own, options.net, split);
    counts.train = found.pictures[0] * (counts.leaky ? 1 : counts.variants) + found.late * counts.variants;
    counts.validation = found.pictures[1];
    counts.test = found.pictures[2];
    return counts;
}

/// As foldNeed() decides it of read faces.
bool needsFolds(YesCounts yes, bool isSplit)
{
    if (!isSplit) {
        const SplitOptions split;
        yes.both -= static_cast<int>(shareOf(yes.both, split.testPercent));
        yes.validation = static_cast<int>(shareOf(yes.both, split.validationPercent / (1 - split.testPercent / 100)));
    }
    return yes.validation < kEnoughPositives && yes.both >= kFewestPositives && yes.groups >= kFolds;
}

/// The folds of a training; nothing is in them where there are none.
struct FoldPlan {
    int folds = 0;
    std::int64_t learned = 0; ///< pictures of training and validation, multiplied by the recipe
    std::int64_t judged = 0;  ///< faces of training and validation
    std::int64_t added = 0;   ///< pictures that are held beside those of the three parts
};

FoldPlan foldPlanOf(const store::Project &project, const TrainOptions &options, const ForeseenParts &counts,
                    bool isSplit)
{
    if (!options.outOfFold)
        return {};
    const std::vector<YesCounts> yes = project.yesCounts();
    const bool needed = std::ranges::any_of(yes, [&](const YesCounts &one) {
        return std::ranges::find(options.attributes, one.attribute) != options.attributes.end() &&
               needsFolds(one, isSplit);
    });
    if (!needed)
        return {};
    const std::int64_t trainedFaces = counts.train / counts.variants;
    FoldPlan plan{kFolds, counts.train + counts.validation * counts.variants, trainedFaces + counts.validation, 0};
    const std::int64_t extras = counts.plain ? 0 : trainedFaces + counts.validation * counts.variants;
    plan.added = extras + plan.learned * (kFolds - 1) / kFolds; // one fold's own copies; they go before it judges
    return plan;
}

double secondsOf(const TrainOptions &options, const NetworkCost &cost, const ForeseenParts &counts,
                 const FoldPlan &folds, const TrainingSpeed &speed)
{
    const auto train = static_cast<double>(counts.train), validation = static_cast<double>(counts.validation);
    double passes = options.epochs * (kTrainingPasses * train + cost.passesToJudge * validation);
    // Each picture is learned from in all folds but one; each face is judged twice, to find the temperature and at it.
    passes += kTrainingPasses * options.epochs * static_cast<double>(folds.learned) * std::max(0, folds.folds - 1);
    passes += 2.0 * cost.passesToJudge * static_cast<double>(folds.judged);
    return speed.multiplyAdds > 0 ? passes * cost.multiplyAdds / speed.multiplyAdds : 0;
}

/// The terms are told of in the header.
std::int64_t memoryOf(const TrainOptions &options, const NetworkCost &cost, const ForeseenParts &counts,
                      const FoldPlan &folds)
{
    const std::int64_t pictures = counts.train + counts.validation + counts.test + folds.added;
    const std::int64_t weights = kWeightBytes * cost.parameters;
    const std::int64_t copies = (folds.folds > 0 ? 2 : 1) * weights; // a new best epoch's, the run's own beside folds
    return pictures * preparationFor(options).bytes() + cost.stateBytes + cost.stepBytes + copies + kLibraryBytes;
}

} // namespace

std::optional<TrainingEstimate> estimateTraining(const store::Project &project, TrainOptions options,
                                                 std::stop_token stop)
{
    options = completeOptions(project, std::move(options));
    throwIfStopped(stop);
    const SplitCounts found = project.splitCounts();
    requireFoldable(options, found.by.value_or(SplitBy::Person));
    const ForeseenParts counts = foreseenParts(found, project.recipe(), options);
    throwIfStopped(stop);
    if (counts.train <= 0 || !project.anyLabelToLearn(options.attributes))
        return std::nullopt;
    throwIfStopped(stop);
    const FoldPlan folds = foldPlanOf(project, options, counts, found.by.has_value());
    throwIfStopped(stop);
    const NetworkCost cost = learner().cost(options);
    const TrainingSpeed speed = trainingSpeed(project, options, learner().deviceFor(options.device), stop);
    return TrainingEstimate{.seconds = secondsOf(options, cost, counts, folds, speed),
                            .memoryBytes = memoryOf(options, cost, counts, folds),
                            .parameters = cost.parameters,
                            .multiplyAdds = cost.multiplyAdds,
                            .trainFaces = static_cast<std::size_t>(counts.train),
                            .fromRun = speed.run,
                            .comparedRuns = speed.runs,
                            .folds = folds.folds};
}

} // namespace faces::tasks
