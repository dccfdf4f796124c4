// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/grid_axis.h"

#include <algorithm>
#include <cmath>

namespace faces::vision
{
namespace
{

// Of the boundaries that are no seam, this share is as strong as one by chance (a wall, a collar all have at one
// height); of the seams, this share does not show (same colour on both sides).
constexpr double kStrayShare = 0.05;
constexpr double kMissedShare = 0.15;

float quantile(std::vector<float> values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The model: away from seams edge strength is Gaussian about 0 with rare strays; at seams anything up to the
/// strongest.
struct SeamModel {
    double noise, strongest;
    double logRatio(double edge) const
    {
        const double bell = std::exp(-0.5 * (edge / noise) * (edge / noise)) * 0.3989 / noise;
        const double without = (1 - kStrayShare) * (edge > 0 ? bell : 0.3989 / noise) + kStrayShare / strongest;
        // Weak edges are likelier to be none than seams: the density under "seam" rises over the first noise widths.
        const double with = (edge <= 0 ? 0 : 1 - std::exp(-edge / noise)) / strongest;
        return std::log(kMissedShare + (1 - kMissedShare) * with / without);
    }
};

double flatEvidence(double spread)
{
    // +1 for a line of one colour, falling to -1 at a fifth of the full spread.
    return std::clamp(1.0 - (spread - 0.06) / 0.07, -1.0, 1.0);
}

} // namespace

AxisEvidence::AxisEvidence(const EdgeProfile &profile) : m_length(profile.length())
{
    std::vector<float> sizes;
    for (const float edge : profile.edge)
        sizes.push_back(std::abs(edge));
    const double noise = std::max(0.006, 1.4826 * quantile(sizes, 0.5));
    const SeamModel model{noise, std::max<double>(quantile(sizes, 0.995), 6 * noise)};
    std::vector<float> ratio;
    for (const float edge : profile.edge)
        ratio.push_back(static_cast<float>(model.logRatio(edge)));
    const auto at = [&](int i) { return ratio[static_cast<std::size_t>(std::clamp(i, 0, m_length))]; };
    for (int half = 0; half <= 2 * m_length; ++half)
        m_seam.push_back(half % 2 ? std::max(at(half / 2), at(half / 2 + 1))
                                  : std::max({at(half / 2 - 1) - 0.5f, at(half / 2), at(half / 2 + 1) - 0.5f}));
    m_flatSum.push_back(0);
    for (const float spread : profile.spread)
        m_flatSum.push_back(m_flatSum.back() + flatEvidence(spread));
}

double AxisEvidence::seam(double at) const
{
    const int half = static_cast<int>(std::lround(2 * at));
    return m_seam[static_cast<std::size_t>(std::clamp(half, 0, 2 * m_length))];
}

double AxisEvidence::band(double from, double to, double least, double most) const
{
    const int first = std::clamp(static_cast<int>(std::ceil(from - 0.25)), 0, m_length);
    const int last = std::clamp(static_cast<int>(std::floor(to + 0.25)), 0, m_length);
    if (last <= first)
        return 0;
    const double sum = m_flatSum[static_cast<std::size_t>(last)] - m_flatSum[static_cast<std::size_t>(first)];
    return std::clamp(sum, least, most);
}

double AxisEvidence::borderAtStart() const
{
    int i = 0;
    while (i < m_length && m_flatSum[static_cast<std::size_t>(i + 1)] > m_flatSum[static_cast<std::size_t>(i)])
        ++i;
    return i;
}

double AxisEvidence::borderAtEnd() const
{
    int i = m_length;
    while (i > 0 && m_flatSum[static_cast<std::size_t>(i)] > m_flatSum[static_cast<std::size_t>(i - 1)])
        --i;
    return m_length - i;
}

} // namespace faces::vision
