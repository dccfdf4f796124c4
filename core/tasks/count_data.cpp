// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include <algorithm>

namespace faces::tasks {

namespace {

void count(Balance &balance, LabelValue value, int times)
{
    if (value == LabelValue::Yes)
        balance.yes += times;
    else if (value == LabelValue::No)
        balance.no += times;
    else
        balance.unknown += times;
}

/// How many training images a face gives, and its part; in a classic split a face may be in all parts at once.
struct Place {
    std::array<int, 3> pictures{};
};

std::map<FaceId, Place> placesOf(const std::vector<Face> &faces, const std::optional<Split> &split, int variants)
{
    std::map<FaceId, Place> places;
    if (split && split->leaky()) {
        for (const SplitEntry &entry : split->entries)
            ++places[entry.face].pictures.at(static_cast<std::size_t>(entry.part));
        for (const Face &face : faces) // those that came after the split
            if (!face.rejected)
                places.try_emplace(face.id, Place{{variants, 0, 0}});
        return places;
    }
    const auto parts = split ? partsOf(*split, faces) : std::map<FaceId, Part>{};
    for (const Face &face : faces) {
        if (face.rejected)
            continue;
        const auto part = parts.find(face.id);
        const auto index = static_cast<std::size_t>(part != parts.end() ? part->second : Part::Train);
        places[face.id].pictures.at(index) = index == 0 ? variants : 1;
    }
    return places;
}

} // namespace

DataCounts countData(const std::vector<Face> &faces, const std::vector<Attribute> &allAttributes,
                     const std::optional<Split> &split, const Recipe &recipe)
{
    DataCounts counts;
    counts.leaky = split && split->leaky();
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < allAttributes.size(); ++i) {
        if (!allAttributes[i].retired) {
            columns.push_back(i);
            counts.attributes.push_back(allAttributes[i]);
        }
    }
    counts.balance.resize(columns.size());
    counts.multipliedBalance.resize(columns.size());
    counts.allBalance.resize(columns.size());
    const auto places = placesOf(faces, split, static_cast<int>(recipe.pictures().size()));
    for (const Face &face : faces) {
        const auto place = places.find(face.id);
        if (face.rejected || place == places.end())
            continue;
        const auto &pictures = place->second.pictures;
        counts.multiplied += pictures[0];
        ++counts.all;
        for (std::size_t part = 0; part < 3; ++part) {
            if (pictures.at(part) == 0)
                continue;
            ++counts.faces.at(part);
            for (std::size_t a = 0; a < columns.size(); ++a)
                count(counts.balance[a].at(part), face.labels[columns[a]], 1);
        }
        for (std::size_t a = 0; a < columns.size(); ++a) {
            count(counts.multipliedBalance[a], face.labels[columns[a]], pictures[0]);
            count(counts.allBalance[a], face.labels[columns[a]], 1);
        }
    }
    return counts;
}

Recipe shownRecipe(const std::optional<Recipe> &own, const std::optional<Split> &split)
{
    return own && !(split && split->leaky()) ? *own : classicRecipe();
}

} // namespace faces::tasks
