// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors

// bench_throughput [--rounds 3] [--epochs 3] [--net NAME] [--python PATH]
//
// How much of this machine the learner uses. For classic-multi and compact: images per second in training and in
// prediction, the arithmetic of one image, and what share that is of the machine's measured peak: a large float product
// and a large convolution, measured in the same run. Training is all of a run's own epoch seconds (altering the faces,
// the loss, the counts of decisions), prediction all of what a model does with prepared faces.
//
// With --python the same networks run in Python's PyTorch (throughput_peer.py) in turns with ours: as it comes, and
// with the allocator settings that our program gives itself. Only for this python3-torch is needed. It learns from
// tensors that are there already, which is less work than ours does. Ends with 1 if ours is slower than what computes
// in the same way.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/wait_briefly.h"
#include "core/learn/layout.h"
#include "core/learn/learner.h"
#include "tests/bench/figures.h"
#include "tests/bench/throughput_peer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <vector>

using namespace faces;
using namespace faces::bench;

namespace {

struct Settings {
    int rounds = 3, epochs = 3;
    std::optional<Net> net; ///< this one alone
    std::string python;
};

/// What is measured of a network in one round: so many steps make an epoch.
struct Plan {
    Net net;
    int steps;
    std::size_t judged; ///< faces
};
constexpr std::array kPlans{Plan{Net::ClassicMulti, 4, 256}, Plan{Net::Compact, 40, 1280}};
std::vector<Plan> plansOf(const Settings &settings)
{
    std::vector<Plan> plans(kPlans.begin(), kPlans.end());
    std::erase_if(plans, [&](const Plan &plan) { return settings.net && plan.net != *settings.net; });
    return plans;
}

constexpr std::size_t kBlock = 32; ///< faces that the peer judges together, as core/learn/predictor.cpp does

/// Images per second, epoch by epoch and round by round.
struct Speeds {
    std::vector<double> training, prediction;
};

TrainOptions optionsFor(const Plan &plan, int epochs)
{
    TrainOptions options;
    options.net = plan.net;
    options.epochs = epochs;
    for (const Attribute &attribute : standardAttributes())
        options.attributes.push_back(attribute.id);
    return withPreset(options);
}

/// The arithmetic of one image, in additions and multiplications of convolutions and dense layers; what normalisation,
/// maxima and Adam do is left out. A kernel counts as whole at the margin, too.
struct ImageWork {
    double training = 0;   ///< forward, and backward to weights and maps
    double prediction = 0; ///< forward; twice where a face is judged together with its mirror image
};

/// Of the first convolution, forward: it has no way back to the pictures, whose gradient nothing asks for.
double firstMultiplyAdds(const TrainOptions &options)
{
    const Preparation preparation = preparationFor(options);
    const auto layout = learn::layoutOf(options.net, options.attributes, preparation, options.widths);
    const learn::TensorSpec &kernel = layout.front();
    const bool compact = options.net == Net::Compact; // every other place of the picture, with a margin
    const std::int64_t side = compact ? (preparation.sidePx + 1) / 2 : preparation.sidePx - kernel.shape[2] + 1;
    return static_cast<double>(kernel.count() * side * side);
}

ImageWork imageWork(const TrainOptions &options)
{
    const NetworkCost cost = faces_learner()->cost(options);
    return {.training = 2 * (3 * cost.multiplyAdds - firstMultiplyAdds(options)),
            .prediction = 2 * cost.multiplyAdds * cost.passesToJudge};
}

/// Speed does not ask what is in the pictures.
FaceTable randomFaces(const TrainOptions &options, std::size_t count)
{
    Random random(7);
    FaceTable table;
    table.preparation = preparationFor(options);
    table.attributes = options.attributes.size();
    table.pixels.resize(count * static_cast<std::size_t>(table.preparation.bytes()));
    std::ranges::generate(table.pixels, [&] { return static_cast<std::uint8_t>(random.below(256)); });
    for (std::size_t i = 0; i < count * table.attributes; ++i)
        table.labels.push_back(random.chance(0.5) ? LabelValue::Yes : LabelValue::No);
    return table;
}

/// Hears how fast the epochs went. The first one does not count: it makes what the others find made.
class EpochSpeeds final : public TrainingSink {
public:
    EpochSpeeds(std::size_t faces, std::vector<double> &speeds) : m_faces(faces), m_speeds(speeds) {}
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &epoch) override
    {
        if (epoch.epoch > 1)
            m_speeds.push_back(static_cast<double>(m_faces) / epoch.seconds);
    }

private:
    std::size_t m_faces;
    std::vector<double> &m_speeds;
};

