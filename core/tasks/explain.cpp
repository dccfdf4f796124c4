// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/explain.h"

#include "core/learn/explainer.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/training.h"
#include "core/tasks/training_data.h"
#include "core/vision/prepare_face.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <set>

namespace faces::tasks {

namespace {

constexpr std::size_t kReadTogether = 64; ///< faces; a stop is honoured between them

/// Kept ones, each once, by number.
std::vector<Face> trainingFacesOf(const store::Project &project, const Run &run)
{
    const std::optional<Split> split = project.splitById(run.split);
    if (!split)
        throw Error(ErrorKind::BadProject, "The split of this run is missing. “faces check” may know more.",
                    fmt::format("run {}", number(run.id)));
    const RunFaces all = facesOfRun(project, run.options.attributes, *split, run.recipe);
    std::set<FaceId> taken;
    std::vector<Face> faces;
    for (const RunFaces::Row &row : all.rows[static_cast<std::size_t>(Part::Train)])
        if (taken.insert(row.face->id).second)
            faces.push_back(*row.face);
    return faces;
}

void makeUnitRows(std::vector<float> &values, std::size_t width)
{
    for (std::size_t row = 0; row + width <= values.size(); row += width) {
        double square = 0;
        for (std::size_t i = 0; i < width; ++i)
            square += static_cast<double>(values[row + i]) * static_cast<double>(values[row + i]);
        const auto length = static_cast<float>(std::sqrt(square));
        for (std::size_t i = 0; length > 0 && i < width; ++i)
            values[row + i] /= length;
    }
}

} // namespace

/// One call at a time, whoever calls.
class FaceExplainer::InTurn final : public Explainer {
public:
    explicit InTurn(std::unique_ptr<Explainer> explainer) : m_explainer(std::move(explainer)) {}
    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        const std::scoped_lock turn(m_mutex);
        return m_explainer->probabilities(pixels, faces);
    }
    std::vector<float> evidence(std::span<const std::uint8_t> face, std::size_t attribute, bool yes,
                                const std::stop_token &stop) override
    {
        const std::scoped_lock turn(m_mutex);
        return m_explainer->evidence(face, attribute, yes, stop);
    }
    std::vector<float> features(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        const std::scoped_lock turn(m_mutex);
        return m_explainer->features(pixels, faces);
    }
    std::size_t featureWidth() const override { return m_explainer->featureWidth(); }

private:
    std::mutex m_mutex;
    std::unique_ptr<Explainer> m_explainer;
};

FaceExplainer::FaceExplainer(Model model, int threads, const VisionModels &here)
    : m_model(factsOf(model)), m_preparer(std::make_unique<FacePreparer>(m_model.preparation, here)),
      m_explainer(std::make_unique<InTurn>(learner().explainer(std::move(model), threads)))
{
}
FaceExplainer::~FaceExplainer() = default;

SeenFace FaceExplainer::seen(const store::Project &project, FaceId face) const
{
    SeenFace seen{.face = face, .input = {}};
    const LoadedFace loaded = loadFace(project, face);
    vision::appendPlanes(m_preparer->prepared(loaded.pixels, loaded.mask), seen.input);
    return seen;
}

std::vector<float> FaceExplainer::probabilities(const SeenFace &face) const
{
    return m_explainer->probabilities(face.input, 1);
}

cv::Mat FaceExplainer::evidence(const SeenFace &face, std::size_t attribute, bool yes,
                                const std::stop_token &stop) const
{
    const int side = m_model.preparation.sidePx;
    const std::vector<float> values = m_explainer->evidence(face.input, attribute, yes, stop);
    cv::Mat map(side, side, CV_32FC1);
    std::ranges::copy(values, map.ptr<float>());
    return map;
}

Occlusion FaceExplainer::occlusion(const SeenFace &face, const OcclusionOptions &options, const std::stop_token &stop,
                                   ProgressSink &progress) const
{
    return occluded(*m_explainer, m_model.preparation, face.input, options, stop, progress);
}

std::vector<float> FaceExplainer::features(const SeenFace &face) const
{
    std::vector<float> values = m_explainer->features(face.input, 1);
    makeUnitRows(values, values.size());
    return values;
}

FaceFeatures FaceExplainer::trainingFeatures(const store::Project &project, const Run &run, const std::stop_token &stop,
                                             ProgressSink &progress) const
{
    const std::vector<Face> faces = trainingFacesOf(project, run);
    FaceFeatures all;
    all.width = m_explainer->featureWidth();
    for (std::size_t first = 0; first < faces.size(); first += kReadTogether) {
        throwIfStopped(stop);
        progress.progress({"Reading what the network makes of its training faces", static_cast<std::int64_t>(first),
                           static_cast<std::int64_t>(faces.size())});
        std::vector<std::uint8_t> table;
        const std::size_t before = all.faces.size();
        for (std::size_t i = first; i < std::min(faces.size(), first + kReadTogether); ++i) {
            try {
                const LoadedFace face = loadFace(project, faces[i].id);
                vision::appendPlanes(m_preparer->prepared(face.pixels, face.mask), table);
            } catch (const Error &) {
                continue; // a picture that does not open is nobody's neighbour; “faces check” names it
            }
            all.faces.push_back(faces[i].id);
            all.numbers.push_back(faces[i].number);
        }
        const std::vector<float> piece = m_explainer->features(table, all.faces.size() - before);
        all.values.insert(all.values.end(), piece.begin(), piece.end());
    }
    makeUnitRows(all.values, all.width);
    return all;
}

std::vector<Neighbour> nearestFaces(const FaceFeatures &among, std::span<const float> features, std::size_t count,
                                    FaceId but)
{
    if (features.size() != among.width && !among.faces.empty())
        throw Error(ErrorKind::Internal, "These features are of another network.");
    std::vector<Neighbour> near;
    for (std::size_t i = 0; i < among.faces.size(); ++i) {
        if (among.faces[i] == but)
            continue;
        const float *row = among.values.data() + i * among.width;
        const double cosine = std::inner_product(features.begin(), features.end(), row, 0.0);
        near.push_back({among.faces[i], among.numbers[i], std::clamp(1 - cosine, 0.0, 2.0)});
    }
    const auto last = near.begin() + static_cast<std::ptrdiff_t>(std::min(count, near.size()));
    std::ranges::partial_sort(near, last, {},
                              [](const Neighbour &each) { return std::pair(each.distance, each.number); });
    near.erase(last, near.end());
    return near;
}

} // namespace faces::tasks
