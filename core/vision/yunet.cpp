// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// OpenCV's own FaceDetectorYN reads only the network that was current when its version came out (4.6: the one of 2022),
// and from a file's name only. Here its dnn module runs the network, and both kinds of outputs are read.
#include "core/base/error.h"
#include "core/vision/face_search.h"
#include "core/vision/onnx_header.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace faces::vision {
namespace {

constexpr int kDividedBy = 64;   // every stride divides the padded picture
constexpr double kSure = 0.7;    // what scores less is no face
constexpr double kWidened = 1.8; // the network's box spans from the hairline to the chin
// The network sees faces of about 10 to 300 px: large ones are found on a small copy.
constexpr std::array<int, 2> kSearchSidesPx{1024, 320};
constexpr double kUprightDegrees = 2; // a head that tilts less is cut without turning

const std::vector<std::string> kOutputs2023{"cls_8",  "cls_16",  "cls_32",  "obj_8", "obj_16", "obj_32",
                                            "bbox_8", "bbox_16", "bbox_32", "kps_8", "kps_16", "kps_32"};
const std::vector<std::string> kOutputs2022{"loc", "conf", "iou"};

/// Box and eyes in pixels of the network's input.
struct Sighting {
    cv::Rect2d box;
    double score = 0;
    cv::Point2d leftEye, rightEye; ///< as on the picture: the person's right eye is on the left
};

const float *values(const cv::Mat &output, std::size_t count)
{
    if (output.type() != CV_32F || output.total() != count)
        throw Error(ErrorKind::BadInput, "");
    return output.ptr<float>();
}

double unit(double value) { return std::clamp(value, 0.0, 1.0); }

/// Anchor-free (2023): a face a cell of each stride.
std::vector<Sighting> read2023(const std::vector<cv::Mat> &outputs, cv::Size input)
{
    std::vector<Sighting> found;
    for (std::size_t s = 0; s < 3; ++s) {
        const int stride = 8 << s, columns = input.width / stride;
        const auto cells = static_cast<std::size_t>(columns) * static_cast<std::size_t>(input.height / stride);
        const float *sure = values(outputs[s], cells), *object = values(outputs[s + 3], cells);
        const float *box = values(outputs[s + 6], cells * 4), *points = values(outputs[s + 9], cells * 10);
        for (std::size_t i = 0; i < cells; ++i, box += 4, points += 10) {
            const double score = std::sqrt(unit(sure[i]) * unit(object[i]));
            if (!(score >= kSure))
                continue;
            const double x = static_cast<int>(i) % columns, y = static_cast<int>(i) / columns;
            const auto point = [&](int n) {
                return cv::Point2d((points[2 * n] + x) * stride, (points[2 * n + 1] + y) * stride);
            };
            const double w = std::exp(box[2]) * stride, h = std::exp(box[3]) * stride;
            found.push_back(
                {{(x + box[0]) * stride - w / 2, (y + box[1]) * stride - h / 2, w, h}, score, point(0), point(1)});
        }
    }
    return found;
}

/// Anchors of given sizes (2022 and before); deltas are scaled by variances 0.1 and 0.2 as in SSD (Liu 2016).
std::vector<Sighting> read2022(const std::vector<cv::Mat> &outputs, cv::Size input)
{
    const std::vector<std::vector<double>> anchors{{10, 16, 24}, {32, 48}, {64, 96}, {128, 192, 256}};
    std::size_t count = 0;
    for (std::size_t s = 0; s < anchors.size(); ++s)
        count += static_cast<std::size_t>((input.width / (8 << s)) * (input.height / (8 << s))) * anchors[s].size();
    const float *place = values(outputs[0], count * 14), *sure = values(outputs[1], count * 2);
    const float *fits = values(outputs[2], count);
    std::vector<Sighting> found;
    for (std::size_t s = 0; s < anchors.size(); ++s) {
        const int stride = 8 << s;
        for (int y = 0; y < input.height / stride; ++y)
            for (int x = 0; x < input.width / stride; ++x)
                for (const double size : anchors[s]) {
                    const double score = std::sqrt(unit(sure[1]) * unit(*fits));
                    const auto point = [&](int n) {
                        return cv::Point2d((x + 0.5) * stride + place[n] * 0.1 * size,
                                           (y + 0.5) * stride + place[n + 1] * 0.1 * size);
                    };
                    const cv::Point2d middle = point(0);
                    const double w = size * std::exp(place[2] * 0.1), h = size * std::exp(place[3] * 0.2);
                    if (score >= kSure)
                        found.push_back({{middle.x - w / 2, middle.y - h / 2, w, h}, score, point(4), point(6)});
                    place += 14, sure += 2, ++fits;
                }
    }
    return found;
}

double tiltDegrees(const Sighting &sighting)
{
    const cv::Point2d between = sighting.rightEye - sighting.leftEye;
    if (!(cv::norm(between) > 0.15 * sighting.box.width)) // a profile's eyes say nothing
        return 0;
    const double angle = std::atan2(between.y, between.x) * 180 / std::numbers::pi;
    return std::abs(angle) < kUprightDegrees ? 0 : angle;
}

class YuNetSearch final : public FaceSearch {
public:
    explicit YuNetSearch(const std::filesystem::path &file);
    std::vector<NarrowFace> search(const cv::Mat &photo, Pace pace) override;

private:
    std::vector<Sighting> sightings(const cv::Mat &photo);
    cv::dnn::Net m_net;
    bool m_is2023 = true;
};

[[noreturn]] void refuse(const std::filesystem::path &file)
{
    throw Error(ErrorKind::BadInput,
                "This is no YuNet face detector, or the file is damaged. Download face_detection_yunet_2023mar.onnx "
                "again, or use the built-in detector.",
                toText(file));
}

YuNetSearch::YuNetSearch(const std::filesystem::path &file)
{
    constexpr std::uintmax_t kMostNetworkBytes = 64 << 20; // YuNet has a quarter of a megabyte
    const Bytes bytes = readFile(file, kMostNetworkBytes);
    const auto header = readOnnxHeader(bytes); // what OpenCV would not notice, and read beyond
    if (!header || !header->hasGraph || !header->trouble.empty())
        refuse(file);
    try {
        m_net = cv::dnn::readNetFromONNX(bytes);
    } catch (const std::exception &) { // a damaged file: OpenCV's own exception, or what its arithmetic ran into
        refuse(file);
    }
    // A look at an empty picture shows whether the outputs are there and have the right sizes.
    for (const bool is2023 : {true, false}) {
        m_is2023 = is2023;
        try {
            sightings(cv::Mat(2 * kDividedBy, 2 * kDividedBy, CV_8UC3, cv::Scalar::all(0)));
            return;
        } catch (const std::exception &) {
        }
    }
    refuse(file);
}

std::vector<Sighting> YuNetSearch::sightings(const cv::Mat &photo)
{
    const auto padded = [](int side) { return (side + kDividedBy - 1) / kDividedBy * kDividedBy; };
    cv::Mat input;
    cv::copyMakeBorder(photo, input, 0, padded(photo.rows) - photo.rows, 0, padded(photo.cols) - photo.cols,
                       cv::BORDER_CONSTANT);
    m_net.setInput(cv::dnn::blobFromImage(input));
    std::vector<cv::Mat> outputs;
    m_net.forward(outputs, m_is2023 ? kOutputs2023 : kOutputs2022);
    return m_is2023 ? read2023(outputs, input.size()) : read2022(outputs, input.size());
}

std::vector<NarrowFace> YuNetSearch::search(const cv::Mat &photo, Pace)
{
    const int side = std::max(photo.cols, photo.rows);
    std::vector<NarrowFace> kept;
    for (const int sidePx : kSearchSidesPx) {
        const double scale = std::min(1.0, static_cast<double>(sidePx) / side);
        cv::Mat small = photo;
        const cv::Size size(std::max(1, cvRound(photo.cols * scale)), std::max(1, cvRound(photo.rows * scale)));
        if (scale < 1)
            cv::resize(photo, small, size, 0, 0, cv::INTER_AREA);
        std::vector<NarrowFace> faces;
        for (const Sighting &one : sightings(small)) {
            const cv::Rect2d box(one.box.x / scale, one.box.y / scale, one.box.width / scale, one.box.height / scale);
            const cv::Point2d middle(box.x + box.width / 2, box.y + box.height / 2);
            const double wide = std::max(box.width, box.height) * kWidened;
            if (std::isfinite(middle.x + middle.y + wide) && wide >= 1)
                faces.push_back({box, one.score, tiltDegrees(one), middle, wide});
        }
        keepApart(kept, std::move(faces));
        if (side <= kSearchSidesPx.back())
            break;
    }
    return kept;
}

} // namespace

std::unique_ptr<FaceSearch> yuNetSearch(const std::filesystem::path &file)
{
    return std::make_unique<YuNetSearch>(file);
}

} // namespace faces::vision
