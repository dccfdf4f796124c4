// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/trainer.h"

#include "core/base/error.h"
#include "core/learn/batches.h"
#include "core/learn/judge_torch.h"
#include "core/learn/loss.h"
#include "core/learn/machine_torch.h"
#include "core/learn/method.h"
#include "core/learn/state_torch.h"
#include "core/learn/tally.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace faces::learn {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Options that leave side and colours to the preset take any table.
bool isPreparedAs(const TrainOptions &options, const Preparation &preparation)
{
    const Preparation chosen = preparationFor(options);
    return (options.side == 0 || preparation.sidePx == chosen.sidePx) &&
           (options.colours == Colours::Auto || preparation.channels == chosen.channels);
}

void checkTable(const FaceTable &table, const TrainRequest &request)
{
    const bool fits = table.attributes == request.options.attributes.size() &&
                      table.preparation == request.train.preparation &&
                      isPreparedAs(request.options, table.preparation) &&
                      table.pixels.size() == table.faces() * static_cast<std::size_t>(table.preparation.bytes());
    if (!fits)
        throw Error(ErrorKind::Internal, "The faces to learn from are not prepared as the training needs them.");
}

void check(const TrainRequest &request)
{
    const TrainOptions &options = request.options;
    options.check();
    if (options.epochs == 0 || options.batch == 0 || options.rate == 0)
        throw Error(ErrorKind::Internal, "A training was started without its preset.");
    if (request.train.faces() == 0)
        throw Error(ErrorKind::Training, "There are no faces to learn from. Add and label faces, or make a split that "
                                         "leaves some for training.");
    checkTable(request.train, request);
    if (request.validation.faces() > 0)
        checkTable(request.validation, request);
    if (std::ranges::count(request.train.labels, LabelValue::Unknown) == std::ssize(request.train.labels))
        throw Error(ErrorKind::Training, "No face of the training part has a known label. Label some faces first.");
}

/// One training from its first to its last epoch.
class Trainer {
public:
    Trainer(const TrainRequest &request, TrainingSink &sink, std::stop_token stop)
        : m_request(request), m_options(request.options), m_method(methodFor(request.options)), m_sink(sink),
          m_stop(std::move(stop)), m_device(chosenDevice(request.options.device)), m_state(request, m_device)
    {
        if (m_options.balance == Balance::Rare)
            m_weights = lossWeights(request.train.labels, request.train.attributes);
        if (!request.checkpointFile.empty())
            m_fingerprint = fingerprintOf(request);
        if (request.resume && std::filesystem::exists(std::filesystem::path(request.checkpointFile)))
            m_state.load(request.checkpointFile, m_fingerprint);
    }

    TrainOutcome run()
    {
        bool stopped = false;
        const int last = m_request.untilEpoch > 0 ? std::min(m_request.untilEpoch, m_options.epochs) : m_options.epochs;
        for (int epoch = static_cast<int>(m_state.history().size()) + 1; epoch <= last && !stopped; ++epoch)
            stopped = !passEpoch(epoch);
        return outcome(stopped);
    }

private:
    bool passEpoch(int epoch);
    bool judge(EpochRecord &record);
    bool passBatch(const Batches &batches, int epoch, int batch, Tally &tally);
    at::Tensor inputs(const Batches &batches, int batch) const;
    void report(const Batches &batches, int epoch, int batch, double loss, Clock::time_point start);
    TrainOutcome outcome(bool stopped);
    Model model();

    const TrainRequest &m_request;
    const TrainOptions &m_options;
    Method m_method;
    TrainingSink &m_sink;
    std::stop_token m_stop;
    at::Device m_device;
    TrainingState m_state;
    std::string m_fingerprint;
    std::vector<LabelWeights> m_weights; ///< empty: every label counts the same
    double m_speed = 0;                  ///< images per second, smoothed
    std::vector<float> m_validated;      ///< probabilities of the validation faces after the latest epoch
};

/// Returns false if it was stopped on the way; the epoch then leaves no trace in history or checkpoint.
bool Trainer::passEpoch(int epoch)
{
    const auto start = Clock::now();
    const Batches batches(m_request.train, m_options, epoch);
    Tally tally(m_request.train.attributes);
    for (int batch = 0; batch < batches.count(); ++batch)
        if (!passBatch(batches, epoch, batch, tally))
            return false;
    EpochRecord record;
    record.epoch = epoch;
    record.seconds = secondsSince(start);
    tally.writeTo(record);
    if (!judge(record))
        return false;
    if (!m_request.checkpointFile.empty())
        m_state.save(m_request.checkpointFile, m_fingerprint);
    if (!m_validated.empty())
        m_sink.validated(epoch, m_validated);
    m_sink.epochDone(record);
    return true;
}

