// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"

#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// Runs that were ordered two and two, to be compared when both have finished. One that was stopped counts when it went
/// on and finished.
class PairedRuns {
public:
    /// A run ended. pair: the number under which it was ordered; 0: under none, or it is one that went on. Returns the
    /// two that can be compared now, the older one first.
    std::optional<std::pair<RunId, RunId>> ended(int pair, const Run &run);
    void clear() { m_halves.clear(); }

private:
    struct Half {
        int pair = 0;
        RunId run{};
        bool finished = false;
    };
    std::vector<Half> m_halves;
};

} // namespace faces::ui
