// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/matting_model.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/vision/onnx_header.h"

#include <fmt/format.h>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace faces::vision {
namespace {

constexpr std::uintmax_t kMostBytes = 200'000'000; // U2-Net has 176 MB; OpenCV takes four times a file's size
constexpr int kUsualSide = 320;
constexpr int kLargestSide = 2048;

Error unsuitable(const std::filesystem::path &file, const std::string &why)
{
    return {
        ErrorKind::BadInput,
        fmt::format("This can't be used as a matting model: {}. Choose an ONNX file of a U2-Net that takes one colour "
                    "picture and gives one mask.",
                    why),
        toText(file)};
}

int sideOf(std::int64_t size)
{
    return size == 0 ? kUsualSide : static_cast<int>(std::clamp<std::int64_t>(size, 0, 1 << 20));
}

/// The size of picture that the file asks for, once all that can be told without running it is in order.
cv::Size inputSize(const Bytes &bytes, const std::filesystem::path &file)
{
    const auto header = readOnnxHeader(bytes);
    if (!header || !header->hasGraph)
        throw unsuitable(file, "the file is damaged, or no ONNX file");
    if (!header->trouble.empty())
        throw unsuitable(file, fmt::format("the file {}", header->trouble));
    const auto &shape = header->inputShape;
    if (shape.size() != 4 || shape[0] > 1 || (shape[1] != 3 && shape[1] != 0))
        throw unsuitable(file, "its input is no single picture in colour");
    const cv::Size size(sideOf(shape[3]), sideOf(shape[2]));
    if (std::min(size.width, size.height) < 16 || std::max(size.width, size.height) > kLargestSide)
        throw unsuitable(file, "its input has a side outside of 16 to 2048 pixels");
    return size;
}

/// U2-Net's input: float32 [1, 3, height, width], red first.
cv::Mat blobOf(const cv::Mat &face, const cv::Size &size)
{
    cv::Mat picture;
    const bool smaller = size.width < face.cols && size.height < face.rows;
    cv::resize(face, picture, size, 0, 0, smaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::cvtColor(picture, picture, cv::COLOR_BGR2RGB);
    double largest = 0;
    cv::minMaxLoc(picture.reshape(1), nullptr, &largest);
    picture.convertTo(picture, CV_32F, 1 / std::max(largest, 1.0));
    cv::subtract(picture, cv::Scalar(0.485, 0.456, 0.406), picture);
    cv::divide(picture, cv::Scalar(0.229, 0.224, 0.225), picture);
    return cv::dnn::blobFromImage(picture);
}

/// The map [1, 1, height, width] as CV_8UC1, its values stretched to 0..255.
cv::Mat stretched(const cv::Mat &map)
{
    const cv::Mat plane(map.size[2], map.size[3], CV_32FC1, const_cast<float *>(map.ptr<float>()));
    double least = 0, most = 0;
    cv::minMaxLoc(plane, &least, &most);
    cv::Mat result;
    if (most - least < 1e-6)
        plane.convertTo(result, CV_8U, 255);
    else
        plane.convertTo(result, CV_8U, 255 / (most - least), -255 * least / (most - least));
    return result;
}

} // namespace

struct MattingModel::Network {
    std::filesystem::path file;
    cv::Size size;
    cv::dnn::Net net;

    /// The first output for a face. OpenCV's own complaints become a sentence.
    cv::Mat run(const cv::Mat &face)
    {
        std::vector<cv::Mat> maps;
        try {
            net.setInput(blobOf(face, size));
            net.forward(maps, net.getUnconnectedOutLayersNames());
        } catch (const cv::Exception &) {
            throw unsuitable(file, "OpenCV can't run the network");
        }
        if (maps.empty() || maps[0].dims != 4 || maps[0].size[0] != 1 || maps[0].size[1] != 1 ||
            maps[0].type() != CV_32FC1)
            throw unsuitable(file, "its first output is no single mask");
        if (!cv::checkRange(maps[0]))
            throw unsuitable(file, "it gives values that are no numbers");
        return maps[0];
    }
};

MattingModel::MattingModel(const std::filesystem::path &onnx) : m_network(std::make_unique<Network>())
{
    const Bytes bytes = readFile(onnx, kMostBytes);
    m_network->file = onnx;
    m_network->size = inputSize(bytes, onnx);
    try {
        m_network->net = cv::dnn::readNetFromONNX(bytes);
    } catch (const cv::Exception &) {
        throw unsuitable(onnx, "the file is damaged, or OpenCV does not know a layer of it");
    }
    if (m_network->net.empty())
        throw unsuitable(onnx, "the file holds no network");
    m_network->run(cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(128)));
}

MattingModel::~MattingModel() = default;
MattingModel::MattingModel(MattingModel &&) noexcept = default;
MattingModel &MattingModel::operator=(MattingModel &&) noexcept = default;

cv::Mat MattingModel::mask(const cv::Mat &face)
{
    if (face.empty() || face.type() != CV_8UC3)
        throw Error(ErrorKind::Internal, "The background can only be removed from a colour face.");
    cv::Mat mask = stretched(m_network->run(face));
    const bool smaller = face.cols < mask.cols && face.rows < mask.rows;
    cv::resize(mask, mask, face.size(), 0, 0, smaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::GaussianBlur(mask, mask, {3, 3}, 0); // a hard map gets a soft edge, a soft one hardly changes
    return mask;
}

} // namespace faces::vision
