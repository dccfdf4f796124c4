// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_orders.h"

#include "ui/models/face_filter.h"

#include <algorithm>

namespace faces::ui {

LabelOrders toggleOrders(const std::vector<const Face *> &faces, const Workspace::Shown &attribute)
{
    const bool allYes =
        std::ranges::all_of(faces, [&](const Face *face) { return valueOf(*face, attribute) == LabelValue::Yes; });
    const LabelValue wanted = allYes ? LabelValue::No : LabelValue::Yes;
    LabelOrders orders;
    orders.reserve(faces.size());
    for (const Face *face : faces)
        if (valueOf(*face, attribute) != wanted)
            orders.push_back({face->id, attribute.attribute.id, wanted});
    return orders;
}

std::vector<LabelValue> usualValues(const FilterCounts &counts)
{
    constexpr int kLeastKnown = 10; // the first face is no norm for the others
    std::vector<LabelValue> usual;
    for (std::size_t a = 0; a < counts.yes.size(); ++a) {
        const bool mostly = counts.yes[a] > counts.no[a] && counts.yes[a] + counts.no[a] >= kLeastKnown;
        usual.push_back(mostly ? LabelValue::Yes : LabelValue::No);
    }
    return usual;
}

LabelOrders usualOrders(const std::vector<const Face *> &faces, const Attributes &attributes,
                        const std::vector<LabelValue> &usual, const Workspace::Shown *yes)
{
    LabelOrders orders;
    for (const Face *face : faces)
        for (std::size_t a = 0; a < attributes.size(); ++a) {
            const LabelValue before = valueOf(*face, attributes[a]);
            const bool given = yes && yes->index == attributes[a].index;
            const LabelValue wanted = given ? LabelValue::Yes : before == LabelValue::Unknown ? usual[a] : before;
            if (wanted != before)
                orders.push_back({face->id, attributes[a].attribute.id, wanted});
        }
    return orders;
}

LabelOrders unknownOrders(const std::vector<const Face *> &faces, const Attributes &attributes)
{
    LabelOrders orders;
    for (const Face *face : faces)
        for (const Workspace::Shown &attribute : attributes)
            if (valueOf(*face, attribute) != LabelValue::Unknown)
                orders.push_back({face->id, attribute.attribute.id, LabelValue::Unknown});
    return orders;
}

} // namespace faces::ui
