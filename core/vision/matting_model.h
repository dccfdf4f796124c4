// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <filesystem>
#include <memory>

namespace faces::vision {

/// A network that tells people from backgrounds, from an ONNX file that a person points to: of the kind of U2-Net (Qin
/// et al., Pattern Recognition 2020), one picture [1, 3, height, width] in, one or more maps [1, 1, height, width] out,
/// of which the first is used. The picture is scaled to what the file says (320 x 320 where it leaves that open), red
/// first, divided by its largest value, then by ImageNet's mean and spread. Not for several threads at once: OpenCV
/// spreads each picture over the cores by itself.
class MattingModel {
public:
    /// Reads the file and tries it on a grey picture. Throws Error{BadInput} that names the file if it is damaged or no
    /// such network; Error{NotFound} or Error{Disk} if it can't be read.
    explicit MattingModel(const std::filesystem::path &onnx);
    ~MattingModel();
    MattingModel(MattingModel &&) noexcept;
    MattingModel &operator=(MattingModel &&) noexcept;

    /// The person's mask: CV_8UC1 of the face's size, 255 person, soft edges; the map stretched from its least value to
    /// its largest (a map of one value is taken as it is). face: CV_8UC3. Throws Error{BadInput} that names the file.
    cv::Mat mask(const cv::Mat &face);

private:
    struct Network;
    std::unique_ptr<Network> m_network;
};

} // namespace faces::vision
