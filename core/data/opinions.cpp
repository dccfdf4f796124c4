// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/opinions.h"

#include "core/base/random.h"

#include <algorithm>
#include <tuple>

namespace faces {

namespace {

std::ptrdiff_t placeOf(const std::vector<Attribute> &attributes, const AttributeId &id)
{
    const auto at = std::ranges::find(attributes, id, &Attribute::id);
    return at == attributes.end() ? -1 : at - attributes.begin();
}

std::tuple<FaceId, std::int16_t> keyOf(const SettledMark &mark) { return {mark.face, mark.attribute}; }

} // namespace

std::ptrdiff_t OpinionSheet::row(FaceId face) const
{
    const auto at = std::ranges::lower_bound(faces, face);
    return at == faces.end() || *at != face ? -1 : at - faces.begin();
}

LabelValue OpinionSheet::of(FaceId face, std::size_t attribute) const
{
    const auto at = row(face);
    if (at < 0 || attribute >= attributes)
        return LabelValue::Unknown;
    return values[static_cast<std::size_t>(at) * attributes + attribute];
}

bool OpinionSheet::isLate(FaceId face, std::size_t attribute) const
{
    const auto at = row(face);
    return at >= 0 && attribute < attributes && late[static_cast<std::size_t>(at) * attributes + attribute];
}

void OpinionSheet::set(FaceId face, std::size_t attribute, LabelValue value, bool isLate)
{
    const auto at = std::ranges::lower_bound(faces, face);
    const auto row = static_cast<std::size_t>(at - faces.begin());
    const auto first = static_cast<std::ptrdiff_t>(row * attributes);
    if (at == faces.end() || *at != face) {
        if (value == LabelValue::Unknown)
            return;
        faces.insert(at, face);
        values.insert(values.begin() + first, attributes, LabelValue::Unknown);
        late.insert(late.begin() + first, attributes, false);
    }
    values[row * attributes + attribute] = value;
    late[row * attributes + attribute] = isLate && value != LabelValue::Unknown;
    const auto begin = values.begin() + first, end = begin + static_cast<std::ptrdiff_t>(attributes);
    if (std::all_of(begin, end, [](LabelValue one) { return one == LabelValue::Unknown; })) {
        faces.erase(faces.begin() + static_cast<std::ptrdiff_t>(row));
        values.erase(begin, end);
        late.erase(late.begin() + first, late.begin() + first + static_cast<std::ptrdiff_t>(attributes));
    }
}

std::vector<OpinionSheet> sheetsOf(std::span<const Opinion> opinions, const std::vector<Attribute> &attributes)
{
    std::vector<OpinionSheet> sheets;
    for (const Opinion &opinion : opinions) {
        const auto attribute = placeOf(attributes, opinion.attribute);
        if (attribute < 0)
            continue;
        if (sheets.empty() || sheets.back().annotator != opinion.annotator)
            sheets.push_back({opinion.annotator, attributes.size(), {}, {}, {}});
        sheets.back().set(opinion.face, static_cast<std::size_t>(attribute), opinion.value, opinion.late);
    }
    return sheets;
}

std::vector<SettledMark> marksOf(std::span<const SettledLabel> settled, const std::vector<Attribute> &attributes)
{
    std::vector<SettledMark> marks;
    for (const SettledLabel &label : settled)
        if (const auto attribute = placeOf(attributes, label.attribute); attribute >= 0)
            marks.push_back(
                {label.face, static_cast<std::int16_t>(attribute), label.value, label.changed, label.settles});
    std::ranges::sort(marks, {}, keyOf);
    return marks;
}

void note(std::vector<SettledMark> &marks, const SettledMark &mark)
{
    const auto at = std::ranges::lower_bound(marks, keyOf(mark), {}, keyOf);
    if (at == marks.end() || keyOf(*at) != keyOf(mark)) {
        marks.insert(at, mark);
    } else if (at->value != mark.value) {
        *at = mark;
    } else if (mark.settles == Settles::Conflict && at->settles != Settles::Conflict) {
        at->changed = false; // what people disagreed about is the label as it was mended before
        at->settles = Settles::Conflict;
    }
}

const SettledMark *markOf(std::span<const SettledMark> marks, FaceId face, std::size_t attribute)
{
    const std::tuple wanted(face, static_cast<std::int16_t>(attribute));
    const auto at = std::ranges::lower_bound(marks, wanted, {}, keyOf);
    return at == marks.end() || keyOf(*at) != wanted ? nullptr : &*at;
}

bool conflicts(const Face &face, std::size_t attribute, std::span<const OpinionSheet> sheets,
               std::span<const SettledMark> settled)
{
    if (sheets.empty() || face.rejected || attribute >= face.labels.size())
        return false;
    const LabelValue label = face.labels[attribute];
    LabelValue first = label; // what is known, and all others have to say
    const bool differs = std::ranges::any_of(sheets, [&](const OpinionSheet &sheet) {
        const LabelValue opinion = sheet.of(face.id, attribute);
        if (first == LabelValue::Unknown)
            first = opinion;
        return opinion != LabelValue::Unknown && opinion != first;
    });
    if (!differs)
        return false;
    const SettledMark *mark = markOf(settled, face.id, attribute);
    if (label == LabelValue::Unknown || !mark || mark->value != label || mark->settles != Settles::Conflict)
        return true;
    return std::ranges::any_of(sheets, [&](const OpinionSheet &sheet) { // known: whatever is late is an opinion
        return sheet.isLate(face.id, attribute) && sheet.of(face.id, attribute) != label;
    });
}

std::vector<FaceId> sampleOf(std::vector<FaceId> faces, std::size_t count, std::uint64_t seed)
{
    if (count >= faces.size())
        return faces;
    std::vector<std::size_t> rows(faces.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    Random(seed).shuffle(rows);
    rows.resize(count);
    std::ranges::sort(rows);
    std::vector<FaceId> drawn;
    for (const std::size_t row : rows)
        drawn.push_back(faces[row]);
    return drawn;
}

} // namespace faces
