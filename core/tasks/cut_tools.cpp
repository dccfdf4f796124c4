// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"

#include "core/vision/background.h"
#include "core/vision/cut_face.h"

#include <opencv2/core.hpp>

#include <atomic>
#include <exception>
#include <mutex>

namespace faces::tasks {

MaskFinder::MaskFinder(const VisionModels &) {}

cv::Mat MaskFinder::mask(const cv::Mat &face) const { return vision::removeBackground(face); }

PlaceFinder::PlaceFinder(const VisionModels &) {}

std::vector<FacePlace> PlaceFinder::find(const cv::Mat &photo) const
{
    std::vector<FacePlace> places;
    for (const Box &box : vision::findFaces(photo))
        places.push_back({box, 0});
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
