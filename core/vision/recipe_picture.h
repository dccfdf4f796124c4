// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"

#include <opencv2/core.hpp>

namespace faces::vision {

/// One of the recipe's pictures of a face. prepared: the square bytes of prepareFace(), background painted already, so
/// that what the steps move is seen as the network sees it. picture: one of Recipe::pictures(). The same recipe, number
/// and picture give the same bytes.
cv::Mat recipePicture(const cv::Mat &prepared, const Recipe &recipe, int faceNumber, int picture);

/// The steps of a row for one face, with their amounts drawn: none is "up to" any more, and a mirror that was not drawn
/// is gone. Another amount of one step leaves the others' draws as they are.
std::vector<RecipeStep> drawnSteps(const Recipe &recipe, int faceNumber, int row);

} // namespace faces::vision
