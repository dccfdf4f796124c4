// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/cut_face.h"
#include "core/vision/opencv_care.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace faces::vision {
namespace {

namespace fs = std::filesystem;

constexpr char kCascade[] = "haarcascade_frontalface_alt2.xml";
constexpr int kSearchSidePx = 1024;
constexpr int kSmallSidePx = 320; // smaller photos are enlarged: the cascade's smallest face has 20 px
constexpr int kLeastFacePx = 24;  // on the searched copy
// The cascade's box spans from the brows to the chin. Head and shoulders, framed as on stock photos, is this much
// wider about the same centre.
constexpr double kWidened = 2.0;

std::optional<fs::path> cascadeFile()
{
    std::vector<fs::path> folders;
    if (const char *given = std::getenv("OPENCV_HAARCASCADES"))
        folders.emplace_back(given);
    for (const char *prefix : {"/usr/share", "/usr/local/share"})
        for (const char *name : {"opencv4", "opencv", "OpenCV"})
            folders.push_back(fs::path(prefix) / name / "haarcascades");
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        if (fs::is_regular_file(folder / kCascade, ignored))
            return folder / kCascade;
    }
    return std::nullopt;
}

/// One classifier a thread: it changes while it looks.
cv::CascadeClassifier &cascade()
{
    thread_local std::unique_ptr<cv::CascadeClassifier> loaded;
    if (!loaded) {
        const auto file = cascadeFile();
        if (!file)
            throw Error(ErrorKind::NotFound,
                        "The face detector's data are not installed. Install the package opencv-data, or set "
                        "OPENCV_HAARCASCADES to the folder that holds them.",
                        kCascade);
        auto fresh = std::make_unique<cv::CascadeClassifier>();
        if (!fresh->load(file->string()))
            throw Error(ErrorKind::NotFound,
                        "The face detector's data can't be read. Install the package opencv-data again.",
                        file->string());
        loaded = std::move(fresh);
    }
    return *loaded;
}

Box headAndShoulders(const cv::Rect &found, double scale)
{
    const double side = found.width / scale, wide = side * kWidened;
    const double x = (found.x + found.width / 2.0) / scale, y = (found.y + found.height / 2.0) / scale;
    return {x - wide / 2, y - wide / 2, wide, wide};
}

std::vector<cv::Rect> searched(const cv::Mat &photo, double scale)
{
    cv::Mat grey;
    cv::cvtColor(photo, grey, cv::COLOR_BGR2GRAY);
    if (scale != 1)
        cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::equalizeHist(grey, grey);
    std::vector<cv::Rect> found;
    cascade().detectMultiScale(grey, found, 1.08, 3, 0, {kLeastFacePx, kLeastFacePx});
    std::sort(found.begin(), found.end(), [](const cv::Rect &a, const cv::Rect &b) {
        return std::tuple(-a.width, a.y, a.x) < std::tuple(-b.width, b.y, b.x);
    });
    // The widened boxes of neighbours may overlap; two findings are one face where the narrow boxes do.
    std::vector<cv::Rect> kept;
    for (const cv::Rect &rect : found)
        if (std::none_of(kept.begin(), kept.end(), [&](const cv::Rect &other) {
                return (rect & other).area() > 0.3 * std::min(rect.area(), other.area());
            }))
            kept.push_back(rect);
    return kept;
}

} // namespace

std::vector<Box> findFaces(const cv::Mat &photo)
{
    if (photo.empty() || photo.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "Faces can only be looked for on a colour photo.");
    const int side = std::max(photo.cols, photo.rows);
    const double scale = side > kSearchSidePx  ? static_cast<double>(kSearchSidePx) / side
                         : side < kSmallSidePx ? static_cast<double>(kSmallSidePx) / side
                                               : 1.0;
    // Before it is scaled: a long strip could be scaled to nothing.
    if (cvRound(std::min(photo.cols, photo.rows) * scale) < kLeastFacePx)
        return {};
    std::vector<Box> boxes;
    for (const cv::Rect &rect : withCare([&] { return searched(photo, scale); }))
        boxes.push_back(headAndShoulders(rect, scale));
    return boxes;
}

} // namespace faces::vision
