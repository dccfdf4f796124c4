// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/project.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace faces::tasks {

/// Descriptors of faces (vision::describeFace), remembered by picture from one round of suggestions to the next: what
/// takes milliseconds a face is done once. Holds 64 MiB at most, about 9,000 faces; others are described anew each
/// time. Calls from one thread at a time.
class FaceDescriptors {
public:
    using Descriptor = std::shared_ptr<const std::vector<std::uint8_t>>;
    /// One per face, null where the face's pixels do not open, which is added to `skipped`. allCores: false works in
    /// the calling thread alone, for work behind a window. Throws Error{Cancelled}.
    std::vector<Descriptor> of(const store::Project &project, std::span<const Face *const> faces, bool allCores,
                               std::vector<Skipped> &skipped, const std::stop_token &stop);

private:
    std::map<PictureId, Descriptor> m_known;
};

} // namespace faces::tasks
