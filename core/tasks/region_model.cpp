// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/region_model.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/vision/face_descriptor.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace faces::tasks {

namespace {

// Ridge and sharpness were chosen on all persons of the real set, in one order: a general figure, but not an unseen
// one.
constexpr double kRidge = 0.2;     ///< against a mean square length of 1 of the weighted descriptors
constexpr double kSharpness = 1.5; ///< how strongly regions that say much are preferred

/// rows of the descriptors without their mean, which is returned in `mean`.
cv::Mat centred(const cv::Mat &descriptors, std::span<const int> rows, cv::Mat &mean)
{
    cv::Mat own(static_cast<int>(rows.size()), descriptors.cols, CV_32F);
    for (int i = 0; i < own.rows; ++i)
        descriptors.row(rows[static_cast<std::size_t>(i)]).copyTo(own.row(i));
    cv::reduce(own, mean, 0, cv::REDUCE_AVG);
    for (int i = 0; i < own.rows; ++i) {
        cv::Mat row = own.row(i);
        row -= mean;
    }
    return own;
}

/// A factor per region: its numbers get one scale, and a weight by how far their products with the labels are above
/// chance. energies: mean square length of each region.
std::vector<double> regionScales(const cv::Mat &own, const cv::Mat &labels)
{
    const auto &regions = vision::descriptorLayout().regions;
    cv::Mat along; // [1, numbers]
    cv::gemm(labels, own, 1, cv::noArray(), 0, along, cv::GEMM_1_T);
    const double variance = cv::norm(labels, cv::NORM_L2SQR) / own.rows;
    std::vector<double> weights, energies;
    for (const auto &[first, last] : regions) {
        const double energy = cv::norm(own.colRange(first, last), cv::NORM_L2SQR);
        const double product = cv::norm(along.colRange(first, last), cv::NORM_L2SQR);
        energies.push_back(energy / own.rows);
        // A region that is the same in all faces says nothing.
        const double evidence = energy > 1e-6 * own.rows ? product / (variance * energy) - 1 : 0;
        weights.push_back(std::pow(std::max(0.0, evidence), kSharpness));
    }
    double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0) { // nothing stands out: all count alike
        for (std::size_t r = 0; r < weights.size(); ++r)
            weights[r] = energies[r] > 1e-6 ? 1 : 0;
        sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    }
    const double strongest = *std::ranges::max_element(weights);
    for (std::size_t r = 0; r < weights.size(); ++r) // the faintest cost time and say nothing
        weights[r] = weights[r] > 1e-3 * strongest ? std::sqrt(weights[r] / sum / energies[r]) : 0;
    return weights;
}

/// The columns of the regions that count, scaled: they move to the left in `own`, which is used up (a copy of thousands
/// of descriptors is a hundred megabytes).
cv::Mat weighted(cv::Mat own, const std::vector<double> &scales)
{
    const auto &regions = vision::descriptorLayout().regions;
    int columns = 0;
    for (int row = 0; row < own.rows; ++row) {
        float *numbers = own.ptr<float>(row);
        columns = 0;
        for (std::size_t r = 0; r < regions.size(); ++r)
            for (int i = regions[r].first; scales[r] > 0 && i < regions[r].last; ++i)
                numbers[columns++] = numbers[i] * static_cast<float>(scales[r]);
    }
    return own.colRange(0, columns);
}

} // namespace

double RegionModel::score(const float *descriptor) const
{
    double sum = offset;
    float part = 0; // in pieces: quick, and exact enough
    for (std::size_t i = 0; i < weights.size(); ++i) {
        part += weights[i] * descriptor[i];
        if (i % 256 == 255) {
            sum += part;
            part = 0;
        }
    }
    return sum + part;
}

