// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/faces_filter.h"

#include <algorithm>

namespace faces::ui {

namespace {
bool has(const Face &face, const WantedLabels &wanted, const std::vector<Attribute> &attributes)
{
    return !face.rejected && std::ranges::all_of(wanted, [&](const auto &each) {
        const auto at = std::ranges::find(attributes, each.first, &Attribute::id) - attributes.begin();
        return face.labels.at(static_cast<std::size_t>(at)) == each.second;
    });
}

/// Variants of a face may stand in all parts of a classic split: the Label page knows no part for it.
FaceFilter ofLeakyPart(const WantedLabels &wanted, Part part, const ProjectView &view)
{
    std::set<FaceId> named, inPart;
    for (const SplitEntry &entry : view.split->entries) {
        named.insert(entry.face);
        if (entry.part == part)
            inPart.insert(entry.face);
    }
    std::vector<int> numbers;
    for (const Face &face : view.faces) {
        const bool here = inPart.contains(face.id) || (part == Part::Train && !named.contains(face.id));
        if (here && has(face, wanted, view.allAttributes))
            numbers.push_back(face.number);
    }
    return filterForNumbers(std::move(numbers));
}
} // namespace

FaceFilter filterFor(const WantedLabels &wanted, std::optional<Part> part, const ProjectView &view)
{
    if (part && view.split && view.split->leaky())
        return ofLeakyPart(wanted, *part, view);
    FaceFilter filter;
    for (const auto &[attribute, value] : wanted)
        filter.values[attribute].insert(value);
    if (part && view.split)
        filter.parts.insert(part);
    return filter;
}

FaceFilter filterForNumbers(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    QStringList ranges;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        ranges << (first == last ? QString::number(numbers[first])
                                 : QStringLiteral("%1-%2").arg(numbers[first]).arg(numbers[last]));
        first = last + 1;
    }
    FaceFilter filter;
    filter.search = ranges.join(QStringLiteral(", "));
    return filter;
}

} // namespace faces::ui
