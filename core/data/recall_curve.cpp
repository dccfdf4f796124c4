// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recall_curve.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace faces {

namespace {

std::vector<RecallPoint> thinned(std::vector<RecallPoint> points, std::size_t most)
{
    if (points.size() <= most)
        return points;
    std::vector<RecallPoint> fewer;
    for (std::size_t i = 0; i < most; ++i)
        fewer.push_back(points[i * (points.size() - 1) / (most - 1)]);
    return fewer;
}

} // namespace

std::vector<RecallPoint> recallCurve(const Judgements &judgements, std::size_t attribute, std::size_t most)
{
    judgements.check();
    std::vector<std::pair<float, bool>> said;
    int positives = 0;
    for (std::size_t at = attribute; at < judgements.faces * judgements.attributes; at += judgements.attributes) {
        if (judgements.truth[at] == LabelValue::Unknown || std::isnan(judgements.probabilities[at]))
            continue;
        said.emplace_back(judgements.probabilities[at], judgements.truth[at] == LabelValue::Yes);
        positives += said.back().second;
    }
    std::vector<RecallPoint> points;
    if (positives == 0)
        return points;
    std::ranges::sort(said, std::greater{}, &std::pair<float, bool>::first);
    int found = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
        found += said[i].second;
        if (i + 1 < said.size() && said[i + 1].first == said[i].first)
            continue; // no threshold lies between them
        points.push_back({static_cast<double>(found) / positives, found / (static_cast<double>(i) + 1)});
        if (found == positives)
            break; // further down it only gets worse
    }
    return thinned(std::move(points), most);
}

} // namespace faces