RegionModel learnRegions(const cv::Mat &descriptors, std::span<const int> rows, std::span<const std::uint8_t> yes)
{
    cv::Mat mean;
    cv::Mat own = centred(descriptors, rows, mean);
    cv::Mat labels(own.rows, 1, CV_32F);
    const double share = static_cast<double>(std::ranges::count(yes, 1)) / static_cast<double>(yes.size());
    for (int i = 0; i < own.rows; ++i)
        labels.at<float>(i) = static_cast<float>((yes[static_cast<std::size_t>(i)] ? 1 : 0) - share);
    RegionModel model;
    model.weights.assign(static_cast<std::size_t>(descriptors.cols), 0);
    model.offset = share;
    if (share <= 0 || share >= 1)
        return model; // one value only: nothing to tell apart
    const std::vector<double> scales = regionScales(own, labels);
    const cv::Mat strong = weighted(std::move(own), scales);
    if (strong.empty())
        return model;
    cv::Mat products, duals, weights;
    cv::gemm(strong, strong, 1, cv::noArray(), 0, products, cv::GEMM_2_T);
    for (int i = 0; i < products.rows; ++i)
        products.at<float>(i, i) += static_cast<float>(kRidge);
    cv::solve(products, labels, duals, cv::DECOMP_CHOLESKY);
    cv::gemm(duals, strong, 1, cv::noArray(), 0, weights, cv::GEMM_1_T);
    const auto &regions = vision::descriptorLayout().regions;
    for (std::size_t r = 0, from = 0; r < regions.size(); ++r)
        for (int i = regions[r].first; scales[r] > 0 && i < regions[r].last; ++i)
            model.weights[static_cast<std::size_t>(i)] =
                static_cast<float>(scales[r]) * weights.at<float>(static_cast<int>(from++));
    for (int i = 0; i < descriptors.cols; ++i)
        model.offset -= static_cast<double>(model.weights[static_cast<std::size_t>(i)]) * mean.at<float>(i);
    return model;
}

std::vector<int> dealtFolds(std::span<const std::uint8_t> yes, std::span<const int> groups, int folds)
{
    std::map<int, std::pair<int, int>> members; // group -> its faces with no and with yes
    for (std::size_t i = 0; i < groups.size(); ++i)
        ++(yes[i] ? members[groups[i]].second : members[groups[i]].first);
    std::vector<int> order;
    for (const auto &[group, counts] : members)
        order.push_back(group);
    Random(1, order.size()).shuffle(order);
    std::ranges::stable_sort(order, [&](int a, int b) {
        const bool first = members[a].second > 0, second = members[b].second > 0;
        return first != second ? first : members[a].first + members[a].second > members[b].first + members[b].second;
    });
    std::map<int, int> foldOf;
    for (int next = 0; const int group : order)
        foldOf[group] = next++ % folds;
    std::vector<int> dealt;
    for (const int group : groups)
        dealt.push_back(foldOf[group]);
    return dealt;
}

FoldedModel learnInFolds(const cv::Mat &descriptors, std::span<const std::uint8_t> yes, std::span<const int> groups,
                         int folds, const std::stop_token &stop)
{
    const std::vector<int> foldOf = dealtFolds(yes, groups, folds);
    FoldedModel folded{std::vector<double>(yes.size()), {}};
    folded.mean.weights.assign(static_cast<std::size_t>(descriptors.cols), 0);
    for (int fold = 0; fold < folds; ++fold) {
        throwIfStopped(stop);
        std::vector<int> rows;
        std::vector<std::uint8_t> labels;
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            if (foldOf[i] != fold) {
                rows.push_back(static_cast<int>(i));
                labels.push_back(yes[i]);
            }
        const RegionModel model = learnRegions(descriptors, rows, labels);
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            if (foldOf[i] == fold)
                folded.outOfFold[i] = model.score(descriptors.ptr<float>(static_cast<int>(i)));
        for (std::size_t i = 0; i < model.weights.size(); ++i)
            folded.mean.weights[i] += model.weights[i] / static_cast<float>(folds);
        folded.mean.offset += model.offset / folds;
    }
    return folded;
}

} // namespace faces::tasks
