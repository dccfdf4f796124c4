// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

namespace faces::vision {

/// Private to Camera: what the library behind it gives.
class FrameSource {
public:
    virtual ~FrameSource() = default;
    virtual bool read(cv::Mat &frame) = 0; ///< CV_8UC3; false: there is none (any more)
};

} // namespace faces::vision

/// device: a number, or negative for a file. Null where it can't be opened. The caller owns what it gets.
extern "C" faces::vision::FrameSource *faces_open_frames(int device, const char *file);
