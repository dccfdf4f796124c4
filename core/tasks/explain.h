// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/model.h"
#include "core/data/run.h"
#include "core/store/project.h"
#include "core/tasks/occlusion.h"
#include "core/tasks/photos.h"

#include <opencv2/core.hpp>

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace faces::tasks {

class FacePreparer;

/// A face of the project as a network sees it.
struct SeenFace {
    FaceId face{};
    std::vector<std::uint8_t> input; ///< [channels, side, side], prepared as for training
};

/// What the last layer of a run's network makes of many faces.
struct FaceFeatures {
    std::vector<FaceId> faces;
    std::vector<int> numbers; ///< of the faces
    std::size_t width = 0;
    std::vector<float> values; ///< [faces, width], each row of length 1 (or all 0)
};

/// A face that a network takes for much the same as another.
struct Neighbour {
    FaceId face{};
    int number = 0;
    double distance = 0; ///< 1 less the cosine between the features: 0 the same, 1 nothing in common
};

/// Why a network decided as it did: a model made ready once, for many faces. Thread-safe: calls take turns at the
/// network, long ones after every few faces.
class FaceExplainer {
public:
    /// threads 0: one per core.
    explicit FaceExplainer(Model model, int threads = 0, const VisionModels &here = {});
    ~FaceExplainer();
    const Model &model() const { return m_model; } ///< without its tensors, which are in use

    /// Throws Error{NotFound} or Error{BadInput} where the face's picture is not there or does not open.
    SeenFace seen(const store::Project &project, FaceId face) const;
    /// Of yes, one per attribute of the model, 0..1, as in evaluation; to the last bit with as many threads.
    std::vector<float> probabilities(const SeenFace &face) const;
    /// Where the network looked: CV_32FC1 of the input's size, 0..1, see Explainer::evidence(). The whole face as it is
    /// stored lies behind the whole map. yes: the decision that was made.
    cv::Mat evidence(const SeenFace &face, std::size_t attribute, bool yes, const std::stop_token &stop = {}) const;
    Occlusion occlusion(const SeenFace &face, const OcclusionOptions &options, const std::stop_token &stop,
                        ProgressSink &progress) const;
    /// Of the last layer, of length 1.
    std::vector<float> features(const SeenFace &face) const;
    /// The same of the run's training faces as the project has them now, each once and unaltered. Faces whose picture
    /// does not open are left out. A stop throws Error{Cancelled}.
    FaceFeatures trainingFeatures(const store::Project &project, const Run &run, const std::stop_token &stop,
                                  ProgressSink &progress) const;

private:
    class InTurn;
    Model m_model;
    std::unique_ptr<FacePreparer> m_preparer;
    std::unique_ptr<InTurn> m_explainer;
};

/// The `count` faces nearest to these features, the nearest first, of equals the lower number. `but` is left out: a
/// face is no neighbour of its own.
std::vector<Neighbour> nearestFaces(const FaceFeatures &among, std::span<const float> features, std::size_t count,
                                    FaceId but = {});

} // namespace faces::tasks