Model trainOnce(const Plan &plan, int epochs, std::vector<double> &speeds)
{
    const TrainOptions options = optionsFor(plan, epochs + 1);
    const std::size_t faces = static_cast<std::size_t>(options.batch) * static_cast<std::size_t>(plan.steps);
    const TrainRequest request{.options = options,
                               .train = randomFaces(options, faces),
                               .validation = {},
                               .checkpointFile = {},
                               .resume = false};
    EpochSpeeds sink(faces, speeds);
    return faces_learner()->train(request, sink, {}).model;
}

void predictOnce(const Plan &plan, const Model &model, int epochs, std::vector<double> &speeds)
{
    using Clock = std::chrono::steady_clock;
    const FaceTable table = randomFaces(optionsFor(plan, 1), plan.judged);
    const auto predictor = faces_learner()->predictor(model, 0);
    for (int i = 0; i <= epochs; ++i) {
        const auto start = Clock::now();
        predictor->probabilities(table.pixels, table.faces());
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (i > 0)
            speeds.push_back(static_cast<double>(table.faces()) / seconds);
    }
}

LearnerFacts bestOf(LearnerFacts best, const LearnerFacts &facts)
{
    if (best.torchVersion.empty())
        return facts;
    best.productGflops = std::max(best.productGflops, facts.productGflops);
    best.convolutionGflops = std::max(best.convolutionGflops, facts.convolutionGflops);
    best.reducedConvolutionGflops = std::max(best.reducedConvolutionGflops, facts.reducedConvolutionGflops);
    return best;
}

void printPeaks(const LearnerFacts &facts)
{
    fmt::print("LibTorch {}, {}, {} threads\n", facts.torchVersion, facts.blas, facts.threads);
    fmt::print("measured peak: product {:.0f} GFLOP/s, convolution {:.0f}", facts.productGflops,
               facts.convolutionGflops);
    if (facts.reducedConvolutionGflops > 0)
        fmt::print(", in bfloat16 {:.0f}", facts.reducedConvolutionGflops);
    fmt::print("\n\n{:30}{:>10}{:>16}{:>10}{:>14}{:>18}\n", "", "images/s", "MFLOP an image", "GFLOP/s",
               "of the product", "of the convolution");
}

void printShare(const std::string &what, double speed, double operations, const LearnerFacts &facts, bool reduced)
{
    const double gflops = speed * operations / 1e9;
    const double convolution = reduced ? facts.reducedConvolutionGflops : facts.convolutionGflops;
    fmt::print("{:30}{:>10.0f}{:>16.1f}{:>10.1f}{:>12.0f} %{:>16.0f} %{}\n", what, speed, operations / 1e6, gflops,
               100 * gflops / facts.productGflops, 100 * gflops / convolution, reduced ? "  (bfloat16)" : "");
}

/// Where the processor can, the compact network is trained in bfloat16: its own peak is the one to compare with.
bool trainsReduced(Net net, const LearnerFacts &facts)
{
    return net == Net::Compact && facts.reducedConvolutionGflops > 0;
}

void printShares(const Plan &plan, const Speeds &speeds, const LearnerFacts &facts)
{
    const ImageWork work = imageWork(optionsFor(plan, 1));
    const std::string net(toWord(plan.net));
    printShare(net + ", training", median(speeds.training), work.training, facts, trainsReduced(plan.net, facts));
    printShare(net + ", prediction", median(speeds.prediction), work.prediction, facts, false);
}

PeerOrder orderFor(const Plan &plan, const Settings &settings, const LearnerFacts &facts)
{
    const TrainOptions options = optionsFor(plan, 1);
    return {.python = settings.python,
            .net = std::string(toWord(plan.net)),
            .batch = options.batch,
            .steps = plan.steps,
            .epochs = settings.epochs,
            .judged = plan.judged,
            .block = kBlock,
            .threads = facts.threads,
            .bfloat16 = facts.reducedConvolutionGflops > 0};
}

