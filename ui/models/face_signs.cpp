// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_signs.h"

#include "ui/models/said.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace faces::ui {

namespace {

LabelValue valueAt(const Face &face, int index)
{
    const auto place = static_cast<std::size_t>(index);
    return place < face.labels.size() ? face.labels[place] : LabelValue::Unknown;
}

/// 0 at the ends, 1 at the threshold.
float nearness(const SuggestionRule &rule, float probability)
{
    const double t = std::clamp(rule.threshold, 1e-6, 1 - 1e-6);
    const double far = probability >= t ? (probability - t) / (1 - t) : (t - probability) / t;
    return static_cast<float>(1 - std::clamp(far, 0.0, 1.0));
}

} // namespace

FaceSigns::FaceSigns(const ProjectView &view, const std::vector<Workspace::Shown> &attributes)
    : m_view(view), m_attributes(attributes)
{
    readSuggestions();
    readSuspicions();
    readPersons();
}

void FaceSigns::readSuggestions()
{
    const std::size_t faces = m_view.faces.size();
    for (const Suggestions &one : m_view.suggestions) {
        Source source{std::vector<int>(m_view.allAttributes.size(), -1), std::vector<std::int32_t>(faces, -1)};
        for (int rule = 0; const SuggestionRule &each : one.rules) {
            const auto at = std::ranges::find(m_view.allAttributes, each.attribute, &Attribute::id);
            if (at != m_view.allAttributes.end())
                source.ruleOf[static_cast<std::size_t>(at - m_view.allAttributes.begin())] = rule;
            ++rule;
        }
        // Faces are by number, suggestions by id: mostly the same order, so the next one is looked at first.
        std::size_t next = 0;
        for (std::size_t row = 0; row < faces; ++row) {
            const FaceId id = m_view.faces[row].id;
            if (next >= one.faces.size() || one.faces[next].face != id)
                next = static_cast<std::size_t>(std::ranges::lower_bound(one.faces, id, {}, &FaceSuggestion::face) -
                                                one.faces.begin());
            if (next < one.faces.size() && one.faces[next].face == id)
                source.faceOf[row] = static_cast<std::int32_t>(next++);
        }
        m_sources.push_back(std::move(source));
    }
}

void FaceSigns::readSuspicions()
{
    const auto &doubts = m_view.suspicions;
    if (doubts.empty())
        return;
    m_suspected.resize(m_view.faces.size());
    // As with suggestions: mostly the same order.
    auto next = doubts.begin();
    for (std::size_t row = 0; row < m_suspected.size(); ++row) {
        const FaceId id = m_view.faces[row].id;
        if (next == doubts.end() || next->face < id || (next != doubts.begin() && id <= std::prev(next)->face))
            next = std::ranges::lower_bound(doubts, id, {}, &Suspicion::face);
        m_suspected[row] = next != doubts.end() && next->face == id;
    }
}

void FaceSigns::readPersons()
{
    std::unordered_map<std::int64_t, int> faces;
    for (const Face &face : m_view.faces)
        if (number(face.person) != 0)
            ++faces[number(face.person)];
    m_several.resize(m_view.faces.size());
    for (std::size_t row = 0; !faces.empty() && row < m_several.size(); ++row)
        if (const auto person = number(m_view.faces[row].person); person != 0)
            m_several[row] = faces.at(person) > 1;
}

bool FaceSigns::stale() const
{
    return m_sources.size() != m_view.suggestions.size() || m_several.size() != m_view.faces.size() ||
           m_suspected.empty() != m_view.suspicions.empty();
}

FaceSigns::Said FaceSigns::suggestion(std::size_t row, const Workspace::Shown &attribute) const
{
    for (std::size_t s = 0; s < m_sources.size() && s < m_view.suggestions.size(); ++s) {
        const int rule = m_sources[s].ruleOf[static_cast<std::size_t>(attribute.index)];
        const std::int32_t at = m_sources[s].faceOf[row];
        const Suggestions &source = m_view.suggestions[s];
        if (rule < 0 || at < 0 || static_cast<std::size_t>(at) >= source.faces.size())
            continue;
        const float p = source.faces[static_cast<std::size_t>(at)].probabilities[static_cast<std::size_t>(rule)];
        if (!std::isnan(p))
            return {&source.rules[static_cast<std::size_t>(rule)], p};
    }
    return {};
}

Signs FaceSigns::of(std::size_t row) const
{
    const Face &face = m_view.faces[row];
    Signs signs;
    signs.several = row < m_several.size() && m_several[row];
    signs.alike = number(face.duplicates) != 0;
    if (face.rejected)
        return signs;
    if (row < m_view.parts.size())
        signs.part = m_view.parts[row];
    if (!m_sources.empty())
        addSuggested(signs, row);
    signs.suspicion = suspicionOf(row);
    signs.suspicious = signs.suspicion > 0;
    signs.conflicting = conflicts(row);
    return signs;
}

void FaceSigns::addSuggested(Signs &signs, std::size_t row) const
{
    for (const Workspace::Shown &attribute : m_attributes) {
        if (valueAt(m_view.faces[row], attribute.index) != LabelValue::Unknown)
            continue;
        const Said said = suggestion(row, attribute);
        if (!said.rule)
            continue;
        const bool doubtful = suggestedBy(*said.rule, said.probability).sureness == Sureness::Doubtful;
        const float uncertainty = nearness(*said.rule, said.probability) + (doubtful ? 1.0F : 0.0F);
        signs.uncertainty = signs.suggested ? std::max(signs.uncertainty, uncertainty) : uncertainty;
        signs.suggested = true;
        signs.doubtful |= doubtful;
    }
}

float FaceSigns::suspicionOf(std::size_t row) const
{
    if (m_suspected.empty() || !m_suspected[row]) // few are: the others are not looked for
        return 0;
    const Face &face = m_view.faces[row];
    float most = 0;
    for (const Workspace::Shown &attribute : m_attributes)
        if (const Suspicion *doubt = doubtOf(m_view, face, attribute)) {
            const bool yes = valueAt(face, attribute.index) == LabelValue::Yes;
            most = std::max(most, yes ? 1 - doubt->probability : doubt->probability);
        }
    return most;
}

bool FaceSigns::conflicts(std::size_t row) const
{
    return !m_view.sheets.empty() && std::ranges::any_of(m_attributes, [&](const Workspace::Shown &attribute) {
        return faces::conflicts(m_view.faces[row], static_cast<std::size_t>(attribute.index), m_view.sheets,
                                m_view.marks);
    });
}

} // namespace faces::ui
