// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/prepared_face.h"

#include "core/vision/background.h"
#include "core/vision/prepare_face.h"

namespace faces::tasks {

cv::Mat preparedFace(const cv::Mat &pixels, const cv::Mat &mask, const Preparation &preparation)
{
    if (preparation.removeBackground && mask.empty())
        return vision::prepareFace(pixels, vision::removeBackground(pixels), preparation);
    return vision::prepareFace(pixels, mask, preparation);
}

} // namespace faces::tasks
