// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"

#include <opencv2/core.hpp>

namespace faces::tasks {

/// vision::prepareFace for training, evaluation and prediction alike: where backgrounds are to be painted and the face
/// brings no mask, its mask is found first, so that every face is seen the same way. Thread-safe.
cv::Mat preparedFace(const cv::Mat &pixels, const cv::Mat &mask, const Preparation &preparation);

} // namespace faces::tasks
