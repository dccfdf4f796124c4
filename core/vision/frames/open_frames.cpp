// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Compiled into a library of its own, libfaces_frames.so: see Camera.
#include "core/vision/frame_source.h"

#include <opencv2/videoio.hpp>

#include <exception>
#include <memory>

namespace {

class Frames final : public faces::vision::FrameSource {
public:
    Frames(int device, const char *file)
    {
        if (device >= 0)
            m_capture.open(device, cv::CAP_V4L2);
        else
            m_capture.open(file);
    }
    bool isOpened() const { return m_capture.isOpened(); }
    /// False for a frame that made OpenCV throw, too: a camera may change its format, or be gone.
    bool read(cv::Mat &frame) override
    {
        try {
            return m_capture.read(frame) && !frame.empty() && frame.type() == CV_8UC3;
        } catch (const std::exception &) {
            return false;
        }
    }

private:
    cv::VideoCapture m_capture;
};

} // namespace

extern "C" faces::vision::FrameSource *faces_open_frames(int device, const char *file)
{
    try {
        auto frames = std::make_unique<Frames>(device, file);
        return frames->isOpened() ? frames.release() : nullptr;
    } catch (const std::exception &) {
        return nullptr;
    }
}
