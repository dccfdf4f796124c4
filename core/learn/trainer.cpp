// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/trainer.h"

#include "core/base/error.h"
#include "core/learn/batches.h"
#include "core/learn/inputs_torch.h"
#include "core/learn/judge_torch.h"
#include "core/learn/loss.h"
#include "core/learn/machine_torch.h"
#include "core/learn/method.h"
#include "core/learn/request_check.h"
#include "core/learn/state_torch.h"
#include "core/learn/tally.h"
#include "core/learn/team_request.h"
#include "core/learn/team_torch.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace faces::learn {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Rank 0 tells of a team's training.
class DeafSink final : public TrainingSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

/// One training from its first to its last epoch. In a team every member goes through the same batches with its own
/// rows of them; rank 0 alone judges, writes and tells.
class Trainer {
public:
    Trainer(const TrainRequest &request, TrainingSink &sink, std::stop_token stop, Team *team)
        : m_request(request), m_options(request.options), m_method(methodFor(request.options)), m_sink(sink),
          m_stop(std::move(stop)), m_team(team),
          m_device(chosenDevice(request.options.device, team == nullptr ? -1 : team->localRank())),
          m_state(request, m_device)
    {
        if (m_team != nullptr)
            m_team->meetOn(m_device);
        if (m_options.balance == Balance::Rare)
            m_weights = lossWeights(request.train.labels, request.train.attributes);
        if (!request.checkpointFile.empty())
            m_fingerprint = fingerprintOf(request);
        if (request.resume && std::filesystem::exists(std::filesystem::path(request.checkpointFile)))
            m_state.load(request.checkpointFile, m_fingerprint);
    }

    /// Returns whether it was stopped on the way.
    bool learn()
    {
        bool stopped = false;
        const int last = m_request.untilEpoch > 0 ? std::min(m_request.untilEpoch, m_options.epochs) : m_options.epochs;
        int next = static_cast<int>(m_state.history().size()) + 1;
        if (m_team != nullptr)
            next = static_cast<int>(m_team->told(next));
        for (int epoch = next; epoch <= last && !stopped; ++epoch)
            stopped = !passEpoch(epoch);
        if (m_team != nullptr)
            m_team->part();
        return stopped;
    }
    TrainOutcome outcome(bool stopped);

private:
    bool passEpoch(int epoch);
    bool keepEpoch(EpochRecord &record);
    bool judge(EpochRecord &record);
    bool passBatch(const Batches &batches, int epoch, int batch, Tally &tally);
    at::Tensor inputs(const Batches &batches, std::size_t first, std::size_t count) const;
    std::optional<at::Tensor> wholeBatch(const at::Tensor &logits, const Rows &rows, std::size_t size) const;
    void requireFinite(double loss, int epoch, int batch);
    /// In a team nobody stops alone: the wish travels with the logits of the next batch.
    bool stopsAlone() const { return m_team == nullptr && m_stop.stop_requested(); }
    void report(const Batches &batches, int epoch, int batch, double loss, Clock::time_point start);
    Model model();

    const TrainRequest &m_request;
    const TrainOptions &m_options;
    Method m_method;
    TrainingSink &m_sink;
    std::stop_token m_stop;
    Team *m_team; ///< null: trains alone
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
    // At every epoch, so that what unlike processors round differently never adds up.
    if (m_team != nullptr)
        m_state.share(*m_team);
    const Batches batches(m_request.train, m_options, epoch);
    Tally tally(m_request.train.attributes);
    for (int batch = 0; batch < batches.count(); ++batch)
        if (!passBatch(batches, epoch, batch, tally))
            return false;
    EpochRecord record;
    record.epoch = epoch;
    record.seconds = secondsSince(start);
    tally.writeTo(record);
    const bool goOn = (m_team != nullptr && m_team->rank() > 0) || keepEpoch(record);
    return m_team == nullptr ? goOn : !m_team->anyone(!goOn);
}

