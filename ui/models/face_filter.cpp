// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_filter.h"

#include <algorithm>

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

bool matches(const Face &face, const FaceFilter &filter, const std::vector<Workspace::Shown> &attributes)
{
    if (filter.rejected && !face.rejected)
        return false;
    if (filter.unlabelled && (face.rejected || isLabelled(face, attributes)))
        return false;
    if (filter.yes.empty())
        return true;
    if (face.rejected && !filter.rejected)
        return false;
    return std::ranges::all_of(attributes, [&](const auto &shown) {
        return !filter.yes.contains(shown.attribute.id) || valueOf(face, shown) == LabelValue::Yes;
    });
}

void count(FilterCounts &counts, bool rejected, ShownLabels labels, int times)
{
    counts.all += times;
    if (rejected) {
        counts.rejected += times;
        return;
    }
    counts.kept += times;
    bool labelled = true;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        counts.yes[a] += labels[a] == LabelValue::Yes ? times : 0;
        counts.no[a] += labels[a] == LabelValue::No ? times : 0;
        labelled &= labels[a] != LabelValue::Unknown;
    }
    counts.unlabelled += labelled ? 0 : times;
}

FilterCounts countFaces(const std::vector<Face> &faces, const std::vector<Workspace::Shown> &attributes)
{
    FilterCounts counts;
    counts.yes.resize(attributes.size());
    counts.no.resize(attributes.size());
    std::vector<LabelValue> labels(attributes.size());
    for (const Face &face : faces) {
        for (std::size_t a = 0; a < labels.size(); ++a)
            labels[a] = valueOf(face, attributes[a]);
        count(counts, face.rejected, labels, 1);
    }
    return counts;
}

} // namespace faces::ui
