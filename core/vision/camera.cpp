// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/camera.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/vision/frame_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace faces::vision {
namespace fs = std::filesystem;

namespace {

constexpr int kMostDevices = 16;

fs::path deviceFile(int device) { return "/dev/video" + std::to_string(device); }

/// 0 for /dev/video0; -1: no device.
int deviceOf(const fs::path &file)
{
    for (int device = 0; device < kMostDevices; ++device)
        if (file == deviceFile(device))
            return device;
    return -1;
}

/// Its name, if it takes pictures; a camera has other devices beside, for what it knows of them.
std::string nameOfCamera(const fs::path &file)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (opened < 0)
        return {};
    v4l2_capability facts{};
    const bool answered = ::ioctl(opened, VIDIOC_QUERYCAP, &facts) == 0;
    ::close(opened);
    if (!answered || (facts.device_caps & V4L2_CAP_VIDEO_CAPTURE) == 0)
        return {};
    const std::string name(reinterpret_cast<const char *>(facts.card));
    return name.empty() ? file.string() : name;
}

using OpenFrames = decltype(&faces_open_frames);

/// The library lies beside this one.
OpenFrames frameLibrary()
{
    Dl_info here{};
    fs::path file = "libfaces_frames.so";
    if (::dladdr(reinterpret_cast<const void *>(&frameLibrary), &here) != 0 && here.dli_fname != nullptr)
        file = fs::path(here.dli_fname).parent_path() / file;
    void *library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *found = library != nullptr ? ::dlsym(library, "faces_open_frames") : nullptr;
    if (found == nullptr) {
        const char *reason = ::dlerror();
        throw Error(ErrorKind::NotFound,
                    fmt::format("What reads cameras could not be opened ({}). Install the program again.",
                                reason != nullptr ? reason : "no reason given"),
                    toText(file));
    }
    return reinterpret_cast<OpenFrames>(found);
}

} // namespace

std::vector<CameraPlace> Camera::found()
{
    std::vector<CameraPlace> places;
    if (const char *film = std::getenv("FACES_CAMERA"); film != nullptr && *film != '\0')
        places.push_back({toText(fs::path(film).stem()), film});
    for (int device = 0; device < kMostDevices; ++device)
        if (std::string name = nameOfCamera(deviceFile(device)); !name.empty())
            places.push_back({std::move(name), deviceFile(device)});
    return places;
}

Camera::Camera(const CameraPlace &place) : m_place(place)
{
    static const OpenFrames kOpen = frameLibrary(); // tried again at the next camera if it throws
    std::error_code ignored;
    if (!fs::exists(place.file, ignored))
        throw Error(ErrorKind::NotFound, "The camera is not there (any more). Plug it in again.", place.name);
    m_source.reset(kOpen(deviceOf(place.file), place.file.c_str()));
    if (!m_source)
        throw Error(ErrorKind::NotFound,
                    "The camera gives no pictures. Close the program that uses it, or plug it in again.", place.name);
}

Camera::~Camera() = default;
Camera::Camera(Camera &&) noexcept = default;

bool Camera::isFilm() const { return deviceOf(m_place.file) < 0; }

cv::Mat Camera::frame()
{
    cv::Mat frame;
    if (m_source->read(frame))
        return frame;
    if (isFilm())
        return {};
    throw Error(ErrorKind::NotFound, "The camera gives no more pictures. Plug it in again.", m_place.name);
}

} // namespace faces::vision
