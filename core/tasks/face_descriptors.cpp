// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/face_descriptors.h"

#include "core/base/one_of_many.h"
#include "core/tasks/cut_tools.h"
#include "core/vision/face_descriptor.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

namespace faces::tasks {

namespace {

constexpr std::size_t kMostBytes = 64U << 20U;

/// A face on its way to a descriptor.
struct Waiting {
    std::size_t place = 0;
    store::FacePixels stored;
    std::vector<Skipped> trouble;
};

} // namespace

std::vector<FaceDescriptors::Descriptor> FaceDescriptors::of(const store::Project &project,
                                                             std::span<const Face *const> faces, bool allCores,
                                                             std::vector<Skipped> &skipped, const std::stop_token &stop)
{
    std::vector<Descriptor> found(faces.size());
    std::vector<Waiting> waiting; // read here: one connection, one thread
    for (std::size_t i = 0; i < faces.size(); ++i) {
        throwIfStopped(stop);
        if (const auto known = m_known.find(faces[i]->picture); known != m_known.end())
            found[i] = known->second;
        else
            waiting.push_back({i, project.pixels(faces[i]->id), {}});
    }
    const auto describe = [&](std::size_t w) {
        Waiting &one = waiting[w];
        triedOne(fmt::format("face {}", faces[one.place]->number), one.trouble, [&] {
            found[one.place] = std::make_shared<const std::vector<std::uint8_t>>(
                vision::describeFace(vision::decodeStoredFace(one.stored.picture).pixels));
        });
    };
    if (allCores)
        forEachOnAllCores(waiting.size(), stop, describe);
    for (std::size_t w = 0; w < waiting.size() && !allCores; ++w) {
        throwIfStopped(stop);
        describe(w);
    }
    const std::size_t most = kMostBytes / static_cast<std::size_t>(vision::descriptorLayout().size);
    for (const Waiting &one : waiting) {
        skipped.insert(skipped.end(), one.trouble.begin(), one.trouble.end());
        if (found[one.place] && m_known.size() < most)
            m_known.emplace(faces[one.place]->picture, found[one.place]);
    }
    return found;
}

} // namespace faces::tasks
