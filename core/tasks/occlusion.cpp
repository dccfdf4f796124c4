// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/occlusion.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace faces::tasks {

namespace {

constexpr int kPatchesAcross = 6; ///< beside each other, where nobody says how large they are

constexpr std::size_t kCoveredTogether = 32; ///< a stop is honoured within so many faces

/// The last patch is moved back until it fits.
std::vector<int> startsOf(int sidePx, int patchPx, int stridePx)
{
    std::vector<int> starts;
    for (int at = 0; at + patchPx < sidePx; at += stridePx)
        starts.push_back(at);
    starts.push_back(sidePx - patchPx);
    return starts;
}

/// One shade a channel.
std::vector<std::uint8_t> paintFor(const Preparation &preparation, std::span<const std::uint8_t> face)
{
    std::vector<std::uint8_t> paint(static_cast<std::size_t>(preparation.channels),
                                    static_cast<std::uint8_t>(preparation.fill));
    const std::size_t plane = face.size() / paint.size();
    for (std::size_t channel = 0; !preparation.removeBackground && channel < paint.size(); ++channel) {
        const auto values = face.subspan(channel * plane, plane);
        const auto sum = std::accumulate(values.begin(), values.end(), std::uint64_t(0));
        paint[channel] = static_cast<std::uint8_t>((sum + plane / 2) / plane);
    }
    return paint;
}

void cover(std::span<std::uint8_t> face, int sidePx, int x, int y, int patchPx, const std::vector<std::uint8_t> &paint)
{
    const std::size_t plane = face.size() / paint.size();
    for (std::size_t channel = 0; channel < paint.size(); ++channel)
        for (int row = y; row < y + patchPx; ++row)
            std::fill_n(face.data() + channel * plane + static_cast<std::size_t>(row * sidePx + x), patchPx,
                        paint[channel]);
}

} // namespace

void OcclusionOptions::check(int sidePx) const
{
    if (patchPx < 0 || patchPx > sidePx)
        throw Error(ErrorKind::Usage, fmt::format("A patch has 1 to {} pixels a side.", sidePx), "patch");
    if (stridePx < 0 || stridePx > (patchPx > 0 ? patchPx : std::max(sidePx / kPatchesAcross, 1)))
        throw Error(ErrorKind::Usage, "Patches follow each other without gaps: 1 pixel to a patch's side.", "stride");
}

Occlusion occluded(Predictor &predictor, const Preparation &preparation, std::span<const std::uint8_t> face,
                   const OcclusionOptions &options, const std::stop_token &stop, ProgressSink &progress)
{
    const int side = preparation.sidePx;
    options.check(side);
    Occlusion occlusion;
    occlusion.sidePx = side;
    occlusion.patchPx = options.patchPx > 0 ? options.patchPx : std::max(side / kPatchesAcross, 1);
    const int stride = options.stridePx > 0 ? options.stridePx : std::max(occlusion.patchPx / 2, 1);
    occlusion.starts = startsOf(side, occlusion.patchPx, stride);
    occlusion.rows = occlusion.columns = static_cast<int>(occlusion.starts.size());
    const std::vector<std::uint8_t> paint = paintFor(preparation, face);
    occlusion.whole = predictor.probabilities(face, 1);
    occlusion.attributes = occlusion.whole.size();
    const std::size_t patches = occlusion.starts.size() * occlusion.starts.size();
    for (std::size_t first = 0; first < patches; first += kCoveredTogether) {
        throwIfStopped(stop);
        progress.progress({"Covering the face, piece by piece", static_cast<std::int64_t>(first),
                           static_cast<std::int64_t>(patches)});
        const std::size_t count = std::min(kCoveredTogether, patches - first);
        std::vector<std::uint8_t> covered;
        for (std::size_t i = first; i < first + count; ++i) {
            covered.insert(covered.end(), face.begin(), face.end());
            cover(std::span(covered).last(face.size()), side, occlusion.starts[i % occlusion.starts.size()],
                  occlusion.starts[i / occlusion.starts.size()], occlusion.patchPx, paint);
        }
        const std::vector<float> judged = predictor.probabilities(covered, count);
        for (std::size_t i = 0; i < judged.size(); ++i)
            occlusion.changes.push_back(judged[i] - occlusion.whole[i % occlusion.attributes]);
    }
    return occlusion;
}

} // namespace faces::tasks
