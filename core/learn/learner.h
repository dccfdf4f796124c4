// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"
#include "core/data/training.h"
#include "core/learn/team.h"

#include <cstdint>
#include <memory>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace faces {

/// How a training ended.
struct TrainOutcome {
    /// Weights of the best epoch. The caller sets the attributes' names and words, of which there are only ids, and the
    /// thresholds, which are 0.5.
    Model model;
    std::vector<EpochRecord> history; ///< with a resumed run: the epochs before included
    int bestEpoch = 0;
    double trainSeconds = 0; ///< sum over the epochs, validation and preparation left out
    double imagesPerSecond = 0;
    std::string device;   ///< "cpu", "cuda"
    bool stopped = false; ///< ended early because it was asked to; the model is the best so far
};

/// Judges prepared faces with one model. Calls from one thread at a time.
class Predictor {
public:
    virtual ~Predictor() = default;
    /// pixels: [faces, channels, side, side] as model.preparation says. Returns probabilities [faces, attributes],
    /// 0..1. A face's result does not depend on which other faces are in the call. Throws Error{Training} if there is
    /// not enough memory.
    virtual std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) = 0;
};

class Explainer; // core/learn/explainer.h

/// What `faces doctor` wants to know of the machine and LibTorch.
struct LearnerFacts {
    std::string torchVersion;
    std::string blas;           ///< name and version of the library behind matrix products
    bool referenceBlas = false; ///< the slow one
    int threads = 0;
    bool cuda = false;
    // What this machine reaches, the best of a third of a second each, in 1e9 additions and multiplications a second:
    double productGflops = 0;            ///< a 2048 x 2048 float product
    double convolutionGflops = 0;        ///< sixteen pictures of 58 x 58 through 128 times 128 kernels of 3 x 3, float
    double reducedConvolutionGflops = 0; ///< the same in bfloat16; 0: the processor has no instructions for it
};

/// What a training asks of a machine, counted from the network's layers in float32: less where the processor trains
/// with shorter numbers. With one network per attribute: of all of them together.
struct NetworkCost {
    std::int64_t parameters = 0; ///< numbers that are trained
    double multiplyAdds = 0;     ///< of convolutions and dense layers, for one face on its way forward
    int passesToJudge = 1;       ///< ways forward to judge one face: 2 where its mirror image is judged, too
    /// Held from the first step to the last: the weights and those of the best epoch, Adam's two moments, and the
    /// averaged weights where there are such.
    std::int64_t stateBytes = 0;
    /// Held for a step besides: the gradients of the weights, and of one batch the input, all that the way back needs
    /// (maps, where their maxima were) and the gradients behind and before the largest maps.
    std::int64_t stepBytes = 0;
};

/// What a helper of a team decides for itself; all else comes from rank 0.
struct HelperOptions {
    int threads = 0; ///< 0: one per core
    Device device = Device::Auto;
};

/// A form in which others run a model without Faces Studio.
enum class OutsideForm { TorchScript, Onnx };

/// The learner, in a library of its own that is opened on first use: nothing here needs torch's headers.
class Learner {
public:
    virtual ~Learner() = default;
    /// Trains in the calling thread. A stop is honoured within a batch. Same request, seed and threads: same bits.
    /// Throws Error{Training} if there is nothing to learn from or a loss is not finite, Error{Disk} if a checkpoint
    /// cannot be written, Error{BadModel} if one cannot be read.
    /// With a team, whose rank is 0: sends the others what they need and trains with them, to the same loss curve as
    /// alone within rounding; a stop, theirs or ours, ends it for all. Throws Error{Training} if a worker is lost; the
    /// checkpoint is then that of the last epoch that ended. Throws Error{Usage} if a batch has fewer faces than the
    /// team members.
    virtual TrainOutcome train(const TrainRequest &request, TrainingSink &sink, std::stop_token stop,
                               TrainingTeam *team = nullptr) = 0;
    /// Waits until all have come, see learn::Team. Every process then trains (rank 0) or helps (the others), once.
    virtual std::unique_ptr<TrainingTeam> joinTeam(const TeamPlace &place, const TeamPatience &patience = {},
                                                   const std::stop_token &stop = {}) = 0;
    /// Of a rank above 0: gets options and faces from rank 0, which may take its time, and trains with it to the end.
    /// Reads and writes no files. Throws as train() does.
    virtual void helpTrain(TrainingTeam &team, const HelperOptions &options, std::stop_token stop) = 0;
    /// Throws Error{BadModel} if the tensors don't fit the network. threads 0: one per core. Who needs the model's
    /// tensors no more moves it here: they are not copied again.
    virtual std::unique_ptr<Predictor> predictor(Model model, int threads) = 0;
    /// The same, and tells what its decisions rest on.
    virtual std::unique_ptr<Explainer> explainer(Model model, int threads) = 0;
    /// Writes the model as a program of its own: pictures of faces in, [N, 3, height, width], red, green, blue, 0..255;
    /// probabilities out, [N, attributes], the same as predictor()'s within 1e-5. TorchScript takes bytes or floats of
    /// any size and prepares them as vision::prepareFace does; ONNX takes floats of the network's own size. Words,
    /// thresholds and the like go inside. What `out` throws comes through. Throws Error{BadModel} as predictor() does.
    virtual void write(const Model &model, OutsideForm form, std::ostream &out) = 0;
    /// Measures for about a second, on all cores.
    virtual LearnerFacts facts() = 0;
    virtual bool busy() const = 0; ///< a training of this program goes on: what is measured now comes out too low
    /// options: complete (withPreset), attributes filled. Quick: only sizes are reckoned with. Throws Error{Usage} as
    /// train() would for an input that is too small for the network.
    virtual NetworkCost cost(const TrainOptions &options) const = 0;
    /// Where a training with this choice would run, as TrainOutcome::device says. Throws Error{Usage} as train() would
    /// if it cannot.
    virtual std::string deviceFor(Device wanted) const = 0;
    /// Prepared faces [faces, channels, side, side] as the network would see them in training, in the same shape:
    /// altered where it alters faces, each anew, cut off at 0..255. The same `draw` gives the same bytes. options:
    /// complete (withPreset).
    virtual std::vector<std::uint8_t> seen(const TrainOptions &options, const Preparation &preparation,
                                           std::span<const std::uint8_t> pixels, std::uint64_t draw) const = 0;
};

} // namespace faces

/// The library's one symbol. The learner lives until the process ends.
extern "C" faces::Learner *faces_learner();
