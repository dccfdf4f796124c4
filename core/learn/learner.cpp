// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/learner.h"

#include "core/base/error.h"
#include "core/learn/cost.h"
#include "core/learn/explainer.h"
#include "core/learn/machine_torch.h"
#include "core/learn/onnx_file.h"
#include "core/learn/predictor.h"
#include "core/learn/script_file.h"
#include "core/learn/seen_faces.h"
#include "core/learn/team_torch.h"
#include "core/learn/trainer.h"

#include <c10/util/Exception.h>
#include <fmt/format.h>

#include <atomic>
#include <new>
#include <utility>

namespace faces {

namespace {

/// LibTorch's own errors become ours here, where its calls end.
template <typename Call> auto translated(Call call)
{
    try {
        return call();
    } catch (const std::bad_alloc &) {
        throw Error(ErrorKind::Training, "There is not enough memory for this network. Choose a smaller batch or the "
                                         "compact network.");
    } catch (const c10::Error &error) {
        throw Error(ErrorKind::Training, fmt::format("LibTorch cannot go on: {}", error.what_without_backtrace()));
    }
}

class TranslatingPredictor final : public Predictor {
public:
    explicit TranslatingPredictor(std::unique_ptr<Predictor> predictor) : m_predictor(std::move(predictor)) {}
    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        return translated([&] { return m_predictor->probabilities(pixels, faces); });
    }

private:
    std::unique_ptr<Predictor> m_predictor;
};

class TranslatingExplainer final : public Explainer {
public:
    explicit TranslatingExplainer(std::unique_ptr<Explainer> explainer) : m_explainer(std::move(explainer)) {}
    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        return translated([&] { return m_explainer->probabilities(pixels, faces); });
    }
    std::vector<float> evidence(std::span<const std::uint8_t> face, std::size_t attribute, bool yes,
                                const std::stop_token &stop) override
    {
        return translated([&] { return m_explainer->evidence(face, attribute, yes, stop); });
    }
    std::vector<float> features(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        return translated([&] { return m_explainer->features(pixels, faces); });
    }
    std::size_t featureWidth() const override { return m_explainer->featureWidth(); }

private:
    std::unique_ptr<Explainer> m_explainer;
};

/// At the end of its life what a training left behind goes back to the system.
class MemoryGivenBack {
public:
    MemoryGivenBack() = default;
    ~MemoryGivenBack() { learn::giveBackFreedMemory(); }
    MemoryGivenBack(const MemoryGivenBack &) = delete;
    MemoryGivenBack &operator=(const MemoryGivenBack &) = delete;
};

/// Counts what goes on as long as it lives.
class Counted {
public:
    explicit Counted(std::atomic<int> &count) : m_count(count) { ++m_count; }
    ~Counted() { --m_count; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

private:
    std::atomic<int> &m_count;
};

class TorchLearner final : public Learner {
public:
    TorchLearner() { learn::keepFreedMemory(); }
    TrainOutcome train(const TrainRequest &request, TrainingSink &sink, std::stop_token stop,
                       TrainingTeam *team) override
    {
        const MemoryGivenBack afterwards;
        const Counted training(m_trainings);
        return translated([&] { return learn::trained(request, sink, std::move(stop), ours(team)); });
    }
    std::unique_ptr<TrainingTeam> joinTeam(const TeamPlace &place, const TeamPatience &patience,
                                           const std::stop_token &stop) override
    {
        return translated(
            [&]() -> std::unique_ptr<TrainingTeam> { return std::make_unique<learn::Team>(place, patience, stop); });
    }
    void helpTrain(TrainingTeam &team, const HelperOptions &options, std::stop_token stop) override
    {
        const MemoryGivenBack afterwards;
        const Counted training(m_trainings);
        translated([&] { learn::helped(*ours(&team), options, std::move(stop)); });
    }
    std::unique_ptr<Predictor> predictor(Model model, int threads) override
    {
        return translated([&]() -> std::unique_ptr<Predictor> {
            return std::make_unique<TranslatingPredictor>(learn::makePredictor(std::move(model), threads));
        });
    }
    std::unique_ptr<Explainer> explainer(Model model, int threads) override
    {
        return translated([&]() -> std::unique_ptr<Explainer> {
            return std::make_unique<TranslatingExplainer>(learn::makeExplainer(std::move(model), threads));
        });
    }
    void write(const Model &model, OutsideForm form, std::ostream &out) override
    {
        translated(
            [&] { return form == OutsideForm::Onnx ? learn::writeOnnx(model, out) : learn::writeScript(model, out); });
    }
    bool busy() const override { return m_trainings > 0; }
    LearnerFacts facts() override
    {
        const MemoryGivenBack afterwards;
        return translated(learn::measuredFacts);
    }
    NetworkCost cost(const TrainOptions &options) const override
    {
        return learn::costOf(options, preparationFor(options));
    }
    std::string deviceFor(Device wanted) const override
    {
        return translated([&] { return learn::chosenDevice(wanted).is_cpu() ? "cpu" : "cuda"; });
    }
    std::vector<std::uint8_t> seen(const TrainOptions &options, const Preparation &preparation,
                                   std::span<const std::uint8_t> pixels, std::uint64_t draw) const override
    {
        return learn::seenFaces(options, preparation, pixels, draw);
    }

private:
    /// joinTeam() makes all teams there are.
    static learn::Team *ours(TrainingTeam *team) { return static_cast<learn::Team *>(team); }

    std::atomic<int> m_trainings{0};
};

} // namespace

} // namespace faces

faces::Learner *faces_learner()
{
    // Never destroyed: torch's threads may outlive main.
    static auto *const kLearner = new faces::TorchLearner;
    return kLearner;
}
