// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/compare_runs.h"

#include "core/base/progress.h"

#include <utility>

namespace faces::tasks {

namespace {

/// All but the comparison.
ComparedPair readPair(const store::Project &project, const Run &a, const Run &b, const std::stop_token &stop)
{
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    std::vector<Attribute> attributes = project.attributes(true);
    const auto compared = [&](const Run &run) {
        throwIfStopped(stop);
        const std::vector<Prediction> predictions = project.predictions(run.id, std::nullopt);
        return ComparedRun{run, judgedRun(run, Part::Validation, predictions, faces, attributes),
                           judgedRun(run, Part::Test, predictions, faces, attributes)};
    };
    ComparedRun first = compared(a), second = compared(b);
    return {std::move(first), std::move(second), std::move(attributes), {}};
}

bool restsOnTheSame(const ComparedPair &one, const ComparedPair &other)
{
    return sameBasis(one.a, other.a) && sameBasis(one.b, other.b) && one.attributes == other.attributes;
}

} // namespace

Comparison compareRuns(const store::Project &project, const Run &a, const Run &b, const std::stop_token &stop)
{
    return compareAgain(project, a, b, nullptr, stop)->comparison;
}

std::shared_ptr<const ComparedPair> compareAgain(const store::Project &project, const Run &a, const Run &b,
                                                 const std::shared_ptr<const ComparedPair> &before,
                                                 const std::stop_token &stop)
{
    ComparedPair now = readPair(project, a, b, stop);
    if (before && restsOnTheSame(*before, now))
        return before;
    now.comparison = comparisonOf(now.a, now.b, now.attributes, stop);
    return std::make_shared<const ComparedPair>(std::move(now));
}

} // namespace faces::tasks
