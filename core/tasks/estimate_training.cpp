// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/estimate_training.h"

#include "core/tasks/run_start.h"
#include "core/tasks/training.h"

#include <algorithm>
#include <mutex>
#include <ranges>
#include <string>
#include <thread>
#include <utility>

namespace faces::tasks {

namespace {

// Of a product's speed (LearnerFacts::productGflops) what a training reaches on the same threads, all that is no
// multiplication included: .53 and .50 in bench_throughput on a machine of two cores.
constexpr double kCompactShare = 0.5;
constexpr double kClassicShare = 0.5;

/// Forward, and on the way back as much for the gradients of the inputs and once more for those of the weights.
constexpr double kTrainingPasses = 3;

/// LibTorch itself with its threads, and spare room of the heap: a training of `faces train` on 70 faces peaked at 0.26
/// GB, nearly all of it this.
constexpr std::int64_t kLibraryBytes = 250'000'000;
constexpr std::int64_t kWeightBytes = 4;

/// As the training would have them.
TrainOptions completeOptions(const store::Project &project, TrainOptions options)
{
    options.check();
    options = withPreset(std::move(options));
    if (options.attributes.empty())
        for (const Attribute &attribute : project.attributes())
            options.attributes.push_back(attribute.id);
    return options;
}

/// The current split, or the one that currentSplit() would make. Nothing where no face is kept.
std::optional<Split> splitToLearnFrom(const store::Project &project)
{
    if (auto split = project.split())
        return split;
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    if (std::ranges::all_of(faces, &Face::rejected))
        return std::nullopt;
    Split split;
    split.entries = makeSplit(faces, project.attributes(true).size(), {});
    return split;
}

bool anyKnownLabel(const RunFaces &faces)
{
    return std::ranges::any_of(faces.rows[static_cast<std::size_t>(Part::Train)], [&](const RunFaces::Row &row) {
        return std::ranges::any_of(faces.columns,
                                   [&](std::size_t column) { return row.face->labels[column] != LabelValue::Unknown; });
    });
}

int threadsOf(const TrainOptions &options)
{
    return options.threads > 0 ? options.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Multiply-adds in a second of training, and whose they were.
struct TrainingSpeed {
    double multiplyAdds = 0;
    std::optional<RunId> run = {};
};

/// A run with fewer or more threads tells little: how they share the work depends on the network and the machine.
std::optional<TrainingSpeed> speedOfRuns(const store::Project &project, const TrainOptions &options,
                                         const std::string &device)
{
    const std::vector<Run> runs = project.runs();
    for (const Run &run : runs | std::views::reverse)
        if (run.options.net == options.net && run.device == device && run.imagesPerSecond > 0 &&
            (device != "cpu" || threadsOf(run.options) == threadsOf(options)))
            return TrainingSpeed{kTrainingPasses * run.imagesPerSecond * learner().cost(run.options).multiplyAdds,
                                 run.id};
    return std::nullopt;
}

/// Measured once: it keeps all cores busy for a moment. Not beside a training, which would make it too low and wait for
/// it besides.
std::optional<LearnerFacts> machineFacts()
{
    static std::mutex mutex;
    static std::optional<LearnerFacts> kept;
    const std::scoped_lock lock(mutex);
    if (!kept && !learner().busy()) {
        LearnerFacts facts = learner().facts();
        if (learner().busy())
            return facts; // for now
        kept = std::move(facts);
    }
    return kept;
}

/// The product is independent work on each thread: with half of them it takes twice as long, with more than it used it
/// is no faster.
TrainingSpeed speedOfProduct(const TrainOptions &options, const std::string &device)
{
    if (device != "cpu")
        return {}; // the product was the processor's
    const std::optional<LearnerFacts> facts = machineFacts();
    if (!facts)
        return {};
    const double share = options.net == Net::Compact ? kCompactShare : kClassicShare;
    const double threads = std::min(1.0, static_cast<double>(threadsOf(options)) / std::max(1, facts->threads));
    return {facts->productGflops * 1e9 / 2 * share * threads, {}};
}

double secondsOf(const TrainOptions &options, const NetworkCost &cost, const RunFaces &faces,
                 const TrainingSpeed &speed)
{
    const auto train = static_cast<double>(faces.rows[0].size());
    const auto validation = static_cast<double>(faces.rows[1].size());
    const double passes = options.epochs * (kTrainingPasses * train + cost.passesToJudge * validation);
    return speed.multiplyAdds > 0 ? passes * cost.multiplyAdds / speed.multiplyAdds : 0;
}

std::int64_t memoryOf(const TrainOptions &options, const NetworkCost &cost, const RunFaces &faces)
{
    const auto pictures = static_cast<std::int64_t>(faces.rows[0].size() + faces.rows[1].size() + faces.rows[2].size());
    const std::int64_t written = kWeightBytes * cost.parameters; // once more on their way to the disk
    return cost.stateBytes + cost.stepBytes + written + pictures * preparationFor(options).bytes() + kLibraryBytes;
}

} // namespace

std::optional<TrainingEstimate> estimateTraining(const store::Project &project, TrainOptions options,
                                                 std::stop_token stop)
{
    options = completeOptions(project, std::move(options));
    throwIfStopped(stop);
    const std::optional<Split> split = splitToLearnFrom(project);
    if (!split || options.attributes.empty())
        return std::nullopt;
    throwIfStopped(stop);
    const RunFaces faces = facesOfRun(project, options.attributes, *split, recipeFor(options.net, *split));
    if (!anyKnownLabel(faces))
        return std::nullopt;
    throwIfStopped(stop);
    const NetworkCost cost = learner().cost(options);
    const std::string device = learner().deviceFor(options.device);
    const auto ofRuns = speedOfRuns(project, options, device);
    throwIfStopped(stop);
    const TrainingSpeed speed = ofRuns ? *ofRuns : speedOfProduct(options, device);
    return TrainingEstimate{.seconds = secondsOf(options, cost, faces, speed),
                            .memoryBytes = memoryOf(options, cost, faces),
                            .parameters = cost.parameters,
                            .multiplyAdds = cost.multiplyAdds,
                            .trainFaces = faces.rows[0].size(),
                            .fromRun = speed.run};
}

} // namespace faces::tasks
