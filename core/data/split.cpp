// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/split.h"

#include <array>

namespace faces
{

std::string_view toWord(Part part)
{
    constexpr std::array<std::string_view, 3> kWords{"train", "validation", "test"};
    return kWords.at(static_cast<std::size_t>(part));
}

std::string_view toWord(SplitBy by)
{
    constexpr std::array<std::string_view, 6> kWords{"person", "photo", "near-duplicate", "face", "file", "classic"};
    return kWords.at(static_cast<std::size_t>(by));
}

} // namespace faces
