// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/open_photo.h"

#include "core/base/error.h"
#include "core/tasks/photos.h"
#include "core/vision/thumbnail.h"

#include <filesystem>

namespace faces::tasks {

vision::PhotoFile openPhoto(const Photo &photo, const std::stop_token &stop)
{
    const std::filesystem::path file(std::u8string(photo.path.begin(), photo.path.end()));
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        throw Error(ErrorKind::NotFound,
                    "The photo is no longer where it was. Put it back, or add it again from its new place.",
                    photo.path);
    vision::PhotoFile read = vision::readPhoto(file, stop);
    if (read.sha256 != photo.sha256)
        throw Error(ErrorKind::BadInput,
                    "The file has changed since it was added. Put the old one back, or add the new one as a photo.",
                    photo.path);
    return read;
}

cv::Mat loadPhoto(const Photo &photo) { return openPhoto(photo, {}).pixels; }

cv::Mat photoToLookAt(const Photo &photo, double mostMegapixels, const std::stop_token &stop)
{
    const vision::PhotoFile read = openPhoto(photo, stop);
    return vision::atMost(read.pixels, mostMegapixels);
}

} // namespace faces::tasks
