// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

#include <filesystem>
#include <vector>

namespace faces::test {

/// Writes pictures of one size as a film (MJPG in AVI); false where this OpenCV can't.
inline bool makeFilm(const std::filesystem::path &file, const std::vector<cv::Mat> &pictures)
{
    cv::VideoWriter writer(file.string(), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 25,
                           pictures.front().size());
    for (const cv::Mat &picture : pictures)
        if (writer.isOpened())
            writer.write(picture);
    return writer.isOpened();
}

} // namespace faces::test
