// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/run.h"

#include <array>

namespace faces {

std::string_view toWord(RunState state)
{
    constexpr std::array<std::string_view, 4> kWords{"training", "finished", "stopped", "failed"};
    return kWords.at(static_cast<std::size_t>(state));
}

std::string_view toWord(ThresholdFrom from)
{
    constexpr std::array<std::string_view, 4> kSources{"validation", "out-of-fold", "default", "person"};
    return kSources.at(static_cast<std::size_t>(from));
}

} // namespace faces
