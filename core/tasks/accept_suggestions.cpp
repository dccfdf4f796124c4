// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/suggestion.h"
#include "core/tasks/suggest.h"

#include <algorithm>
#include <map>
#include <set>

namespace faces::tasks {

namespace {

/// A person's wish to have labels of this confidence and more, and what it comes to.
class Acceptance {
public:
    Acceptance(const store::Project &project, double above) : m_above(above), m_attributes(project.attributes(true))
    {
        for (Face &face : project.faces())
            m_faces.emplace(face.id, std::move(face));
    }

    void add(const FaceSuggestion &one, const SuggestionRule &rule, double probability)
    {
        const auto face = m_faces.find(one.face);
        const auto attribute = std::ranges::find(m_attributes, rule.attribute, &Attribute::id);
        const LabelValue value = suggestedBy(rule, probability).value;
        if (value == LabelValue::Unknown || face == m_faces.end() || attribute == m_attributes.end() ||
            attribute->retired)
            return;
        LabelValue &label = face->second.labels[static_cast<std::size_t>(attribute - m_attributes.begin())];
        if (label != LabelValue::Unknown || (value == LabelValue::Yes ? probability : 1 - probability) < m_above)
            return;
        label = value;
        orders.push_back({one.face, rule.attribute, value});
        faces.insert(one.face);
    }

    std::vector<store::Project::LabelOrder> orders;
    std::set<FaceId> faces;

private:
    double m_above;
    std::vector<Attribute> m_attributes;
    std::map<FaceId, Face> m_faces; ///< kept ones
};

} // namespace

Accepted acceptSuggestions(store::Project &project, double above)
{
    if (!(above >= 0.5 && above <= 1))
        throw Error(ErrorKind::Usage, "Suggestions are accepted from a confidence between 0.5 and 1.");
    Acceptance acceptance(project, above);
    for (const Suggestions &source : project.suggestions())
        for (const FaceSuggestion &one : source.faces)
            for (std::size_t r = 0; r < source.rules.size(); ++r)
                acceptance.add(one, source.rules[r], one.probabilities[r]);
    if (!acceptance.orders.empty())
        project.setLabels(acceptance.orders, LabelOrigin::Suggestion);
    return {static_cast<int>(acceptance.orders.size()), static_cast<int>(acceptance.faces.size())};
}

} // namespace faces::tasks
