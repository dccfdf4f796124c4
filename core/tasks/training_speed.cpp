// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training_speed.h"

#include "core/base/progress.h"
#include "core/tasks/training.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <mutex>
#include <ranges>
#include <thread>
#include <utility>
#include <vector>

namespace faces::tasks {

namespace {

constexpr double kShortEpochSeconds = 0.2;
constexpr std::size_t kComparedRuns = 5;

// What a training reaches of the machine's measured speeds (LearnerFacts) on the same threads, all that is no
// multiplication included, in bench_throughput on machines of two cores. Of a large product: the classic networks .50
// and .63, the compact one .53 before it became a third quicker. Of a large convolution in bfloat16, where it trains in
// that: .34.
constexpr double kClassicShare = 0.55;
constexpr double kCompactShare = 0.65;
constexpr double kReducedShare = 0.34;

int threadsOf(const TrainOptions &options)
{
    return options.threads > 0 ? options.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Fewer or more threads tell little: how they share the work depends on the network and the machine. Nor do several
/// machines tell of one.
bool isLike(const Run &run, const TrainOptions &options, const std::string &device)
{
    return run.options.net == options.net && run.device == device && run.options.workers == 1 &&
           (device != "cpu" || threadsOf(run.options) == threadsOf(options));
}

bool hasSameShape(const TrainOptions &a, const TrainOptions &b)
{
    return preparationFor(a).sidePx == preparationFor(b).sidePx && a.widths == b.widths;
}

/// Pictures per second of the epochs to go by; nothing where there are none.
std::optional<double> steadySpeed(const std::vector<EpochRecord> &history, int pictures)
{
    std::vector<double> speeds;
    for (const EpochRecord &epoch : history)
        if (epoch.epoch > 1 && epoch.seconds >= kShortEpochSeconds)
            speeds.push_back(pictures / epoch.seconds);
    if (speeds.empty() || pictures <= 0)
        return std::nullopt;
    const auto middle = speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2);
    std::ranges::nth_element(speeds, middle);
    return *middle;
}

struct MeasuredRun {
    double multiplyAdds = 0; ///< in a second
    RunId run{};
};

/// The latest of the runs that have an epoch to go by.
template <typename Wanted> std::vector<MeasuredRun>
measuredRuns(const store::Project &project, const std::vector<Run> &runs, Wanted wanted, const std::stop_token &stop)
{
    std::vector<MeasuredRun> measured;
    for (const Run &run : runs | std::views::reverse) {
        if (measured.size() == kComparedRuns)
            break;
        if (!wanted(run))
            continue;
        throwIfStopped(stop);
        const std::optional<Run> whole = project.run(run.id); // gone meanwhile, perhaps
        const auto speed = whole ? steadySpeed(whole->history, whole->sizes.train) : std::nullopt;
        if (speed)
            measured.push_back({kTrainingPasses * *speed * learner().cost(run.options).multiplyAdds, run.id});
    }
    return measured;
}

std::optional<TrainingSpeed> speedOfRuns(const store::Project &project, const TrainOptions &options,
                                         const std::string &device, const std::stop_token &stop)
{
    std::vector<Run> runs = project.runs();
    std::erase_if(runs, [&](const Run &run) { return !isLike(run, options, device); });
    const auto alike = [&](const Run &run) { return hasSameShape(run.options, options); };
    std::vector<MeasuredRun> measured = measuredRuns(project, runs, alike, stop);
    if (measured.empty())
        measured = measuredRuns(project, runs, std::not_fn(alike), stop);
    if (measured.empty())
        return std::nullopt;
    std::ranges::stable_sort(measured, {}, &MeasuredRun::multiplyAdds);
    const MeasuredRun &middle = measured[measured.size() / 2];
    return TrainingSpeed{middle.multiplyAdds, middle.run, static_cast<int>(measured.size())};
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

/// What was measured is independent work on each thread: with half of them it takes twice as long, with more than it
/// used it is no faster.
TrainingSpeed speedOfMachine(const TrainOptions &options, const std::string &device)
{
    if (device != "cpu")
        return {}; // the processor's was measured
    const std::optional<LearnerFacts> facts = machineFacts();
    if (!facts)
        return {};
    double gflops = facts->productGflops * kClassicShare;
    if (options.net == Net::Compact)
        gflops = facts->reducedConvolutionGflops > 0 ? facts->reducedConvolutionGflops * kReducedShare
                                                     : facts->productGflops * kCompactShare;
    const double threads = std::min(1.0, static_cast<double>(threadsOf(options)) / std::max(1, facts->threads));
    return {.multiplyAdds = gflops * 1e9 / 2 * threads, .run = {}, .runs = 0};
}

} // namespace

TrainingSpeed trainingSpeed(const store::Project &project, const TrainOptions &options, const std::string &device,
                            const std::stop_token &stop)
{
    const auto measured = speedOfRuns(project, options, device, stop);
    throwIfStopped(stop);
    return measured ? *measured : speedOfMachine(options, device);
}

} // namespace faces::tasks
