// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// A linear judge of one attribute: score = weights * descriptor + offset, higher is more like yes.
struct RegionModel {
    std::vector<float> weights; ///< one per number of a descriptor
    double offset = 0;
    double score(const float *descriptor) const;
};

/// Learns it by ridge regression of yes (1) and no (0) on the descriptor's regions, each weighted by how well it goes
/// along with the labels (kernel-target alignment: Cristianini et al., 2001): the eyes decide about glasses, the top
/// about a hat. rows: of `descriptors`, CV_32F [faces, numbers], those to learn from; yes: 1 or 0,
/// of each of them.
RegionModel learnRegions(const cv::Mat &descriptors, std::span<const int> rows, std::span<const std::uint8_t> yes);

/// Scores of faces by models that had not seen them, nor a face of their group, and what judges all other faces: the
/// mean of those models.
struct FoldedModel {
    std::vector<double> outOfFold; ///< one per row of `descriptors`
    RegionModel mean;
};
/// descriptors: CV_32F [faces, numbers]; yes and groups: of each row. Groups are dealt to at most `folds` folds, those
/// with a yes first, so that each fold has its share. Same input, same result. Throws Error{Cancelled}.
FoldedModel learnInFolds(const cv::Mat &descriptors, std::span<const std::uint8_t> yes, std::span<const int> groups,
                         int folds, const std::stop_token &stop);

/// The fold of each row, 0..folds-1, as learnInFolds deals them.
std::vector<int> dealtFolds(std::span<const std::uint8_t> yes, std::span<const int> groups, int folds);

} // namespace faces::tasks
