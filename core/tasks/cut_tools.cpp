// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"

#include "core/base/files.h"
#include "core/tasks/reading_order.h"
#include "core/vision/background.h"
#include "core/vision/face_detector.h"
#include "core/vision/matting_model.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <atomic>
#include <exception>
#include <mutex>
#include <utility>

namespace faces::tasks {

namespace {

/// A file that was there when it was chosen may be gone when it is needed: the sentence says what can be done.
template <typename Model> Model loaded(const std::filesystem::path &file, const char *what)
{
    try {
        return Model(file);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::NotFound)
            throw;
        throw Error(
            ErrorKind::NotFound,
            fmt::format("The {} is not where it was when it was chosen. Put the file back, choose another, or go "
                        "back to what is built in.",
                        what),
            toText(file));
    }
}

} // namespace

struct MaskFinder::Matting {
    explicit Matting(const std::filesystem::path &file)
        : model(loaded<vision::MattingModel>(file, "network that removes backgrounds"))
    {
    }
    std::mutex mutex;
    vision::MattingModel model;
};

MaskFinder::MaskFinder(const VisionModels &models)
    : m_matting(models.matting.empty() ? nullptr : std::make_unique<Matting>(models.matting))
{
}
MaskFinder::~MaskFinder() = default;
MaskFinder::MaskFinder(MaskFinder &&) noexcept = default;

cv::Mat MaskFinder::mask(const cv::Mat &face) const
{
    if (!m_matting)
        return vision::removeBackground(face);
    const std::scoped_lock lock(m_matting->mutex);
    return m_matting->model.mask(face);
}

PlaceFinder::PlaceFinder(const VisionModels &models) : m_file(models.faceDetector) {}
PlaceFinder::~PlaceFinder() = default;

std::vector<FacePlace> PlaceFinder::find(const cv::Mat &photo) { return look(photo, vision::Pace::Thorough); }

std::vector<FacePlace> PlaceFinder::findQuickly(const cv::Mat &photo) { return look(photo, vision::Pace::Quick); }

std::vector<FacePlace> PlaceFinder::look(const cv::Mat &photo, vision::Pace pace)
{
    if (!m_detector)
        m_detector = std::make_unique<vision::FaceDetector>(
            m_file.empty() ? vision::FaceDetector::cascades()
                           : loaded<vision::FaceDetector>(m_file, "network that finds faces"));
    std::vector<FacePlace> places;
    for (const vision::FoundFace &face : m_detector->find(photo, pace))
        places.push_back(face.place());
    return inReadingOrder(std::move(places)); // the detector says the largest first
}

CutTools::CutTools(bool removeBackground, const VisionModels &models)
    : places(std::make_unique<PlaceFinder>(models)), m_removesBackground(removeBackground), m_models(models)
{
    if (removeBackground)
        masks(); // a model that does not open is told before anything is read
}

const MaskFinder &CutTools::masks() const
{
    if (!m_masks)
        m_masks = std::make_unique<MaskFinder>(m_models);
    return *m_masks;
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
