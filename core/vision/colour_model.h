// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace faces::vision {

/// Which colours a region has: a mixture of five Gaussians and a floor for colours never seen. The first clusters come
/// from splitting along the widest axis (Orchard, Bouman, IEEE Trans. Signal Processing 1991), so that the same pixels
/// always give the same model.
class ColourModel {
public:
    /// colours: CV_32FC3, 0..255; weights: CV_32FC1 of the same size, how far each pixel belongs to the region;
    /// strayShare: of the region's pixels that may have any colour, above 0 and below 1.
    ColourModel(const cv::Mat &colours, const cv::Mat &weights, float strayShare);
    /// Natural logarithm of the density; a colour never seen is as likely as any other.
    float logDensity(const cv::Vec3f &colour) const;

private:
    struct Cluster {
        cv::Vec3f mean;
        cv::Matx33f inverse;
        float factor = 0; ///< share / sqrt((2 pi)^3 determinant)
    };
    std::vector<Cluster> m_clusters; ///< their shares sum to 1 - strayShare
    float m_floor;
};

} // namespace faces::vision
