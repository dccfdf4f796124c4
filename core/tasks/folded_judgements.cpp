// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/evaluate_run.h"

#include <algorithm>
#include <map>

namespace faces::tasks {

namespace {

/// The run's attributes whose thresholds its folds decide.
std::vector<std::size_t> foldedAttributes(const Run &run)
{
    std::vector<std::size_t> attributes;
    for (std::size_t i = 0; i < run.thresholdSources.size() && i < run.options.attributes.size(); ++i)
        if (run.thresholdSources[i].folded)
            attributes.push_back(i);
    return attributes;
}

/// Where each of the run's attributes stands in Face::labels; a retired one still does.
std::vector<std::size_t> labelPlaces(const store::Project &project, const Run &run)
{
    const std::vector<Attribute> all = project.attributes(true);
    std::vector<std::size_t> places;
    for (const AttributeId &id : run.options.attributes)
        places.push_back(static_cast<std::size_t>(std::ranges::find(all, id, &Attribute::id) - all.begin()));
    return places;
}

} // namespace

bool FoldedJudgements::decides(std::size_t attribute) const
{
    return std::ranges::binary_search(attributes, attribute);
}

FoldedJudgements foldedJudgements(const store::Project &project, const Run &run)
{
    FoldedJudgements folded{{}, foldedAttributes(run)};
    if (folded.attributes.empty())
        return {};
    const std::vector<FoldPrediction> said = project.foldPredictions(run.id);
    const std::size_t width = run.options.attributes.size();
    const bool whole =
        std::ranges::all_of(said, [width](const auto &one) { return one.probabilities.size() == width; });
    if (said.empty() || !whole)
        return {}; // stopped on the way
    const std::vector<Face> faces = project.faces();
    const std::vector<int> groups = groupsOf(faces, SplitBy::Person);
    const std::vector<std::size_t> places = labelPlaces(project, run);
    std::map<FaceId, std::size_t> placeOf;
    for (std::size_t i = 0; i < faces.size(); ++i)
        placeOf[faces[i].id] = i;
    PartData &data = folded.judged.data;
    data.table.attributes = width;
    for (const FoldPrediction &one : said) {
        const auto found = placeOf.find(one.face);
        if (found == placeOf.end())
            continue;
        const Face &face = faces[found->second];
        data.faces.push_back(face.id);
        data.groups.push_back(groups[found->second]);
        for (const std::size_t place : places)
            data.table.labels.push_back(place < face.labels.size() ? face.labels[place] : LabelValue::Unknown);
        folded.judged.probabilities.insert(folded.judged.probabilities.end(), one.probabilities.begin(),
                                           one.probabilities.end());
    }
    return folded;
}

} // namespace faces::tasks
