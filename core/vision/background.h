// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <opencv2/core.hpp>

#include <optional>

namespace faces::vision {

/// The person's mask of a face: CV_8UC1 of the same size, 255 person, 0 background, soft edge between: a colour cut
/// (person_cut.h) started from where people stand on such pictures (person_prior.h), its outline drawn along the
/// picture's own edges. Falls back to the prior where the cut finds next to nothing or nearly everything.
/// face: CV_8UC3, any size from 16 px. faceInCut: the face from brows to chin in pixels of `face`, as a face finder
/// gives it; without it the picture's middle half, where sheets and head-and-shoulders boxes have it. Deterministic;
/// any number of faces at once in as many threads.
cv::Mat removeBackground(const cv::Mat &face, const std::optional<Box> &faceInCut = {});

} // namespace faces::vision
