// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/judged_run.h"

#include <algorithm>
#include <unordered_map>

namespace faces {

namespace {

/// Where one of a run's attributes stands: in its predictions, and in Face::labels.
struct Column {
    std::size_t inRun = 0, inLabels = 0;
};

std::vector<Column> knownColumns(const Run &run, const std::vector<Attribute> &attributes)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < run.options.attributes.size(); ++i) {
        const auto known = std::ranges::find(attributes, run.options.attributes[i], &Attribute::id);
        if (known != attributes.end())
            columns.push_back({i, static_cast<std::size_t>(known - attributes.begin())});
    }
    return columns;
}

} // namespace

JudgedRun judgedRun(const Run &run, Part part, const std::vector<Prediction> &predictions,
                    const std::vector<Face> &faces, const std::vector<Attribute> &attributes)
{
    JudgedRun judged;
    const std::vector<Column> columns = knownColumns(run, attributes);
    for (const Column &column : columns) {
        judged.attributes.push_back(attributes[column.inLabels].id);
        judged.thresholds.push_back(column.inRun < run.thresholds.size() ? run.thresholds[column.inRun] : 0.5);
    }
    std::unordered_map<std::int64_t, std::size_t> rows;
    rows.reserve(faces.size());
    for (std::size_t row = 0; row < faces.size(); ++row)
        rows.emplace(number(faces[row].id), row);
    const std::vector<int> groups = groupsOf(faces, SplitBy::Person);
    for (const Prediction &prediction : predictions) {
        const auto row = rows.find(number(prediction.face));
        if (prediction.part != part || row == rows.end() || faces[row->second].rejected ||
            prediction.probabilities.size() != run.options.attributes.size())
            continue;
        judged.faces.push_back(prediction.face);
        judged.groups.push_back(groups[row->second]);
        for (const Column &column : columns) {
            judged.probabilities.push_back(prediction.probabilities[column.inRun]);
            judged.truth.push_back(faces[row->second].labels[column.inLabels]);
        }
    }
    return judged;
}

} // namespace faces
