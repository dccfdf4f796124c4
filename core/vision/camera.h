// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace faces::vision {

class FrameSource;

/// Where pictures come from, one after the other.
struct CameraPlace {
    std::string name;           ///< for people
    std::filesystem::path file; ///< the device, /dev/video0, or a film that stands in for one
};

/// A camera, or a film that is taken for one. What reads them brings hundreds of libraries along, so it is a library of
/// its own, opened with the first camera. For one thread at a time.
class Camera {
public:
    /// The cameras of this machine (Linux); a film first, where the environment variable FACES_CAMERA names one.
    static std::vector<CameraPlace> found();

    /// Throws Error{NotFound} where there is no such device or film, or it gives no pictures.
    explicit Camera(const CameraPlace &place);
    ~Camera();
    Camera(Camera &&) noexcept;

    /// The next frame, CV_8UC3, upright; waits until there is one. Empty after the last one of a film. Throws
    /// Error{NotFound} where the camera is gone.
    cv::Mat frame();
    bool isFilm() const;

private:
    CameraPlace m_place;
    std::unique_ptr<FrameSource> m_source;
};

} // namespace faces::vision
