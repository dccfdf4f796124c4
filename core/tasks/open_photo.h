// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"
#include "core/vision/read_photo.h"

#include <stop_token>

namespace faces::tasks {

/// As loadPhoto, with the room that its pixels take: to be kept while they are worked on. Throws Error{Cancelled}.
vision::PhotoFile openPhoto(const Photo &photo, const std::stop_token &stop);

/// The photo for looking at: reduced by area where it has more pixels than that. Its room is given back.
cv::Mat photoToLookAt(const Photo &photo, double mostMegapixels, const std::stop_token &stop);

} // namespace faces::tasks
