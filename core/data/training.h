// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/preparation.h"
#include "core/data/scores.h"
#include "core/data/worst_faces.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace faces {

/// compact: our own small network. classicMulti and classicSingle: the notebooks' (SPEC section 1).
enum class Net : std::uint8_t { Compact, ClassicMulti, ClassicSingle };
std::string_view toWord(Net net); ///< "compact", "classic-multi", "classic-single"
std::optional<Net> netFromWord(std::string_view word);

enum class Device : std::uint8_t { Auto, Cpu, Cuda };
std::string_view toWord(Device device); ///< "auto", "cpu", "cuda"
std::optional<Device> deviceFromWord(std::string_view word);

/// What becomes of backgrounds before a face is learned: painted in one shade, or kept. Auto: painted where at least
/// half of the training faces carry a mask.
enum class Background : std::uint8_t { Auto, Keep, Paint };
std::string_view toWord(Background background); ///< "auto", "keep", "paint"
std::optional<Background> backgroundFromWord(std::string_view word);

/// What a network sees of a face's colours. Auto: the preset's own (classic: grey; compact: colour).
enum class Colours : std::uint8_t { Auto, Grey, Colour };
std::string_view toWord(Colours colours); ///< "auto", "grey", "colour"
std::optional<Colours> coloursFromWord(std::string_view word);

/// How much a label counts in the loss. Even: all the same. Rare: of each attribute the rarer value more, the commoner
/// less, see lossWeights() in core/learn/loss.h.
enum class Balance : std::uint8_t { Even, Rare };
std::string_view toWord(Balance balance); ///< "even", "rare"
std::optional<Balance> balanceFromWord(std::string_view word);

/// Everything a person may choose about a training; the form, the command line and the saved run all use it.
struct TrainOptions {
    Net net = Net::Compact;
    std::vector<AttributeId> attributes; ///< empty: all that are not retired
    int epochs = 0;                      ///< 1..1000; 0: the preset's own (see withPreset)
    int batch = 0;                       ///< 1..1024 faces; 0: the preset's own
    double rate = 0;                     ///< learning rate, above 0 and up to 1; 0: the preset's own
    std::uint64_t seed = 1;
    int threads = 0; ///< 1..256; 0: one per core
    Device device = Device::Auto;
    Background background = Background::Auto; ///< a run that has begun knows which: Keep or Paint
    int fill = 0;                             ///< 0..255, the grey that backgrounds are painted in; classic: black
    MattingFile matting = {}; ///< finds missing masks where backgrounds are painted; its path is enough to begin
    /// Of the layers: the classic networks' three convolutions and dense layer; the compact one's stages, 2 to 5.
    /// 1..4096 each; empty: the preset's own.
    std::vector<int> widths = {};
    double smoothing = -1; ///< of labels, 0..0.5; below 0: the preset's own
    double alteration = 1; ///< how strongly the compact network's faces are altered, 0..3 times its own ranges
    int side = 0;          ///< 32..128 pixels that a face is scaled to; 0: the preset's own
    Colours colours = Colours::Auto;
    Balance balance = Balance::Even;
    /// Out-of-fold thresholds where validation has fewer than 15 yes, at the price of three more trainings: see
    /// core/tasks/out_of_fold.h. Changes nothing that is learned.
    bool outOfFold = false;
    int workers = 1; ///< processes that train it together; changes nothing that is learned

    /// Throws Error{Usage} naming the option that is out of range, or an attribute that is named twice.
    void check() const;
};

/// `options` with every 0 replaced by the preset's value: compact's own; classic 20 epochs, batch 64, rate 1e-3.
TrainOptions withPreset(TrainOptions options);
/// How the run's network sees a face, as its options say. By themselves the classic ones see 64x64 in grey, as the
/// notebooks' did; the compact one 128x128 in colour.
Preparation preparationFor(const TrainOptions &options);

/// Prepared faces as plain bytes.
struct FaceTable {
    Preparation preparation;
    std::size_t attributes = 0;
    std::vector<std::uint8_t> pixels; ///< [faces, channels, side, side], 0..255
    std::vector<LabelValue> labels;   ///< [faces, attributes]
    std::size_t faces() const { return attributes == 0 ? 0 : labels.size() / attributes; }
};

/// What the learner is given. Held by the caller until train() returns.
struct TrainRequest {
    TrainOptions options; ///< complete (withPreset), attributes filled
    FaceTable train;      ///< multiplied by the recipe already
    FaceTable validation; ///< each face once; may be empty: then the last epoch is kept
    /// Where the learner keeps its checkpoint after each epoch (weights, optimiser state, epoch, best so far); written
    /// safely. Empty: no checkpoints.
    std::string checkpointFile;
    bool resume = false; ///< go on from checkpointFile, with the same options and data
    /// The training pauses after this epoch, as if it had been interrupted just then, and can be gone on with to the
    /// same bits; 0: never. The rate follows options.epochs all the same.
    int untilEpoch = 0;
};

/// One attribute's decisions in an epoch.
struct LabelRecord {
    Counts train;      ///< of the decisions made while training, at 0.5
    Counts validation; ///< at the epoch's `threshold`
    bool operator==(const LabelRecord &) const = default;
};

/// One row of a run's history. Validation and training figures are pooled over the attributes (micro) at `threshold`,
/// unless the name says macro; a figure that does not exist (0/0, no validation faces) is nothing.
struct EpochRecord {
    int epoch = 0;        ///< from 1
    double seconds = 0;   ///< training time of this epoch alone, without validation
    double trainLoss = 0; ///< mean binary cross-entropy per known label, as met during the epoch
    std::optional<double> validationLoss;
    std::optional<double> trainPrecision, trainRecall, trainF1; ///< of the decisions made while training, at 0.5
    std::optional<double> validationPrecision, validationRecall, validationMicroF1,
        validationMacroF1;           ///< at `threshold`
    double threshold = 0.5;          ///< classicThreshold() of this epoch's validation probabilities
    bool best = false;               ///< the best epoch so far: its weights are the ones kept
    std::vector<LabelRecord> labels; ///< in the order of the run's attributes; empty in runs of older programs
};

/// Macro F1 of the decisions made while training: the mean of the attributes that have a value, as Scores::macroF1().
/// Nothing where none has one, or in runs of older programs.
std::optional<double> trainMacroF1(const EpochRecord &epoch);

/// Where a training is within an epoch.
struct BatchRecord {
    int epoch = 0, epochs = 0;  ///< epoch from 1
    int batch = 0, batches = 0; ///< batch from 1
    double loss = 0;            ///< of this batch, per known label
    double imagesPerSecond = 0; ///< smoothed
};

/// Hears of a training as it goes, in the trainer's thread. Must return quickly.
class TrainingSink {
public:
    virtual ~TrainingSink() = default;
    virtual void batchDone(const BatchRecord &batch) = 0;
    /// The last that is heard of an epoch.
    virtual void epochDone(const EpochRecord &epoch) = 0;
    /// What the network says of the validation faces after an epoch: [faces, attributes], 0..1, rows as in the
    /// request's table. Not called where there are none. The span is gone when the call returns.
    virtual void validated(int /*epoch*/, std::span<const float> /*probabilities*/) {}
    /// The validation faces that the network is most wrong about after an epoch, see worstFaces(). From tasks::train
    /// and tasks::resume, which know whose rows they are; the learner alone does not tell.
    virtual void worstFound(int /*epoch*/, const std::vector<WorstFace> & /*faces*/) {}
};

} // namespace faces
