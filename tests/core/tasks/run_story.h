// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"
#include "core/tasks/training.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <functional>
#include <optional>

namespace faces::test {

/// Adds drawn faces with labels, each of a person of its own.
inline std::vector<FaceId> addPeople(store::Project &project, int first, int count)
{
    std::vector<store::NewFace> faces;
    for (int i = first; i < first + count; ++i) {
        const vision::DrawnFace drawn =
            vision::drawFace(static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(i), 64);
        store::NewFace face;
        face.face.labels = drawn.labels;
        face.face.labels.resize(project.attributes(true).size(), LabelValue::Unknown);
        face.pixels.picture = vision::encodePng(drawn.pixels);
        faces.push_back(std::move(face));
    }
    return project.addFaces(std::move(faces));
}

/// A short training of two attributes on small pictures.
inline TrainOptions shortTraining(int epochs)
{
    TrainOptions options;
    options.attributes = {"sex", "hair"};
    options.epochs = epochs;
    options.side = 48;
    options.batch = 16;
    options.threads = 1;
    options.device = Device::Cpu;
    return options;
}

/// Does something when an epoch ends.
class AtEpoch final : public TrainingSink {
public:
    explicit AtEpoch(std::function<void(int)> act = {}) : m_act(std::move(act)) {}
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &epoch) override
    {
        if (m_act)
            m_act(epoch.epoch);
    }

private:
    std::function<void(int)> m_act;
};

inline Run trainShortly(store::Project &project, const TrainOptions &options)
{
    AtEpoch deaf;
    NoProgress quiet;
    return tasks::train(project, options, deaf, {}, quiet);
}

/// A training of eight epochs that was asked to stop after `epoch`.
inline Run trainUntil(store::Project &project, int epoch)
{
    std::stop_source stop;
    AtEpoch sink([&](int ended) {
        if (ended == epoch)
            stop.request_stop();
    });
    NoProgress quiet;
    return tasks::train(project, shortTraining(8), sink, stop.get_token(), quiet);
}

inline Run goOn(store::Project &project, RunId run)
{
    AtEpoch deaf;
    NoProgress quiet;
    return tasks::resume(project, run, deaf, {}, quiet);
}

/// The kind of the error that `order` ends with, or nothing.
inline std::optional<ErrorKind> troubleOf(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace faces::test
