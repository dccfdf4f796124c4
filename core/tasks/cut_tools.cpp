// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"

#include "core/vision/background.h"
#include "core/vision/face_detector.h"
#include "core/vision/matting_model.h"

#include <opencv2/core.hpp>

#include <atomic>
#include <exception>
#include <mutex>

namespace faces::tasks {

struct MaskFinder::Matting {
    explicit Matting(const std::filesystem::path &file) : model(file) {}
    std::mutex mutex;
    vision::MattingModel model;
};

MaskFinder::MaskFinder(const VisionModels &models)
    : m_matting(models.matting.empty() ? nullptr : std::make_unique<Matting>(models.matting))
{
}
MaskFinder::~MaskFinder() = default;

cv::Mat MaskFinder::mask(const cv::Mat &face) const
{
    if (!m_matting)
        return vision::removeBackground(face);
    const std::scoped_lock lock(m_matting->mutex);
    return m_matting->model.mask(face);
}

PlaceFinder::PlaceFinder(const VisionModels &models)
    : m_detector(models.faceDetector.empty() ? nullptr : std::make_unique<vision::FaceDetector>(models.faceDetector))
{
}
PlaceFinder::~PlaceFinder() = default;

std::vector<FacePlace> PlaceFinder::find(const cv::Mat &photo)
{
    if (!m_detector)
        m_detector = std::make_unique<vision::FaceDetector>(vision::FaceDetector::cascades());
    std::vector<FacePlace> places;
    for (const vision::FoundFace &face : m_detector->find(photo))
        places.push_back(face.place());
    return places;
}

CutTools::CutTools(bool removeBackground, const VisionModels &models)
    : places(std::make_unique<PlaceFinder>(models)),
      masks(removeBackground ? std::make_unique<MaskFinder>(models) : nullptr)
{
}

void forEachOnAllCores(std::size_t count, const std::stop_token &stop, const std::function<void(std::size_t)> &work)
{
    std::mutex mutex;
    std::exception_ptr trouble;
    std::atomic<bool> ended = false;
    cv::parallel_for_(cv::Range(0, static_cast<int>(count)), [&](const cv::Range &range) {
        for (int i = range.start; i < range.end && !ended && !stop.stop_requested(); ++i) {
            try {
                work(static_cast<std::size_t>(i));
            } catch (...) {
                const std::scoped_lock lock(mutex);
                if (!trouble)
                    trouble = std::current_exception();
                ended = true;
            }
        }
    });
    if (trouble)
        std::rethrow_exception(trouble);
    throwIfStopped(stop);
}

std::vector<FacePlace> findFacePlaces(const cv::Mat &photo, const VisionModels &models)
{
    return PlaceFinder(models).find(photo);
}

cv::Mat findMask(const cv::Mat &face, const VisionModels &models) { return MaskFinder(models).mask(face); }

} // namespace faces::tasks