/// How the peer computes where it does as we do.
std::string ourWay(Net net, bool training, const LearnerFacts &facts)
{
    if (net != Net::Compact)
        return kPlainWay;
    return training && trainsReduced(net, facts) ? kReducedWay : kChannelsLastWay;
}

/// Prints ours beside every way of the peer; true if ours is not slower than the one that computes as we do.
bool printBeside(const Plan &plan, const Speeds &speeds, const PeerFigures &peer, const LearnerFacts &facts)
{
    bool good = true;
    int compared = 0;
    for (const auto &[what, figures] : peer.figures) {
        const bool training = what.starts_with(kTrainingWord);
        const double ours = median(training ? speeds.training : speeds.prediction);
        const double asItComes = median(figures.asItComes), tuned = median(figures.tuned);
        const bool same = what.ends_with(": " + ourWay(plan.net, training, facts));
        compared += same ? 1 : 0;
        good = good && (!same || ours >= std::max(asItComes, tuned));
        fmt::print("{:48}{:>9.0f}{:>13.0f}{:>8.2f}{:>13.0f}{:>8.2f}{}\n", fmt::format("{}, {}", toWord(plan.net), what),
                   ours, asItComes, ours / asItComes, tuned, ours / tuned, same ? "  *" : "");
    }
    if (compared != 2) // training and prediction
        throw Error(ErrorKind::Internal, "Python measured nothing that computes as ours does.",
                    std::string(toWord(plan.net)));
    return good;
}

bool measure(const Settings &settings)
{
    const std::vector<Plan> plans = plansOf(settings);
    std::vector<Speeds> speeds(plans.size());
    std::vector<PeerFigures> peers(plans.size());
    LearnerFacts facts;
    for (int round = 0; round < settings.rounds; ++round) {
        facts = bestOf(facts, faces_learner()->facts());
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const Model model = trainOnce(plans[i], settings.epochs, speeds[i].training);
            predictOnce(plans[i], model, settings.epochs, speeds[i].prediction);
        }
        for (std::size_t i = 0; i < plans.size() && !settings.python.empty(); ++i)
            peers[i].add(orderFor(plans[i], settings, facts));
    }
    fmt::print("Medians of {} rounds of {} epochs; {}\n", settings.rounds, settings.epochs, waitPolicy());
    printPeaks(facts);
    for (std::size_t i = 0; i < plans.size(); ++i)
        printShares(plans[i], speeds[i], facts);
    if (settings.python.empty())
        return true;
    fmt::print("\nBeside Python's PyTorch {} (* computes as ours does)\n{:48}{:>9}{:>13}{:>8}{:>13}{:>8}\n",
               peers[0].torchVersion, "images/s", "ours", "as it comes", "ratio", "tuned", "ratio");
    bool good = true;
    for (std::size_t i = 0; i < plans.size(); ++i)
        good = printBeside(plans[i], speeds[i], peers[i], facts) && good;
    fmt::print("{}\n", good ? "Ours is at least as fast." : "Ours is slower somewhere.");
    return good;
}

Settings settingsFrom(const std::vector<std::string> &words)
{
    Settings settings;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        const std::string value = i + 1 < words.size() ? words[i + 1] : "";
        const int number = static_cast<int>(toInteger(value).value_or(0));
        if (words[i] == "--python" && !value.empty())
            settings.python = value;
        else if (words[i] == "--net" && netFromWord(value))
            settings.net = netFromWord(value);
        else if (words[i] == "--rounds" && number > 0)
            settings.rounds = number;
        else if (words[i] == "--epochs" && number > 0)
            settings.epochs = number;
        else
            throw Error(ErrorKind::Usage,
                        "Usage: bench_throughput [--rounds 3] [--epochs 3] [--net compact] [--python PATH]. PATH is an "
                        "interpreter that knows PyTorch (python3-torch, optional): the same networks then run there "
                        "as well.",
                        words[i]);
    }
    return settings;
}

} // namespace

int main(int argc, char **argv)
try {
    waitBriefly(argv); // as the programs do
    return measure(settingsFrom({argv + 1, argv + argc})) ? 0 : 1;
} catch (const Error &error) {
    fmt::print(stderr, "{}\n", error.message());
    return 2;
}
