// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/training.h"
#include "core/learn/learner.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace faces::test {

/// Drawn faces, easy to tell apart: attribute 0 is a dark bar across the eyes, attribute 1 a light block at the chin
/// (in colour a red one), on a grey oval with noise. Labels are drawn evenly.
inline FaceTable toyFaces(std::size_t count, std::uint64_t seed, const Preparation &preparation = {})
{
    FaceTable table;
    table.preparation = preparation;
    table.attributes = 2;
    Random random(seed);
    const int side = preparation.sidePx, last = preparation.channels - 1;
    for (std::size_t face = 0; face < count; ++face) {
        const bool bar = random.chance(0.5);
        const bool chin = random.chance(0.5);
        for (int at = 0; at < preparation.bytes(); ++at) {
            const int x = at % side * 64 / side, y = at / side % side * 64 / side; // drawn for 64 px
            const bool oval = (x - 32) * (x - 32) * 4 + (y - 32) * (y - 32) * 2 < 1800;
            int grey = (oval ? 150 : 90) + static_cast<int>(random.below(30));
            if (bar && y > 20 && y < 28 && x > 12 && x < 52)
                grey = 30;
            if (chin && at / (side * side) == last && y > 46 && y < 56 && x > 24 && x < 40)
                grey = 230;
            table.pixels.push_back(static_cast<std::uint8_t>(grey));
        }
        table.labels.push_back(bar ? LabelValue::Yes : LabelValue::No);
        table.labels.push_back(chin ? LabelValue::Yes : LabelValue::No);
    }
    return table;
}

/// A short training of the compact network on toy faces.
inline TrainRequest toyRequest(std::size_t train, std::size_t validation, int epochs)
{
    TrainRequest request;
    request.options.attributes = {"glasses", "beard"};
    request.options.epochs = epochs;
    request.options.batch = 16;
    request.options.threads = 1; // two would wait for each other on a busy machine
    request.options.device = Device::Cpu;
    request.options = withPreset(request.options);
    request.train = toyFaces(train, 1);
    if (validation > 0)
        request.validation = toyFaces(validation, 2);
    return request;
}

/// Keeps what it hears, and does something at each batch or epoch.
class Listener final : public TrainingSink {
public:
    void batchDone(const BatchRecord &batch) override
    {
        batches.push_back(batch);
        if (onBatch)
            onBatch(batch);
    }
    void epochDone(const EpochRecord &epoch) override
    {
        epochs.push_back(epoch);
        if (onEpoch)
            onEpoch(epoch);
    }
    void validated(int epoch, std::span<const float> probabilities) override
    {
        validations.emplace_back(epoch, std::vector(probabilities.begin(), probabilities.end()));
    }
    std::vector<BatchRecord> batches;
    std::vector<EpochRecord> epochs;
    std::vector<std::pair<int, std::vector<float>>> validations; ///< by epoch
    std::function<void(const BatchRecord &)> onBatch;
    std::function<void(const EpochRecord &)> onEpoch;
};

/// Histories without their seconds, which no two trainings share.
inline std::vector<EpochRecord> withoutSeconds(std::vector<EpochRecord> history)
{
    for (EpochRecord &record : history)
        record.seconds = 0;
    return history;
}

} // namespace faces::test
