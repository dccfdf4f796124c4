// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/face_search.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

namespace faces::vision {
namespace {

namespace fs = std::filesystem;

constexpr char kFrontal[] = "haarcascade_frontalface_alt2.xml", kProfile[] = "haarcascade_profileface.xml";
constexpr int kSearchSidePx = 1024;
constexpr int kSmallSidePx = 320; // smaller photos are enlarged: the cascades' smallest face has 20 px
constexpr int kSmallestFacePx = 24;
// The frontal cascade's box spans from the brows to the chin. Head and shoulders, framed as on stock photos, is this
// much wider. The profile cascade's box is larger, and lies off the middle on the side that the face looks from.
constexpr double kWidened = 2.0, kProfileWidened = 1.6, kProfileOffset = 0.15;
// How many findings of slightly other place and size make a face, and how many make it half sure. The profile cascade
// sees faces in clutter more readily; both measured on composed group photos (tests/bench/bench_faces.cpp).
constexpr double kFrontalStep = 1.08, kProfileStep = 1.15;
constexpr int kFrontalFindings = 3, kProfileFindings = 5;
constexpr double kFrontalHalfSure = 8, kProfileHalfSure = 12;
// A quick look: the longer side of the small copy, and the share of it that a face must fill to end the search there.
// Whoever looks aside beside such a face is looked for on a smaller one still: the profile cascade takes most of the
// time.
constexpr int kQuickSidePx = 320, kQuickProfileSidePx = 240;
constexpr double kPortraitShare = 0.16; // of the narrow box: the face itself is twice as wide
// In which sizes the faces of the small copy are looked for again; all findings that make one box lie within.
constexpr double kAgainSmallest = 0.6, kAgainLargest = 1.6;

std::optional<fs::path> cascadeFile(const char *name)
{
    std::vector<fs::path> folders;
    if (const char *given = std::getenv("OPENCV_HAARCASCADES"))
        folders.emplace_back(given);
    for (const char *prefix : {"/usr/share", "/usr/local/share"})
        for (const char *room : {"opencv4", "opencv", "OpenCV"})
            folders.push_back(fs::path(prefix) / room / "haarcascades");
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        if (fs::is_regular_file(folder / name, ignored))
            return folder / name;
    }
    return std::nullopt;
}

cv::CascadeClassifier loadedCascade(const char *name)
{
    const auto file = cascadeFile(name);
    if (!file)
        throw Error(ErrorKind::NotFound,
                    "The face detector's data are not installed. Install the package opencv-data, or set "
                    "OPENCV_HAARCASCADES to the folder that holds them.",
                    name);
    cv::CascadeClassifier cascade;
    bool read = false;
    try {
        read = cascade.load(file->string());
    } catch (const cv::Exception &) { // an XML file that is cut short
    }
    if (!read)
        throw Error(ErrorKind::NotFound,
                    "The face detector's data can't be read. Install the package opencv-data again.", file->string());
    return cascade;
}

/// Large photos are reduced first: a grey one of their size would take a third of their memory beside them.
cv::Mat greyCopy(const cv::Mat &photo, double scale)
{
    constexpr std::size_t kLargePixels = 24'000'000;
    const bool large = photo.total() > kLargePixels;
    cv::Mat copy = photo;
    if (large)
        cv::resize(copy, copy, {}, scale, scale, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(copy, grey, cv::COLOR_BGR2GRAY);
    if (scale != 1 && !large)
        cv::resize(grey, grey, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return grey;
}

class CascadeSearch final : public FaceSearch {
public:
    std::vector<NarrowFace> search(const cv::Mat &photo, Pace pace) override;

private:
    std::vector<NarrowFace> both(const cv::Mat &grey, double scale);
    std::vector<NarrowFace> portraits(const cv::Mat &grey, double scale);
    /// largestPx 0: as large as the picture
    std::vector<NarrowFace> frontal(const cv::Mat &grey, double scale, int smallestPx, int largestPx);
    std::vector<NarrowFace> profiles(const cv::Mat &grey, double scale);
    std::vector<NarrowFace> profile(const cv::Mat &grey, double scale, bool mirrored);

    cv::CascadeClassifier m_frontal = loadedCascade(kFrontal), m_profile = loadedCascade(kProfile);
};

std::vector<NarrowFace> CascadeSearch::search(const cv::Mat &photo, Pace pace)
{
    const int side = std::max(photo.cols, photo.rows);
    const double scale = side > kSearchSidePx  ? static_cast<double>(kSearchSidePx) / side
                         : side < kSmallSidePx ? static_cast<double>(kSmallSidePx) / side
                                               : 1.0;
    if (std::min(photo.cols, photo.rows) * scale < kSmallestFacePx)
        return {};
    const cv::Mat grey = greyCopy(photo, scale);
    // Not equalized: the cascades weigh each window's own contrast, and a plain wall would take all tones of the faces.
    if (pace == Pace::Quick && std::max(grey.cols, grey.rows) > 3 * kQuickSidePx / 2)
        if (std::vector<NarrowFace> found = portraits(grey, scale); !found.empty())
            return found;
    return both(grey, scale);
}

/// The faces that a small copy shows, if one of them fills a good part of it; else none. Frontal ones are then looked
/// for at their own size on the photo itself, which costs little: of large faces there are few places.
std::vector<NarrowFace> CascadeSearch::portraits(const cv::Mat &grey, double scale)
{
    const double smaller = static_cast<double>(kQuickSidePx) / std::max(grey.cols, grey.rows);
    cv::Mat small;
    cv::resize(grey, small, {}, smaller, smaller, cv::INTER_AREA);
    const std::vector<NarrowFace> rough = frontal(small, scale * smaller, kSmallestFacePx, 0);
    if (rough.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(rough, {}, [](const NarrowFace &face) { return face.box.width; });
    if (most.box.width * scale * smaller < kPortraitShare * kQuickSidePx)
        return {};
    std::vector<NarrowFace> kept;
    keepApart(kept, frontal(grey, scale, std::max(kSmallestFacePx, cvRound(kAgainSmallest * least.box.width * scale)),
                            cvRound(kAgainLargest * most.box.width * scale)));
    if (!kept.empty()) { // else the copy deceived
        const double again = static_cast<double>(kQuickProfileSidePx) / kQuickSidePx;
        cv::resize(small, small, {}, again, again, cv::INTER_AREA);
        keepApart(kept, profiles(small, scale * smaller * again));
    }
    return kept;
}

std::vector<NarrowFace> CascadeSearch::both(const cv::Mat &grey, double scale)
{
    // Of a face that both see the frontal box stays: it is the better placed one.
    std::vector<NarrowFace> kept;
    keepApart(kept, frontal(grey, scale, kSmallestFacePx, 0));
    keepApart(kept, profiles(grey, scale));
    return kept;
}

std::vector<NarrowFace> CascadeSearch::profiles(const cv::Mat &grey, double scale)
{
    cv::Mat mirrored;
    cv::flip(grey, mirrored, 1);
    std::vector<NarrowFace> faces = profile(grey, scale, false);
    for (NarrowFace &face : profile(mirrored, scale, true))
        faces.push_back(face);
    return faces;
}

std::vector<NarrowFace> CascadeSearch::frontal(const cv::Mat &grey, double scale, int smallestPx, int largestPx)
{
    std::vector<cv::Rect> boxes;
    std::vector<int> findings;
    m_frontal.detectMultiScale(grey, boxes, findings, kFrontalStep, kFrontalFindings, 0, {smallestPx, smallestPx},
                               {largestPx, largestPx});
    std::vector<NarrowFace> faces;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const cv::Rect2d box(boxes[i].x / scale, boxes[i].y / scale, boxes[i].width / scale, boxes[i].height / scale);
        faces.push_back({box, findings[i] / (findings[i] + kFrontalHalfSure), 0,
                         cv::Point2d(box.x + box.width / 2, box.y + box.height / 2), box.width * kWidened});
    }
    return faces;
}

std::vector<NarrowFace> CascadeSearch::profile(const cv::Mat &grey, double scale, bool mirrored)
{
    std::vector<cv::Rect> boxes;
    std::vector<int> findings;
    m_profile.detectMultiScale(grey, boxes, findings, kProfileStep, kProfileFindings, 0,
                               {kSmallestFacePx, kSmallestFacePx});
    std::vector<NarrowFace> faces;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const int left = mirrored ? grey.cols - boxes[i].x - boxes[i].width : boxes[i].x;
        const cv::Rect2d box(left / scale, boxes[i].y / scale, boxes[i].width / scale, boxes[i].height / scale);
        const double aside = box.width * (mirrored ? kProfileOffset : -kProfileOffset);
        faces.push_back({box, findings[i] / (findings[i] + kProfileHalfSure), 0,
                         cv::Point2d(box.x + box.width / 2 + aside, box.y + box.height / 2),
                         box.width * kProfileWidened});
    }
    return faces;
}

} // namespace

std::unique_ptr<FaceSearch> cascadeSearch() { return std::make_unique<CascadeSearch>(); }

} // namespace faces::vision
