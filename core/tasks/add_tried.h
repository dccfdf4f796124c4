// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/suggestion.h"
#include "core/store/project.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::tasks {

/// Larger pictures are tried on a copy reduced to so many (vision::readWithAlphaAtMost), and cut from the file itself.
inline constexpr double kMostTriedMegapixels = 24;

/// A picture that a model was tried on, and what the model said.
struct TriedPhoto {
    std::filesystem::path file; ///< empty: it has none (pasted, taken); it is kept as PNG in the project's photos/
    cv::Mat pixels;             ///< as judged: upright, CV_8UC3 or CV_8UC4
    std::string source;         ///< who suggests: "run 3", "office.faces-model"
    std::vector<Attribute> attributes;
    std::vector<double> thresholds; ///< one an attribute
    struct Face {
        FacePlace place;
        std::vector<float> probabilities; ///< of yes, one an attribute
    };
    std::vector<Face> faces;
};

struct AddedTried {
    Photo photo;
    bool known = false; ///< the project has it already: nothing was changed
    std::vector<FaceId> faces;
    int suggested = 0;                ///< labels
    std::vector<std::string> leftOut; ///< names of the model's attributes that the project lacks
};

/// Adds the photo with its faces, cut by these boxes, as one undo step. The answers become suggestions, never labels,
/// none of them sure. Throws Error{BadInput} where the file is not what was judged any more, Error{Usage} without
/// faces.
AddedTried addTried(store::Project &project, const TriedPhoto &tried, const std::stop_token &stop);

} // namespace faces::tasks
