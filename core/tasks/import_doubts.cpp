// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/import_doubts.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace faces::tasks {

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();

/// What the source suggested before, with a rule for every attribute of the set.
Suggestions earlier(const store::Project &project, const exchange::ImportedSet &set)
{
    Suggestions kept;
    for (Suggestions &each : project.suggestions())
        if (each.source == set.suggestionSource)
            kept = std::move(each);
    kept.source = set.suggestionSource;
    kept.madeAt = nowUtc();
    for (const Attribute &attribute : set.attributes)
        if (std::ranges::find(kept.rules, attribute.id, &SuggestionRule::attribute) == kept.rules.end())
            kept.rules.push_back({.attribute = attribute.id, .noUpTo = -1, .yesFrom = 2}); // never sure
    for (FaceSuggestion &face : kept.faces)
        face.probabilities.resize(kept.rules.size(), kNothing);
    return kept;
}

} // namespace

int keepSuggestions(store::Project &project, const exchange::ImportedSet &set, const std::vector<BroughtFace> &faces)
{
    if (set.suggestionSource.empty())
        return 0;
    Suggestions all = earlier(project, set);
    int kept = 0;
    for (const BroughtFace &face : faces) {
        if (face.from->suggested.empty())
            continue;
        FaceSuggestion suggestion{face.id, std::vector<float>(all.rules.size(), kNothing)};
        for (std::size_t a = 0; a < set.attributes.size(); ++a) {
            const auto rule = std::ranges::find(all.rules, set.attributes[a].id, &SuggestionRule::attribute);
            suggestion.probabilities[static_cast<std::size_t>(rule - all.rules.begin())] = face.from->suggested[a];
            kept += std::isnan(face.from->suggested[a]) ? 0 : 1;
        }
        all.faces.push_back(std::move(suggestion));
    }
    if (kept > 0)
        project.setSuggestions(all);
    return kept;
}

int keepOpinions(store::Project &project, const exchange::ImportedSet &set, const std::vector<BroughtFace> &faces)
{
    std::map<std::string, std::vector<store::Project::LabelOrder>> orders;
    int kept = 0;
    for (const BroughtFace &face : faces)
        for (const auto &[annotator, labels] : face.from->opinions)
            for (std::size_t a = 0; a < labels.size(); ++a)
                if (labels[a] != LabelValue::Unknown) {
                    orders[annotator].push_back({face.id, set.attributes[a].id, labels[a]});
                    ++kept;
                }
    for (const auto &[annotator, given] : orders)
        project.setOpinions(annotator, given);
    return kept;
}

} // namespace faces::tasks
