// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/cost.h"

#include "core/learn/layout.h"
#include "core/learn/method.h"

#include <algorithm>

namespace faces::learn {

namespace {

constexpr std::int64_t kFloatBytes = 4;
constexpr std::int64_t kPlaceBytes = 8; ///< where a maximum was found, as LibTorch keeps it

/// Follows one face through the layers, as Network::forward() sends it; the sizes of maps are known only on the way.
class FaceWay {
public:
    FaceWay(Net net, const Preparation &preparation)
        : m_compact(net == Net::Compact), m_start(preparation.sidePx), m_input(kFloatBytes * preparation.bytes()),
          m_kept(m_input)
    {
    }
    /// kernel: with Role::Kernel, in the order of the layout.
    void pass(const TensorSpec &kernel)
    {
        m_multiplyAdds += static_cast<double>(kernel.count()) * static_cast<double>(placesOf(kernel));
        if (kernel.shape.size() == 4)
            keepMaps(kernel.shape[0]);
        else
            keepOutputs(kernel.shape[0]);
    }
    double multiplyAdds() const { return m_multiplyAdds; }
    /// What waits in memory for the way back, and on it the gradients behind and before the largest maps.
    std::int64_t bytes() const { return m_kept + m_largest + m_largest / 4; }
    /// To judge it, when nothing waits.
    std::int64_t judgedBytes() const { return m_input + m_largest + m_largest / 4 * (m_compact ? 2 : 3); }

private:
    /// How often a kernel is laid on its input.
    std::int64_t placesOf(const TensorSpec &kernel)
    {
        if (kernel.shape.size() != 4)
            return 1;
        if (m_convolutions == 0)
            m_side = m_start;
        if (m_compact) // padded by half the kernel; the first one takes every second place
            m_side = (m_side - 1) / (m_convolutions == 0 ? 2 : 1) + 1;
        else
            m_side -= kernel.shape[2] - 1;
        return m_side * m_side;
    }
    /// Maps are kept; then their maxima with their places, or in the compact network with the values they come from.
    void keepMaps(std::int64_t count)
    {
        const std::int64_t bytes = kFloatBytes * count * m_side * m_side;
        m_kept += bytes;
        m_largest = std::max(m_largest, bytes);
        if (m_compact || m_convolutions < 2) { // the classic third one has no maximum
            m_side /= 2;
            m_kept += (kFloatBytes + (m_compact ? kFloatBytes : kPlaceBytes)) * count * m_side * m_side;
        }
        ++m_convolutions;
    }
    void keepOutputs(std::int64_t count)
    {
        m_kept += kFloatBytes * count;
        m_convolutions = 0; // of several networks the next one begins with the face
    }

    bool m_compact;
    std::int64_t m_start;
    std::int64_t m_input;    ///< bytes of the face as it comes
    std::int64_t m_side = 0; ///< of the maps where the face is now
    int m_convolutions = 0;  ///< passed in this network
    double m_multiplyAdds = 0;
    std::int64_t m_kept;
    std::int64_t m_largest = 0;
};

} // namespace

NetworkCost costOf(const TrainOptions &options, const Preparation &preparation)
{
    const auto layout = layoutOf(options.net, options.attributes, preparation, options.widths);
    const Method method = methodFor(options);
    NetworkCost cost;
    FaceWay way(options.net, preparation);
    std::int64_t weights = 0;
    for (const TensorSpec &spec : layout) {
        weights += kFloatBytes * spec.count();
        if (spec.role == Role::Kernel)
            way.pass(spec);
    }
    cost.parameters = parametersOf(layout);
    cost.multiplyAdds = way.multiplyAdds();
    cost.passesToJudge = method.mirrored ? 2 : 1;
    const std::int64_t trained = kFloatBytes * cost.parameters;
    // The weights and those of the best epoch; Adam's two moments; averaged weights.
    cost.stateBytes = 2 * weights + 2 * trained + (method.averaging > 0 ? weights : 0);
    cost.stepBytes = std::max(trained + options.batch * way.bytes(), kJudgedTogether * way.judgedBytes());
    return cost;
}

} // namespace faces::learn