/// Judges the validation faces and adds the epoch to the history.
bool Trainer::judge(EpochRecord &record)
{
    const FaceTable &validation = m_request.validation;
    std::optional<double> score;
    if (validation.faces() > 0) {
        const auto logits = judged(m_state.judgedNetwork(), validation.pixels, validation.faces(), m_stop);
        if (logits.empty())
            return false;
        m_validated = judgeValidation(logits, validation, record);
        score = meanAveragePrecision(logits, validation);
        if (!score && record.validationLoss)
            score = -*record.validationLoss;
    }
    m_state.addEpoch(record, score);
    return true;
}

/// Forward, backward, step. Shapes: inputs [n, channels, side, side], logits and their gradient [n, attributes].
bool Trainer::passBatch(const Batches &batches, int epoch, int batch, Tally &tally)
{
    if (m_stop.stop_requested())
        return false;
    const auto start = Clock::now();
    const std::vector<LabelValue> labels = batches.labels(batch);
    Random random = randomFor(m_options.seed, Purpose::Dropout, epoch, static_cast<std::size_t>(batch));
    const at::Tensor faces = inputs(batches, batch);
    const ReducedPrecision reduced(m_method.reducedPrecision && m_device.is_cpu());
    const at::Tensor logits = m_state.network().trainingLogits(faces, m_method.dropout, random);
    if (m_stop.stop_requested())
        return false;
    const at::Tensor plain = logits.detach().to(at::kCPU, at::kFloat).contiguous();
    at::Tensor gradient = at::empty_like(plain);
    const std::span<const float> values(plain.data_ptr<float>(), labels.size());
    const std::span<float> slopes(gradient.data_ptr<float>(), labels.size());
    const LossResult loss = maskedLoss(values, labels, m_method.smoothing, slopes, m_weights);
    if (!std::isfinite(loss.sum))
        throw Error(ErrorKind::Training,
                    fmt::format("The loss was no longer a finite number in epoch {}, batch {}. Try a lower learning "
                                "rate than {:g}.",
                                epoch, batch + 1, m_options.rate));
    logits.backward(gradient.to(logits.options()));
    if (m_stop.stop_requested())
        return false;
    const double batchesDone = static_cast<double>(m_state.step());
    m_state.learn(rateAt(m_method, m_options.rate, (batchesDone + 1) / (m_options.epochs * batches.count())));
    tally.add(loss, values, labels);
    report(batches, epoch, batch, loss.mean(), start);
    return true;
}

at::Tensor Trainer::inputs(const Batches &batches, int batch) const
{
    const Preparation &preparation = m_request.train.preparation;
    const std::size_t first = batches.first(batch);
    const auto count = static_cast<std::int64_t>(batches.size(batch));
    const auto length = static_cast<std::size_t>(preparation.bytes());
    at::Tensor faces = at::empty({count, preparation.channels, preparation.sidePx, preparation.sidePx}, at::kFloat);
    float *values = faces.data_ptr<float>();
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
            batches.input(first + i, {values + i * length, length});
    });
    return faces.to(m_device);
}

void Trainer::report(const Batches &batches, int epoch, int batch, double loss, Clock::time_point start)
{
    constexpr double kSmooth = 0.9;
    const double speed = static_cast<double>(batches.size(batch)) / std::max(secondsSince(start), 1e-9);
    m_speed = m_speed == 0 ? speed : kSmooth * m_speed + (1 - kSmooth) * speed;
    m_sink.batchDone({.epoch = epoch,
                      .epochs = m_options.epochs,
                      .batch = batch + 1,
                      .batches = batches.count(),
                      .loss = loss,
                      .imagesPerSecond = m_speed});
}

TrainOutcome Trainer::outcome(bool stopped)
{
    TrainOutcome outcome;
    outcome.model = model();
    outcome.history = m_state.history();
    outcome.bestEpoch = m_state.bestEpoch();
    for (const EpochRecord &record : outcome.history)
        outcome.trainSeconds += record.seconds;
    const auto images = static_cast<double>(outcome.history.size() * m_request.train.faces());
    outcome.imagesPerSecond = outcome.trainSeconds > 0 ? images / outcome.trainSeconds : 0;
    outcome.device = m_device.is_cpu() ? "cpu" : "cuda";
    outcome.stopped = stopped;
    return outcome;
}

Model Trainer::model()
{
    Model model;
    model.net = m_options.net;
    for (const AttributeId &id : m_options.attributes)
        model.attributes.emplace_back().id = id;
    model.thresholds.assign(m_options.attributes.size(), 0.5);
    model.preparation = m_request.train.preparation;
    model.parameters = parametersOf(m_state.judgedNetwork().layout());
    model.tensors = m_state.takeBest();
    return model;
}

} // namespace

TrainOutcome trained(const TrainRequest &request, TrainingSink &sink, std::stop_token stop)
{
    check(request);
    const ComputeScope scope(request.options.threads);
    return Trainer(request, sink, std::move(stop)).run();
}

} // namespace faces::learn
