// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_orders.h"

#include "ui/models/face_filter.h"
#include "ui/models/said.h"

#include <algorithm>

namespace faces::ui {

namespace {

bool sameOrders(const LabelOrders &some, const LabelOrders &others)
{
    return std::ranges::equal(some, others, [](const auto &one, const auto &other) {
        return one.face == other.face && one.attribute == other.attribute && one.value == other.value;
    });
}

/// Adds what is suggested for the face. Returns how many doubtful ones were left out.
int addSuggested(Acceptance &to, const Face &face, const ProjectView &view, const Attributes &attributes,
                 bool looksAtIt)
{
    const std::size_t before = to.orders.size();
    int left = 0;
    for (const Workspace::Shown &shown : attributes) {
        const Suggested said = saidOf(view, face, shown).suggested;
        if (said.sureness == Sureness::Nothing)
            continue;
        if (said.sureness == Sureness::Doubtful && !looksAtIt) {
            ++left;
            continue;
        }
        to.orders.push_back({face.id, shown.attribute.id, said.value});
        if (said.sureness == Sureness::Doubtful)
            to.doubtful.push_back(to.orders.back());
    }
    to.faces += to.orders.size() > before ? 1 : 0;
    return left;
}

} // namespace

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

bool Acceptance::operator==(const Acceptance &other) const
{
    return faces == other.faces && sameOrders(orders, other.orders) && sameOrders(doubtful, other.doubtful);
}

Acceptance acceptanceOf(const std::vector<const Face *> &faces, const ProjectView &view, const Attributes &attributes)
{
    Acceptance acceptance;
    for (const Face *face : faces)
        addSuggested(acceptance, *face, view, attributes, true);
    return acceptance;
}

SplitAcceptance splitAcceptance(const std::vector<const Face *> &inSight, const std::vector<const Face *> &outOfSight,
                                const ProjectView &view, const Attributes &attributes)
{
    SplitAcceptance split;
    split.inSight = split.all = acceptanceOf(inSight, view, attributes);
    for (const Face *face : outOfSight)
        split.leftDoubtful += addSuggested(split.all, *face, view, attributes, false);
    return split;
}

} // namespace faces::ui