/// Returns false if it was stopped on the way.
bool Trainer::keepEpoch(EpochRecord &record)
{
    if (!judge(record))
        return false;
    if (!m_request.checkpointFile.empty())
        m_state.save(m_request.checkpointFile, m_fingerprint);
    if (!m_validated.empty())
        m_sink.validated(record.epoch, m_validated);
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

/// Forward, backward, step. Shapes: inputs [n, channels, side, side], logits and their gradient [n, attributes]. A team
/// has the logits of the whole batch everywhere, so loss and gradient are those of one process.
bool Trainer::passBatch(const Batches &batches, int epoch, int batch, Tally &tally)
{
    if (stopsAlone())
        return false;
    const auto start = Clock::now();
    const Rows rows = rowsOf(batches.size(batch), m_team);
    const std::vector<LabelValue> labels = batches.labels(batch);
    Random random = randomFor(m_options.seed, Purpose::Dropout, epoch, static_cast<std::size_t>(batch));
    const at::Tensor faces = inputs(batches, batches.first(batch) + rows.first, rows.count);
    const ReducedPrecision reduced(m_method.reducedPrecision && m_device.is_cpu());
    const at::Tensor logits = m_state.network().trainingLogits(faces, m_method.dropout, random, {m_team, rows.first});
    if (stopsAlone())
        return false;
    const std::optional<at::Tensor> plain = wholeBatch(logits, rows, batches.size(batch));
    if (!plain)
        return false;
    at::Tensor gradient = at::empty_like(*plain);
    const std::span<const float> values(plain->data_ptr<float>(), labels.size());
    const std::span<float> slopes(gradient.data_ptr<float>(), labels.size());
    const LossResult loss = maskedLoss(values, labels, m_method.smoothing, slopes, m_weights);
    requireFinite(loss.sum, epoch, batch);
    const auto first = static_cast<std::int64_t>(rows.first), count = static_cast<std::int64_t>(rows.count);
    logits.backward(gradient.narrow(0, first, count).to(logits.options()));
    if (m_team != nullptr)
        m_state.sumGradients(*m_team);
    if (stopsAlone())
        return false;
    const double batchesDone = static_cast<double>(m_state.step());
    m_state.learn(rateAt(m_method, m_options.rate, (batchesDone + 1) / (m_options.epochs * batches.count())));
    tally.add(loss, values, labels);
    report(batches, epoch, batch, loss.mean(), start);
    return true;
}

void Trainer::requireFinite(double loss, int epoch, int batch)
{
    if (std::isfinite(loss))
        return;
    if (m_team != nullptr)
        m_team->part(); // all of them see it, and say it
    throw Error(ErrorKind::Training,
                fmt::format("The loss was no longer a finite number in epoch {}, batch {}. Try a lower learning "
                            "rate than {:g}.",
                            epoch, batch + 1, m_options.rate));
}

/// The logits of all rows of a batch, on the processor; nothing if somebody wants the training to stop.
std::optional<at::Tensor> Trainer::wholeBatch(const at::Tensor &logits, const Rows &rows, std::size_t size) const
{
    const at::Tensor own = logits.detach().to(at::kCPU, at::kFloat).contiguous();
    return m_team == nullptr ? own : m_team->joined(own, rows, size, m_stop.stop_requested());
}

/// Faces from the epoch's place `first` on.
at::Tensor Trainer::inputs(const Batches &batches, std::size_t first, std::size_t count) const
{
    const at::Tensor faces =
        inputsOf(m_request.train.preparation, count, count,
                 [&](std::size_t face, std::span<float> input) { batches.input(first + face, input); });
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

TrainOutcome trained(const TrainRequest &request, TrainingSink &sink, std::stop_token stop, Team *team)
{
    checkRequest(request);
    if (team != nullptr)
        sendRequest(*team, request);
    const ComputeScope scope(request.options.threads);
    Trainer trainer(request, sink, std::move(stop), team);
    const bool stopped = trainer.learn();
    return trainer.outcome(stopped);
}

void helped(Team &team, const HelperOptions &options, std::stop_token stop)
{
    TrainRequest request = receiveRequest(team);
    request.options.threads = options.threads;
    request.options.device = options.device;
    checkRequest(request);
    const ComputeScope scope(options.threads);
    DeafSink deaf;
    Trainer(request, deaf, std::move(stop), &team).learn();
}

} // namespace faces::learn
