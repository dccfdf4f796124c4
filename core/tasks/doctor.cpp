// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/doctor.h"

#include "core/store/versions.h"
#include "core/tasks/training.h"
#include "core/vision/cut_face.h"

#include <opencv2/core.hpp>

#include <thread>

namespace faces::tasks {

Examination examine()
{
    Examination found;
    found.openCv = cv::getVersionString();
    found.sqlite = store::sqliteVersion();
    found.cores = static_cast<int>(std::thread::hardware_concurrency());
    found.learner = learner().facts();
    if (found.learner.referenceBlas)
        found.warnings.emplace_back("Matrix products run on the reference BLAS, many times slower than they could. "
                                    "Install the package libopenblas0-openmp.");
    try {
        vision::findFaces(cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(128)));
    } catch (const Error &error) {
        found.warnings.push_back(error.message());
    }
    return found;
}

} // namespace faces::tasks
