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

bool isWhole(const FacePlace &place, const cv::Mat &picture)
{
    return place.angleDegrees == 0 && place.box == wholeBox(picture.cols, picture.rows);
}

/// A box is cut as from a photo; a whole picture is taken as an imported face is.
vision::FacePicture faceAt(const cv::Mat &picture, const cv::Mat &photo, const FacePlace &place)
{
    if (isWhole(place, picture))
        return vision::wholeFace(picture);
    return {vision::cutFace(photo, place.box, place.angleDegrees), {}};
}

} // namespace

Judge::Judge(Model model, int threads, const VisionModels &here)
    : m_model(factsOf(model)), m_preparer(std::make_unique<FacePreparer>(m_model.preparation, here)),
      m_places(std::make_unique<PlaceFinder>(here)), m_predictor(learner().predictor(std::move(model), threads))
{
}
Judge::~Judge() = default;

std::vector<Judged> Judge::judge(const cv::Mat &picture, FindFaces find)
{
    std::vector<FacePlace> places;
    if (find != FindFaces::WholePicture)
        places = m_places->findQuickly(vision::overBlack(picture));
    if (places.empty() && find != FindFaces::Detect)
        places.push_back({wholeBox(picture.cols, picture.rows), 0});
    return judgeBoxes(picture, places);
}

std::vector<Judged> Judge::judgeBoxes(const cv::Mat &picture, std::span<const FacePlace> places)
{
    std::vector<Judged> judged;
    std::vector<std::uint8_t> table;
    const cv::Mat photo = vision::overBlack(picture);
    for (const FacePlace &place : places) {
        const vision::FacePicture face = faceAt(picture, photo, place);
        vision::appendPlanes(m_preparer->prepared(face.pixels, face.mask), table);
        judged.push_back({place.box, place.angleDegrees, face.pixels, {}});
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
