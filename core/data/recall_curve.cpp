// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recall_curve.h"

#include "core/data/thresholds.h"

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
    std::vector<RecallPoint> points;
    for (const ThresholdPoint &point : precisionRecallCurve(judgements, attribute)) {
        points.push_back({point.counts.recall().value_or(0), point.counts.precision().value_or(0)});
        if (point.counts.falseNegatives == 0)
            break; // further down it only gets worse
    }
    return thinned(std::move(points), most);
}

} // namespace faces
