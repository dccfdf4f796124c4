// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"
#include "core/data/suggestion.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

// Second opinions as a window or a count needs them: small, and quick to look up.
namespace faces {

/// All that one annotator said. Only faces with an opinion have a row.
struct OpinionSheet {
    std::string annotator;
    std::size_t attributes = 0;     ///< columns: the project's attributes, retired ones too, in their order
    std::vector<FaceId> faces;      ///< ascending
    std::vector<LabelValue> values; ///< [faces, attributes]
    std::vector<bool> late;         ///< [faces, attributes], see Opinion::late

    std::ptrdiff_t row(FaceId face) const;                   ///< -1: has none
    LabelValue of(FaceId face, std::size_t attribute) const; ///< unknown where nothing was said
    bool isLate(FaceId face, std::size_t attribute) const;   ///< false where nothing was said
    void set(FaceId face, std::size_t attribute, LabelValue value, bool late = false);
};

/// One sheet an annotator, by name. Opinions on attributes that are not in the list are left out.
/// `opinions`: by annotator, face and attribute, as the store gives them.
std::vector<OpinionSheet> sheetsOf(std::span<const Opinion> opinions, const std::vector<Attribute> &attributes);

/// A settled label, with the attribute's place in the project's list instead of its id.
struct SettledMark {
    FaceId face{};
    std::int16_t attribute = 0;
    LabelValue value = LabelValue::Unknown;
    bool changed = false; ///< settling it changed the label
    Settles settles = Settles::Conflict;
};
/// Notes `mark` in its place among `marks`. What is noted already of the same value stays, but a conflict settled is
/// more than a doubt settled.
void note(std::vector<SettledMark> &marks, const SettledMark &mark);
/// By face and attribute.
std::vector<SettledMark> marksOf(std::span<const SettledLabel> settled, const std::vector<Attribute> &attributes);
/// Null where the label was not settled. `marks`: by face and attribute.
const SettledMark *markOf(std::span<const SettledMark> marks, FaceId face, std::size_t attribute);

/// Two known values of one label differ: the label's and an opinion, or, where the label is unknown, two opinions. The
/// face is kept, and nobody has settled the conflict since they said so.
bool conflicts(const Face &face, std::size_t attribute, std::span<const OpinionSheet> sheets,
               std::span<const SettledMark> settled);

/// Faces that an annotator is to give an opinion on.
struct OpinionPass {
    std::string annotator;
    bool all = true;           ///< all kept faces, also those that come later
    std::vector<FaceId> faces; ///< if not all
    bool operator==(const OpinionPass &) const = default;
};

/// `count` of the faces, drawn without putting back, in their order; the same seed draws the same.
std::vector<FaceId> sampleOf(std::vector<FaceId> faces, std::size_t count, std::uint64_t seed);

} // namespace faces
