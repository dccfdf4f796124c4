// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/face_detector.h"

#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/face_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace faces::vision {

void keepApart(std::vector<NarrowFace> &kept, std::vector<NarrowFace> more)
{
    std::ranges::sort(more, {},
                      [](const NarrowFace &face) { return std::tuple(-face.confidence, face.box.y, face.box.x); });
    for (const NarrowFace &face : more)
        if (std::ranges::none_of(kept, [&](const NarrowFace &other) {
                return (face.box & other.box).area() > 0.3 * std::min(face.box.area(), other.box.area());
            }))
            kept.push_back(face);
}

FaceDetector::FaceDetector(std::unique_ptr<FaceSearch> search) : m_search(std::move(search)) {}
FaceDetector::FaceDetector(const std::filesystem::path &yuNet) : m_search(yuNetSearch(yuNet)) {}
FaceDetector::~FaceDetector() = default;
FaceDetector::FaceDetector(FaceDetector &&) noexcept = default;
FaceDetector &FaceDetector::operator=(FaceDetector &&) noexcept = default;

FaceDetector FaceDetector::cascades() { return FaceDetector(cascadeSearch()); }

std::vector<FoundFace> FaceDetector::find(const cv::Mat &photo, Pace pace)
{
    if (photo.empty() || photo.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "Faces can only be looked for on a colour photo.");
    std::vector<NarrowFace> found;
    try {
        found = m_search->search(photo, pace);
    } catch (const cv::Exception &error) {
        throw Error(ErrorKind::BadInput,
                    fmt::format("Faces could not be looked for on this photo (OpenCV: {}). Scale it down, or set the "
                                "boxes by hand.",
                                error.err));
    }
    std::ranges::sort(found, {}, [](const NarrowFace &face) { return std::tuple(-face.wide, face.box.y, face.box.x); });
    std::vector<FoundFace> faces;
    for (const NarrowFace &face : found)
        faces.push_back({{face.middle.x - face.wide / 2, face.middle.y - face.wide / 2, face.wide, face.wide},
                         face.angleDegrees,
                         face.confidence});
    return faces;
}

std::vector<Box> findFaces(const cv::Mat &photo)
{
    thread_local FaceDetector detector = FaceDetector::cascades();
    std::vector<Box> boxes;
    for (const FoundFace &face : detector.find(photo))
        boxes.push_back(face.box);
    return boxes;
}

} // namespace faces::vision
