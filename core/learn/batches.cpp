// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/batches.h"

#include "core/learn/input.h"
#include "core/learn/method.h"

#include <algorithm>
#include <numeric>

namespace faces::learn {

Random randomFor(std::uint64_t seed, Purpose purpose, int epoch, std::size_t place)
{
    return Random(seed, static_cast<std::uint64_t>(purpose) << 60 | static_cast<std::uint64_t>(epoch) << 40 | place);
}

Batches::Batches(const FaceTable &faces, const TrainOptions &options, int epoch)
    : m_faces(faces), m_options(options), m_epoch(epoch), m_order(faces.faces())
{
    const auto batch = static_cast<std::size_t>(options.batch);
    m_count = static_cast<int>((m_order.size() + batch - 1) / batch);
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    Random random = randomFor(options.seed, Purpose::Order, epoch, 0);
    random.shuffle(m_order);
}

std::size_t Batches::first(int batch) const
{
    return m_order.size() * static_cast<std::size_t>(batch) / static_cast<std::size_t>(m_count);
}

std::vector<LabelValue> Batches::labels(int batch) const
{
    std::vector<LabelValue> labels;
    for (std::size_t place = first(batch); place < first(batch + 1); ++place) {
        const auto row = m_faces.labels.begin() + static_cast<std::ptrdiff_t>(m_order[place] * m_faces.attributes);
        labels.insert(labels.end(), row, row + static_cast<std::ptrdiff_t>(m_faces.attributes));
    }
    return labels;
}

void Batches::input(std::size_t place, std::span<float> input) const
{
    const std::size_t bytes = input.size();
    const auto face = std::span(m_faces.pixels).subspan(m_order[place] * bytes, bytes);
    if (!methodFor(m_options.net).altersFaces)
        return toInput(m_options.net, face, input);
    Random random = randomFor(m_options.seed, Purpose::Alteration, m_epoch, place);
    alteredInput(face, m_faces.preparation, AlterationRanges{}.times(m_options.alteration), random, input);
}

} // namespace faces::learn
