// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/training.h"

#include <cstdint>
#include <span>
#include <vector>

namespace faces::learn {

/// What a random number is for. Each purpose, epoch and place has a generator of its own, so that nothing depends on
/// which thread draws first or on whether a training was interrupted.
enum class Purpose : std::uint64_t { Order = 1, Alteration = 2, Dropout = 3 };
Random randomFor(std::uint64_t seed, Purpose purpose, int epoch, std::size_t place);

/// One epoch's batches: all faces once, in an order drawn from seed and epoch, cut as evenly as possible into batches
/// of at most `batch` faces (so that no batch is too small to normalise by).
class Batches {
public:
    Batches(const FaceTable &faces, const TrainOptions &options, int epoch);
    int count() const { return m_count; }
    std::size_t first(int batch) const; ///< place of the batch's first face; batch from 0
    std::size_t size(int batch) const { return first(batch + 1) - first(batch); }
    /// The labels of a batch, [faces, attributes].
    std::vector<LabelValue> labels(int batch) const;
    /// One face of the epoch as the network's input [channels, side, side]; altered if the preset does so.
    void input(std::size_t place, std::span<float> input) const;

private:
    const FaceTable &m_faces;
    const TrainOptions &m_options;
    int m_epoch;
    int m_count;
    std::vector<std::size_t> m_order;
};

} // namespace faces::learn
