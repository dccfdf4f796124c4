// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/co_occurrence.h"

#include <cmath>

namespace faces {

namespace {

void count(Together &pair, LabelValue first, LabelValue second)
{
    if (first == LabelValue::Unknown || second == LabelValue::Unknown)
        return;
    const bool one = first == LabelValue::Yes, other = second == LabelValue::Yes;
    ++(one ? (other ? pair.both : pair.onlyFirst) : (other ? pair.onlySecond : pair.neither));
}

} // namespace

std::optional<double> Together::share() const
{
    const int yes = both + onlyFirst;
    return yes == 0 ? std::nullopt : std::optional(static_cast<double>(both) / yes);
}

std::optional<double> Together::phi() const
{
    const double yes1 = both + onlyFirst, no1 = onlySecond + neither;
    const double yes2 = both + onlySecond, no2 = onlyFirst + neither;
    const double spread = std::sqrt(yes1 * no1) * std::sqrt(yes2 * no2);
    if (spread == 0)
        return std::nullopt;
    return (static_cast<double>(both) * neither - static_cast<double>(onlyFirst) * onlySecond) / spread;
}

CoOccurrence coOccurrence(const std::vector<Face> &faces, const std::vector<Attribute> &allAttributes)
{
    CoOccurrence all;
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < allAttributes.size(); ++i)
        if (!allAttributes[i].retired) {
            columns.push_back(i);
            all.attributes.push_back(allAttributes[i]);
        }
    const std::size_t n = columns.size();
    all.pairs.resize(n * n);
    for (const Face &face : faces) {
        if (face.rejected)
            continue;
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < n; ++b)
                count(all.pairs[a * n + b], face.labels[columns[a]], face.labels[columns[b]]);
    }
    return all;
}

} // namespace faces
