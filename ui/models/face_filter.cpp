// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_filter.h"

#include <algorithm>
#include <utility>

namespace faces::ui {

LabelValue valueOf(const Face &face, const Workspace::Shown &attribute)
{
    const auto index = static_cast<std::size_t>(attribute.index);
    return index < face.labels.size() ? face.labels[index] : LabelValue::Unknown;
}

bool isLabelled(const Face &face, const std::vector<Workspace::Shown> &attributes)
{
    return std::ranges::none_of(attributes,
                                [&](const auto &shown) { return valueOf(face, shown) == LabelValue::Unknown; });
}

FaceSieve::FaceSieve(const ProjectView &view, const std::vector<Workspace::Shown> &attributes, const FaceSigns &signs,
                     FaceFilter filter)
    : m_view(view), m_attributes(attributes), m_signs(signs), m_filter(std::move(filter)),
      m_search(understand(m_filter.search, view))
{
    for (const Workspace::Shown &shown : attributes)
        if (const auto wanted = m_filter.values.find(shown.attribute.id); wanted != m_filter.values.end()) {
            std::array<bool, 3> fits{};
            for (const LabelValue value : wanted->second)
                fits[placeOf(value)] = true;
            m_values.emplace_back(shown.index, fits);
        }
    const auto needsNone = [](FaceState state) {
        return state == FaceState::Unlabelled || state == FaceState::Rejected;
    };
    m_asksSigns = !std::ranges::all_of(m_filter.states, needsNone) || m_filter.several || m_filter.alike ||
                  !m_filter.parts.empty();
}

bool FaceSieve::fits(std::size_t row) const
{
    const Face &face = m_view.faces[row];
    if (!fitsValues(face) || !fitsPlace(face))
        return false;
    if (!m_asksSigns)
        return fitsState(face, {});
    const Signs signs = m_signs.of(row);
    if (m_filter.alike && !signs.alike)
        return false;
    if (m_filter.several && !signs.several && !m_filter.persons.contains(face.person))
        return false;
    if (!m_filter.parts.empty() && !m_filter.parts.contains(signs.part))
        return false;
    return fitsState(face, signs);
}

bool FaceSieve::fitsState(const Face &face, const Signs &signs) const
{
    return m_filter.states.empty() || std::ranges::any_of(m_filter.states, [&](FaceState state) {
               switch (state) {
               case FaceState::Unlabelled:
                   return !face.rejected && !isLabelled(face, m_attributes);
               case FaceState::Suggested:
                   return signs.suggested;
               case FaceState::Doubtful:
                   return signs.doubtful;
               case FaceState::Suspicious:
                   return signs.suspicious;
               case FaceState::Conflicting:
                   return signs.conflicting;
               case FaceState::Rejected:
                   return face.rejected;
               }
               return false;
           });
}

bool FaceSieve::fitsValues(const Face &face) const
{
    if (m_values.empty())
        return true;
    if (face.rejected && !m_filter.states.contains(FaceState::Rejected))
        return false;
    return std::ranges::all_of(m_values, [&](const auto &wanted) {
        const auto index = static_cast<std::size_t>(wanted.first);
        const LabelValue value = index < face.labels.size() ? face.labels[index] : LabelValue::Unknown;
        return wanted.second[placeOf(value)];
    });
}

bool FaceSieve::fitsPlace(const Face &face) const
{
    if (!m_filter.photos.empty() && !m_filter.photos.contains(face.photo))
        return false;
    if (!m_filter.persons.empty() && !m_filter.several && !m_filter.persons.contains(face.person))
        return false;
    return m_search.fits(face);
}

Counted countedAs(const Face &face, const Signs &signs, const std::vector<Workspace::Shown> &attributes)
{
    const auto bit = [](FaceState state, bool on) {
        return static_cast<std::uint8_t>(on ? 1U << static_cast<unsigned>(state) : 0U);
    };
    Counted counted{0, signs.several, signs.alike, 3};
    counted.states = static_cast<std::uint8_t>(
        bit(FaceState::Unlabelled, !face.rejected && !isLabelled(face, attributes)) |
        bit(FaceState::Suggested, signs.suggested) | bit(FaceState::Doubtful, signs.doubtful) |
        bit(FaceState::Suspicious, signs.suspicious) | bit(FaceState::Conflicting, signs.conflicting) |
        bit(FaceState::Rejected, face.rejected));
    if (signs.part)
        counted.part = static_cast<std::uint8_t>(*signs.part);
    return counted;
}

void count(FilterCounts &counts, const Counted &face, ShownLabels labels, int times)
{
    counts.all += times;
    for (std::size_t state = 0; state < counts.states.size(); ++state)
        counts.states[state] += (face.states >> state & 1U) != 0 ? times : 0;
    counts.several += face.several ? times : 0;
    counts.alike += face.alike ? times : 0;
    counts.parts[face.part] += times;
    if ((face.states >> static_cast<unsigned>(FaceState::Rejected) & 1U) != 0)
        return;
    counts.kept += times;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        counts.yes[a] += labels[a] == LabelValue::Yes ? times : 0;
        counts.no[a] += labels[a] == LabelValue::No ? times : 0;
    }
}

FilterCounts countFaces(const ProjectView &view, const std::vector<Workspace::Shown> &attributes)
{
    const FaceSigns signs(view, attributes);
    FilterCounts counts;
    counts.yes.resize(attributes.size());
    counts.no.resize(attributes.size());
    std::vector<LabelValue> labels(attributes.size());
    for (std::size_t row = 0; row < view.faces.size(); ++row) {
        for (std::size_t a = 0; a < labels.size(); ++a)
            labels[a] = valueOf(view.faces[row], attributes[a]);
        count(counts, countedAs(view.faces[row], signs.of(row), attributes), labels, 1);
    }
    return counts;
}

} // namespace faces::ui
