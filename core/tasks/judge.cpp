// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training.h"

#include "core/data/scores.h"
#include "core/tasks/photos.h"
#include "core/tasks/prepared_face.h"
#include "core/vision/cut_face.h"
#include "core/vision/prepare_face.h"
#include "core/vision/read_photo.h"

namespace faces::tasks {

namespace {

struct Found {
    Box box;
    vision::FacePicture face;
};

/// A found face is cut as from a photo; a whole picture is taken as an imported face is.
std::vector<Found> facesIn(const cv::Mat &picture, FindFaces find, PlaceFinder &finder)
{
    std::vector<Found> found;
    if (find != FindFaces::WholePicture) {
        const cv::Mat photo = vision::overBlack(picture);
        for (const FacePlace &place : finder.find(photo))
            found.push_back({place.box, {vision::cutFace(photo, place.box, place.angleDegrees), {}}});
    }
    if (found.empty() && find != FindFaces::Detect)
        found.push_back({{0, 0, static_cast<double>(picture.cols), static_cast<double>(picture.rows)},
                         vision::wholeFace(picture)});
    return found;
}

} // namespace

Judge::Judge(Model model, int threads, const VisionModels &here)
    : m_model(std::move(model)), m_preparer(std::make_unique<FacePreparer>(m_model.preparation, here)),
      m_places(std::make_unique<PlaceFinder>(here)), m_predictor(learner().predictor(m_model, threads))
{
}
Judge::~Judge() = default;

std::vector<Judged> Judge::judge(const cv::Mat &picture, FindFaces find)
{
    std::vector<Judged> judged;
    std::vector<std::uint8_t> table;
    for (const Found &found : facesIn(picture, find, *m_places)) {
        vision::appendPlanes(m_preparer->prepared(found.face.pixels, found.face.mask), table);
        judged.push_back({found.box, found.face.pixels, {}});
    }
    if (judged.empty())
        return judged;
    const std::vector<float> probabilities = m_predictor->probabilities(table, judged.size());
    const std::size_t width = m_model.attributes.size();
    for (std::size_t i = 0; i < judged.size(); ++i) {
        for (std::size_t a = 0; a < width; ++a) {
            const float p = probabilities[i * width + a];
            judged[i].answers.push_back({m_model.attributes[a], p, decidesYes(p, m_model.thresholds[a])});
        }
    }
    return judged;
}

std::vector<float> Judge::probabilities(const store::Project &project, const std::vector<Face> &faces,
                                        std::stop_token stop, ProgressSink &progress)
{
    std::vector<float> all;
    constexpr std::size_t kPiece = 128;
    for (std::size_t first = 0; first < faces.size(); first += kPiece) {
        throwIfStopped(stop);
        progress.progress({"Judging faces", static_cast<std::int64_t>(first), static_cast<std::int64_t>(faces.size())});
        std::vector<std::uint8_t> table;
        const std::size_t last = std::min(faces.size(), first + kPiece);
        for (std::size_t i = first; i < last; ++i) {
            const LoadedFace face = loadFace(project, faces[i].id);
            vision::appendPlanes(m_preparer->prepared(face.pixels, face.mask), table);
        }
        const auto piece = m_predictor->probabilities(table, last - first);
        all.insert(all.end(), piece.begin(), piece.end());
    }
    return all;
}

} // namespace faces::tasks
