// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/spread_labels.h"

#include <algorithm>
#include <cstddef>

namespace faces::ui {

namespace {
/// Labels that touch each other and move as one.
struct TouchingLabels {
    double sum = 0; ///< of the places that each wants for the first of all labels
    std::size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
};

std::vector<TouchingLabels> pooledLabels(const std::vector<double> &wanted, double step)
{
    std::vector<TouchingLabels> pooled;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        TouchingLabels last{wanted[i] - static_cast<double>(i) * step, 1};
        while (!pooled.empty() && pooled.back().mean() > last.mean()) {
            last.sum += pooled.back().sum;
            last.count += pooled.back().count;
            pooled.pop_back();
        }
        pooled.push_back(last);
    }
    return pooled;
}
} // namespace

std::vector<double> spreadApart(const std::vector<double> &wanted, double apart, double low, double high)
{
    const double steps = wanted.empty() ? 0 : static_cast<double>(wanted.size() - 1);
    const double step = steps > 0 ? std::min(apart, std::max(0.0, high - low) / steps) : apart;
    const double last = std::max(low, high - steps * step); // for the first label
    std::vector<double> places;
    places.reserve(wanted.size());
    for (const TouchingLabels &labels : pooledLabels(wanted, step)) {
        const double first = std::clamp(labels.mean(), low, last);
        for (std::size_t i = 0; i < labels.count; ++i)
            places.push_back(first + static_cast<double>(places.size()) * step);
    }
    return places;
}

} // namespace faces::ui
