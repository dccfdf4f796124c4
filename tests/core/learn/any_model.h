// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/model.h"
#include "core/learn/layout.h"
#include "core/vision/prepare_face.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace faces::test {

/// An untrained network whose normalisations are no identities and whose answers are neither 0 nor 1.
inline Model anyModel(Net net, int sidePx, int channels, const std::vector<int> &widths = {})
{
    Model model;
    model.net = net;
    model.attributes = {standardAttributes()[2], standardAttributes()[4]};
    model.thresholds = {0.25, 0.625};
    model.preparation.sidePx = sidePx;
    model.preparation.channels = channels;
    model.temperature = 1.5;
    Random random(3);
    const auto layout = learn::layoutOf(net, {"glasses", "beard"}, model.preparation, widths);
    for (std::size_t i = 0; i < layout.size(); ++i) {
        model.tensors.push_back({layout[i].name, layout[i].shape, learn::firstValues(layout[i], net, 7, i)});
        for (float &value : model.tensors.back().values) {
            if (net != Net::Compact && layout[i].role == learn::Role::Kernel)
                value *= 2.45F; // sqrt(6): else little is left of a face behind five layers
            if (layout[i].role == learn::Role::Mean || layout[i].role == learn::Role::Shift)
                value = static_cast<float>(random.real(-0.3, 0.3));
            if (layout[i].role == learn::Role::Variance || layout[i].role == learn::Role::Gain)
                value = static_cast<float>(random.real(0.5, 1.5));
        }
    }
    return model;
}

/// Noise in soft patches, [faces, channels, side, side].
inline std::vector<std::uint8_t> patches(std::size_t faces, int channels, int side, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::uint8_t> pixels;
    for (std::size_t plane = 0; plane < faces * static_cast<std::size_t>(channels); ++plane) {
        const double down = random.real(2, 9), right = random.real(2, 9);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                pixels.push_back(static_cast<std::uint8_t>(110 + 80 * std::sin(y / down) * std::cos(x / right) +
                                                           random.real(-30, 30)));
    }
    return pixels;
}

/// The bytes of square pictures (red, green, blue planes) as the studio prepares them: to BGR pixels, then its one
/// function.
inline std::vector<std::uint8_t> prepared(const std::vector<std::uint8_t> &pictures, int side,
                                          const Preparation &preparation)
{
    std::vector<std::uint8_t> table;
    const auto plane = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    for (std::size_t first = 0; first < pictures.size(); first += 3 * plane) {
        cv::Mat pixels(side, side, CV_8UC3);
        for (std::size_t i = 0; i < plane; ++i)
            for (std::size_t channel = 0; channel < 3; ++channel)
                pixels.data[3 * i + channel] = pictures[first + (2 - channel) * plane + i];
        vision::appendPlanes(vision::prepareFace(pixels, {}, preparation), table);
    }
    return table;
}

/// The greatest distance between two lists of numbers; infinite where one is longer.
inline double farthest(const std::vector<float> &a, const std::vector<float> &b)
{
    double most = a.size() == b.size() ? 0 : HUGE_VAL;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        most = std::max(most, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return most;
}

/// A disk that is full after so many bytes.
class FullDisk final : public std::streambuf {
public:
    explicit FullDisk(std::streamsize room) : m_room(room) {}

private:
    std::streamsize xsputn(const char *, std::streamsize count) override
    {
        if ((m_room -= count) < 0)
            throw std::runtime_error("full");
        return count;
    }
    std::streamsize m_room;
};

/// Networks whose widths are not their preset's.
struct OtherWidths {
    const char *name;
    Net net;
    std::vector<int> widths;
};
inline std::vector<OtherWidths> otherWidths()
{
    return {{"two stages", Net::Compact, {6, 9}},
            {"three stages", Net::Compact, {4, 8, 12}},
            {"wider ones", Net::Compact, {8, 8, 16, 24}},
            {"five stages", Net::Compact, {4, 8, 8, 12, 16}},
            {"classic", Net::ClassicMulti, {4, 6, 8, 10}}};
}

} // namespace faces::test
