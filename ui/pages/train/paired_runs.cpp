// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/paired_runs.h"

#include <algorithm>

namespace faces::ui {

std::optional<std::pair<RunId, RunId>> PairedRuns::ended(int pair, const Run &run)
{
    auto half = std::ranges::find(m_halves, run.id, &Half::run);
    if (half == m_halves.end()) {
        if (pair == 0)
            return std::nullopt;
        half = m_halves.insert(m_halves.end(), Half{pair, run.id});
    }
    half->finished = run.state == RunState::Finished;
    const auto partner = std::ranges::find_if(
        m_halves, [&](const Half &other) { return other.pair == half->pair && other.run != run.id && other.finished; });
    if (!half->finished || partner == m_halves.end())
        return std::nullopt;
    const std::pair<RunId, RunId> both = std::minmax({run.id, partner->run});
    std::erase_if(m_halves, [done = half->pair](const Half &each) { return each.pair == done; });
    return both;
}

} // namespace faces::ui
