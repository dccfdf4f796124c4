// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"
#include "core/data/training.h"
#include "core/store/project.h"

#include <opencv2/core.hpp>

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// A training face as the network sees it.
struct PreviewFace {
    FaceId face{};
    cv::Mat picture; ///< CV_8UC1 or CV_8UC3 (BGR), side x side
};

/// `count` different training faces drawn at random, as the network would see them in one batch: prepared as for
/// training, and altered (compact) or multiplied by the recipe (classic: one of the four pictures of each). Fewer where
/// there are fewer. The same `draw` gives the same pictures.
///
/// Drawn from the current split, of faces that came after it only those that belong to no group; without a split, from
/// the kept faces that have a label. Only what is drawn is read and prepared, however many faces there are. Where
/// backgrounds are painted, masks that are missing are found first, as in training; that takes longer.
///
/// Not for the window's thread. A stop throws Error{Cancelled}. Throws Error{Usage} for options out of range, and what
/// reading and preparing a face throws.
std::vector<PreviewFace> previewBatch(const store::Project &project, const TrainOptions &options, std::size_t count,
                                      std::uint64_t draw, std::stop_token stop);

} // namespace faces::tasks
