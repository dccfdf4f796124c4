// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/preparation.h"
#include "core/learn/learner.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// How a face is covered, piece by piece.
struct OcclusionOptions {
    int patchPx = 0;  ///< side of a patch in pixels of the network's input, 1..its side; 0: a sixth of the side
    int stridePx = 0; ///< from patch to patch, 1..patchPx; 0: half of a patch
    /// Throws Error{Usage} naming the option that is out of range.
    void check(int sidePx) const;
};

/// What covering a patch changes.
struct Occlusion {
    int rows = 0, columns = 0; ///< of patches; the last of each way ends at the face's edge
    int patchPx = 0, sidePx = 0;
    std::vector<int> starts; ///< where the patches of a row (and of a column) begin, in pixels of the input
    std::size_t attributes = 0;
    std::vector<float> whole; ///< [attributes]: probability of yes with nothing covered
    std::vector<float>
        changes; ///< [rows, columns, attributes]: probability of yes with the patch covered less that without
    float change(int row, int column, std::size_t attribute) const
    {
        return changes[(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                        static_cast<std::size_t>(column)) *
                           attributes +
                       attribute];
    }
};

/// Zeiler, Fergus, ECCV 2014: each patch in turn is painted over, and the network judges what is left. The paint is the
/// shade of removed backgrounds where the network knows such, else the face's own mean, channel by channel. face: one
/// prepared face, [channels, side, side]. Throws Error{Cancelled}.
Occlusion occluded(Predictor &predictor, const Preparation &preparation, std::span<const std::uint8_t> face,
                   const OcclusionOptions &options, const std::stop_token &stop, ProgressSink &progress);

} // namespace faces::tasks
