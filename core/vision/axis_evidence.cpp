// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/grid_axis.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

// Of the boundaries that are no seam, this share is as strong as one by chance (a wall, a collar all have at one
// height); of the seams, this share does not show (same colour on both sides).
constexpr double kStrayShare = 0.05;
constexpr double kMissedShare = 0.15;
constexpr double kMostRatio = 6;
constexpr double kFaintEdge = 0.06;
constexpr float kLeastSpread = 0.15f;
constexpr double kPriceOfCutting = 1.5;

float quantile(std::vector<float> values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The model: away from seams edge strength is Gaussian about 0 with strays that get rarer the stronger they are; at
/// seams it is anything up to the strongest.
struct SeamModel {
    double noise, stray, strongest;
    double logRatio(double edge) const
    {
        const double peak = 0.3989 / noise;
        const double bell = edge > 0 ? peak * std::exp(-0.5 * (edge / noise) * (edge / noise)) : peak;
        const double without = (1 - kStrayShare) * bell + kStrayShare / stray * std::exp(-std::max(0.0, edge) / stray);
        // Weak edges are likelier to be none than seams: the density under "seam" rises over the first noise widths.
        const double with = (edge <= 0 ? 0 : 1 - std::exp(-edge / noise)) / strongest;
        return std::min(kMostRatio, std::log(kMissedShare + (1 - kMissedShare) * with / without));
    }
};

/// Where a line has one colour on both sides, no seam could show: its absence says little, and what jumps there beside
/// hardly anything is noise. Where a line runs through
/// what is not background and does not jump there, it cuts through faces.
double withContent(double ratio, double edge, double spread)
{
    const double uncut = std::clamp((spread - 1.5 * edge - 0.1) / 0.5, 0.0, 1.0);
    const double believed = ratio < 0 ? std::clamp(spread / 0.3, 0.1, 1.0) : std::clamp(edge / kFaintEdge, 0.0, 1.0);
    return ratio * believed - kPriceOfCutting * uncut;
}

double flatEvidence(double spread) { return std::clamp(1.0 - (spread - 0.08) / 0.12, -1.0, 1.0); }

} // namespace

AxisEvidence::AxisEvidence(const EdgeProfile &profile) : m_length(profile.length()), m_edge(profile.edge)
{
    std::vector<float> relative, sizes;
    for (int i = 0; i <= m_length; ++i) {
        const float spread = std::max(profile.spread[static_cast<std::size_t>(std::max(0, i - 1))],
                                      profile.spread[static_cast<std::size_t>(std::min(i, m_length - 1))]);
        relative.push_back(
            std::min(1.f, profile.edge[static_cast<std::size_t>(i)] / std::clamp(spread, kLeastSpread, 1.f)));
        sizes.push_back(std::abs(relative.back()));
    }
    const double noise = std::max(0.006, 1.4826 * quantile(sizes, 0.5));
    const SeamModel model{noise, std::max<double>(1.5 * noise, 0.5 * quantile(sizes, 0.95)),
                          std::max<double>(quantile(sizes, 0.995), 6 * noise)};
    std::vector<float> ratio;
    for (int i = 0; i <= m_length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double spread = std::max(profile.spread[static_cast<std::size_t>(std::max(0, i - 1))],
                                       profile.spread[static_cast<std::size_t>(std::min(i, m_length - 1))]);
        ratio.push_back(static_cast<float>(withContent(model.logRatio(relative[at]), profile.edge[at], spread)));
    }
    const auto at = [&](int i) { return ratio[static_cast<std::size_t>(std::clamp(i, 0, m_length))]; };
    for (int half = 0; half <= 2 * m_length; ++half)
        m_seam.push_back(half % 2 ? std::max(at(half / 2), at(half / 2 + 1))
                                  : std::max({at(half / 2 - 1) - 0.5f, at(half / 2), at(half / 2 + 1) - 0.5f}));
    m_mostBefore = m_mostAfter = m_edge;
    for (std::size_t i = 1; i < m_edge.size(); ++i) {
        m_mostBefore[i] = std::max(m_mostBefore[i], m_mostBefore[i - 1]);
        const std::size_t back = m_edge.size() - 1 - i;
        m_mostAfter[back] = std::max(m_mostAfter[back], m_mostAfter[back + 1]);
    }
    m_flatSum.push_back(0);
    for (const float spread : profile.spread)
        m_flatSum.push_back(m_flatSum.back() + flatEvidence(spread));
}

double AxisEvidence::seam(double at) const
{
    const int half = static_cast<int>(2 * at + 0.5);
    return m_seam[static_cast<std::size_t>(std::clamp(half, 0, 2 * m_length))];
}

double AxisEvidence::strength(double at) const
{
    double most = 0;
    for (int i = static_cast<int>(std::floor(at - 0.5)); i <= static_cast<int>(std::ceil(at + 0.5)); ++i)
        most = std::max<double>(most, m_edge[static_cast<std::size_t>(std::clamp(i, 0, m_length))]);
    return most;
}

double AxisEvidence::exactStrength(double at) const
{
    return std::max(0.f, m_edge[static_cast<std::size_t>(std::clamp(static_cast<int>(std::lround(at)), 0, m_length))]);
}

double AxisEvidence::clearestBefore(double at) const
{
    return m_mostBefore[static_cast<std::size_t>(std::clamp(static_cast<int>(at), 0, m_length))];
}

double AxisEvidence::clearestAfter(double at) const
{
    return m_mostAfter[static_cast<std::size_t>(std::clamp(static_cast<int>(at + 1), 0, m_length))];
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
