// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_search.h"
#include "ui/models/face_signs.h"
#include "ui/workspace.h"

#include <array>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace faces::ui {

enum class FaceState : std::uint8_t { Unlabelled, Suggested, Doubtful, Suspicious, Conflicting, Rejected };
inline constexpr std::array kFaceStates{FaceState::Unlabelled, FaceState::Suggested,   FaceState::Doubtful,
                                        FaceState::Suspicious, FaceState::Conflicting, FaceState::Rejected};

/// Which faces of a project are shown. Each member is one kind of condition: what stands in it is joined by "or", the
/// kinds by "and". None of them: all faces. Unlabelled, suggested, doubtful, suspicious and conflicting faces are kept
/// ones; a label's value is asked of rejected faces only together with `Rejected`; the rest is asked of all.
struct FaceFilter {
    std::set<FaceState> states;
    std::map<AttributeId, std::set<LabelValue>> values; ///< each attribute is a kind of its own; no set is empty
    std::set<PhotoId> photos;
    std::set<GroupId> persons;
    bool several = false; ///< persons with several faces; of the same kind as `persons`
    bool alike = false;   ///< confirmed near-duplicates
    std::set<std::optional<Part>> parts; ///< nullopt: in no part
    QString search;                      ///< as typed; see understand()

    bool all() const { return *this == FaceFilter{}; }
    bool operator==(const FaceFilter &) const = default;
};

/// What the label says; unknown as well where the face has no such label yet.
LabelValue valueOf(const Face &face, const Workspace::Shown &attribute);
/// Unknown, no, yes: 0, 1, 2.
constexpr std::size_t placeOf(LabelValue value) { return static_cast<std::size_t>(static_cast<int>(value) + 1); }
/// No shown attribute is unknown.
bool isLabelled(const Face &face, const std::vector<Workspace::Shown> &attributes);

/// A filter made ready for the faces of one view: what it names is looked up once. The view, the attributes and the
/// signs must outlive it.
class FaceSieve {
public:
    FaceSieve(const ProjectView &view, const std::vector<Workspace::Shown> &attributes, const FaceSigns &signs,
              FaceFilter filter);
    bool fits(std::size_t row) const;

private:
    bool fitsState(const Face &face, const Signs &signs) const;
    bool fitsValues(const Face &face) const;
    bool fitsPlace(const Face &face) const;

    const ProjectView &m_view;
    const std::vector<Workspace::Shown> &m_attributes;
    const FaceSigns &m_signs;
    FaceFilter m_filter;
    FaceSearch m_search;
    std::vector<std::pair<int, std::array<bool, 3>>> m_values; ///< index in Face::labels; by placeOf()
    bool m_asksSigns = false;
};

/// What the chips show before they are pressed, each for itself.
struct FilterCounts {
    int all = 0, kept = 0;
    std::array<int, kFaceStates.size()> states{};
    std::vector<int> yes, no; ///< per shown attribute, kept faces
    int several = 0, alike = 0;
    std::array<int, 4> parts{}; ///< by Part; last: in none

    int of(FaceState state) const { return states[static_cast<std::size_t>(state)]; }
    int unlabelled() const { return of(FaceState::Unlabelled); }
    int unknown(std::size_t attribute) const { return kept - yes[attribute] - no[attribute]; }
    bool operator==(const FilterCounts &) const = default;
};

/// A face as it is counted.
struct Counted {
    std::uint8_t states = 0; ///< a bit each
    bool several = false, alike = false;
    std::uint8_t part = 3; ///< Part, or 3
};
Counted countedAs(const Face &face, const Signs &signs, const std::vector<Workspace::Shown> &attributes);

/// Labels of a face: one per shown attribute, in their order.
using ShownLabels = std::span<const LabelValue>;
/// Counts a face. times: 1, or -1 to take it back. `counts` has a place for each attribute.
void count(FilterCounts &counts, const Counted &face, ShownLabels labels, int times);

/// By walking over all of them. The window asks FaceCounts, which does that once.
FilterCounts countFaces(const ProjectView &view, const std::vector<Workspace::Shown> &attributes);

} // namespace faces::ui
