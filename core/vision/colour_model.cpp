// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/colour_model.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace faces::vision {
namespace {

constexpr int kClusters = 5;
constexpr double kLeastColourSpread =
    4.0; // grey levels: noise and JPEG; a narrower cluster would see edges in a plain wall
constexpr float kAnyColour = 1.0F / (256.0F * 256.0F * 256.0F);

struct Sums {
    double weight = 0;
    cv::Vec3d mean;
    cv::Matx33d covariance;
};

Sums sumsOf(const std::vector<cv::Vec3f> &colours, const std::vector<float> &weights,
            const std::vector<std::uint8_t> &cluster, int which)
{
    double w = 0, s[3]{}, q[6]{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        if (cluster[i] == which) {
            const double a = weights[i], x = colours[i][0], y = colours[i][1], z = colours[i][2];
            w += a;
            s[0] += a * x, s[1] += a * y, s[2] += a * z;
            q[0] += a * x * x, q[1] += a * x * y, q[2] += a * x * z;
            q[3] += a * y * y, q[4] += a * y * z, q[5] += a * z * z;
        }
    if (w <= 0)
        return {};
    const cv::Vec3d m(s[0] / w, s[1] / w, s[2] / w);
    const cv::Matx33d square(q[0], q[1], q[2], q[1], q[3], q[4], q[2], q[4], q[5]);
    return {w, m, square * (1 / w) - m * m.t()};
}

/// Splits the cluster with the most spread along its widest axis, until there are enough.
std::vector<Sums> clustered(const std::vector<cv::Vec3f> &colours, const std::vector<float> &weights)
{
    std::vector<std::uint8_t> cluster(colours.size(), 0);
    std::vector<Sums> sums{sumsOf(colours, weights, cluster, 0)};
    while (sums.size() < kClusters) {
        double most = 0;
        int widest = -1;
        cv::Vec3d axis;
        for (std::size_t k = 0; k < sums.size(); ++k) {
            cv::Vec3d values;
            cv::Matx33d vectors;
            cv::eigen(sums[k].covariance, values, vectors);
            if (values[0] * sums[k].weight > most && values[0] > kLeastColourSpread * kLeastColourSpread) {
                most = values[0] * sums[k].weight;
                widest = static_cast<int>(k);
                axis = {vectors(0, 0), vectors(0, 1), vectors(0, 2)};
            }
        }
        if (widest < 0)
            break;
        const int fresh = static_cast<int>(sums.size());
        const double middle = axis.dot(sums[static_cast<std::size_t>(widest)].mean);
        for (std::size_t i = 0; i < colours.size(); ++i)
            if (cluster[i] == widest && axis.dot(cv::Vec3d(colours[i])) > middle)
                cluster[i] = static_cast<std::uint8_t>(fresh);
        sums[static_cast<std::size_t>(widest)] = sumsOf(colours, weights, cluster, widest);
        sums.push_back(sumsOf(colours, weights, cluster, fresh));
    }
    return sums;
}

} // namespace

ColourModel::ColourModel(const cv::Mat &colours, const cv::Mat &weights, float strayShare)
    : m_floor(strayShare * kAnyColour)
{
    std::vector<cv::Vec3f> seen;
    std::vector<float> share;
    double total = 0;
    for (int y = 0; y < colours.rows; ++y)
        for (int x = 0; x < colours.cols; ++x)
            if (const float w = weights.at<float>(y, x); w > 0.01F) {
                seen.push_back(colours.at<cv::Vec3f>(y, x));
                share.push_back(w);
                total += w;
            }
    if (total <= 0)
        return;
    for (const Sums &sums : clustered(seen, share)) {
        if (sums.weight <= 0)
            continue;
        const cv::Matx33d covariance = sums.covariance + cv::Matx33d::eye() * (kLeastColourSpread * kLeastColourSpread);
        const double volume = std::sqrt(std::pow(2 * std::numbers::pi, 3) * cv::determinant(covariance));
        m_clusters.push_back({cv::Vec3f(sums.mean), cv::Matx33f(covariance.inv()),
                              static_cast<float>((1 - strayShare) * sums.weight / total / volume)});
    }
}

float ColourModel::logDensity(const cv::Vec3f &colour) const
{
    float density = m_floor;
    for (const Cluster &cluster : m_clusters) {
        const cv::Vec3f d = colour - cluster.mean;
        density += cluster.factor * std::exp(-0.5F * d.dot(cluster.inverse * d));
    }
    return std::log(density);
}

} // namespace faces::vision
