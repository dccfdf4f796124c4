// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/person_cut.h"

#include "core/vision/colour_model.h"

#include <opencv2/imgproc/detail/gcgraph.hpp>

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

constexpr int kRounds = 2;
constexpr float kSmoothness = 10;   // what an outline between two like pixels costs
constexpr float kLeastEdge = 0.02F; // the share of that where they could not differ more: short outlines win
// Mean log density of the background's own colours: that of a plain wall is about -8, of a cluttered room -11.5.
constexpr float kPlain = -9.5F, kBusy = -11.0F;
// How much a pixel's place counts beside its colour, and how strictly the first background is chosen.
constexpr float kPlaceIfPlain = 0.8F, kPlaceIfBusy = 1.5F, kStrictIfPlain = 20, kStrictIfBusy = 6;

// How much of each may have any colour: a room holds things that its corners don't show.
constexpr float kStray = 0.2F, kStrayIfBusy = 0.5F;

struct Neighbour {
    int dx, dy;
    float length;
};
constexpr Neighbour kNeighbours[] = {{1, 0, 1}, {1, 1, 1.41421356F}, {0, 1, 1}, {-1, 1, 1.41421356F}};

float squaredDifference(const cv::Vec3f &a, const cv::Vec3f &b)
{
    const cv::Vec3f d = a - b;
    return d.dot(d);
}

/// One over twice the mean squared difference of neighbours: what counts as an edge on this picture.
float edgeScale(const cv::Mat &colours)
{
    double sum = 0;
    int pairs = 0;
    for (int y = 0; y + 1 < colours.rows; ++y)
        for (int x = 0; x + 1 < colours.cols; ++x) {
            const auto &here = colours.at<cv::Vec3f>(y, x);
            sum += squaredDifference(here, colours.at<cv::Vec3f>(y, x + 1));
            sum += squaredDifference(here, colours.at<cv::Vec3f>(y + 1, x));
            pairs += 2;
        }
    return sum > 0 ? static_cast<float>(pairs / (2 * sum)) : 0.0F;
}

using Graph = cv::detail::GCGraph<float>;

void joinNeighbours(Graph &graph, const cv::Mat &colours)
{
    const float scale = edgeScale(colours);
    for (int y = 0; y < colours.rows; ++y)
        for (int x = 0; x < colours.cols; ++x)
            for (const auto &[dx, dy, length] : kNeighbours) {
                if (x + dx < 0 || x + dx >= colours.cols || y + dy >= colours.rows)
                    continue;
                const float d = squaredDifference(colours.at<cv::Vec3f>(y, x), colours.at<cv::Vec3f>(y + dy, x + dx));
                const float cost = kSmoothness * (std::exp(-scale * d) + kLeastEdge) / length;
                graph.addEdges(y * colours.cols + x, (y + dy) * colours.cols + x + dx, cost, cost);
            }
}

/// The cheapest cut. gains: CV_32FC1, how much speaks for the person.
cv::Mat cheapestCut(const cv::Mat &colours, const cv::Mat &gains)
{
    const int pixels = static_cast<int>(colours.total());
    Graph graph(static_cast<unsigned>(pixels), static_cast<unsigned>(8 * pixels));
    for (int i = 0; i < pixels; ++i) {
        const float gain = gains.at<float>(i / colours.cols, i % colours.cols);
        graph.addTermWeights(graph.addVtx(), std::max(gain, 0.0F), std::max(-gain, 0.0F));
    }
    joinNeighbours(graph, colours);
    graph.maxFlow();
    cv::Mat cut(colours.size(), CV_8UC1);
    for (int i = 0; i < pixels; ++i)
        cut.at<std::uint8_t>(i / colours.cols, i % colours.cols) = graph.inSourceSegment(i) ? 255 : 0;
    return cut;
}

cv::Mat logDensities(const ColourModel &model, const cv::Mat &colours)
{
    cv::Mat result(colours.size(), CV_32FC1);
    for (int y = 0; y < colours.rows; ++y)
        for (int x = 0; x < colours.cols; ++x)
            result.at<float>(y, x) = model.logDensity(colours.at<cv::Vec3f>(y, x));
    return result;
}

cv::Mat raised(const cv::Mat &values, double power)
{
    cv::Mat result;
    cv::pow(values, power, result);
    return result;
}

cv::Mat logit(const cv::Mat &chance)
{
    cv::Mat odds;
    cv::log(chance / (1 - chance), odds);
    return odds;
}

/// 0 before a plain wall .. 1 before a cluttered room: how far the background's colours are spread out.
float busyness(const cv::Mat &colours, const cv::Mat &behind)
{
    const cv::Mat densities = logDensities(ColourModel(colours, behind, kStray), colours);
    const double sum = cv::sum(behind)[0];
    const double mean = sum > 0 ? densities.dot(behind) / sum : 0;
    return std::clamp((kPlain - static_cast<float>(mean)) / (kPlain - kBusy), 0.0F, 1.0F);
}

} // namespace

cv::Mat cutPerson(const cv::Mat &face, const PersonPrior &prior)
{
    cv::Mat colours, cut;
    face.convertTo(colours, CV_32F);
    const float busy = busyness(colours, raised(1 - prior.wide, kStrictIfPlain));
    const cv::Mat odds = logit(prior.wide) * (1 - busy) + logit(prior.snug) * busy;
    cv::Mat unlikely;
    cv::exp(odds, unlikely);
    unlikely = 1 / (1 + unlikely);
    const cv::Mat likely = 1 - unlikely;
    const float place = kPlaceIfPlain + (kPlaceIfBusy - kPlaceIfPlain) * busy;
    const float stray = kStray + (kStrayIfBusy - kStray) * busy;
    cv::Mat person = likely, behind = raised(unlikely, kStrictIfPlain + (kStrictIfBusy - kStrictIfPlain) * busy);
    for (int round = 0; round < kRounds; ++round) {
        const cv::Mat forPerson = logDensities(ColourModel(colours, person, kStray), colours);
        const cv::Mat against = logDensities(ColourModel(colours, behind, stray), colours);
        cut = cheapestCut(colours, forPerson - against + odds * place);
        // What the cut says counts most, but the place is not forgotten: a wrong piece must not feed itself.
        person = 0.5 + 0.5 * likely;
        person.setTo(0, cut == 0);
        behind = unlikely.clone();
        behind.setTo(0, cut != 0);
    }
    return cut;
}

} // namespace faces::vision
