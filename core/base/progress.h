// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace faces {

/// How far a job is. `total` 0 means that the end is not known yet.
struct Progress {
    std::string stage; ///< what is being done, for a person: "Cutting faces"
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Hears of a job's progress. Called in the thread that runs the job, at most some hundred times a second.
class ProgressSink {
public:
    virtual ~ProgressSink() = default;
    virtual void progress(const Progress &progress) = 0;
};

/// For callers that don't want to hear anything.
class NoProgress final : public ProgressSink {
public:
    void progress(const Progress &) override {}
};

/// Throws Error{Cancelled} if the job was asked to stop.
inline void throwIfStopped(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Cancelled, "Cancelled.");
}

} // namespace faces
