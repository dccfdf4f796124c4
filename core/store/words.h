// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace faces::store {

/// The value below `count` whose word it is. Words, not numbers, stand in the project, so that the order of an enum may
/// change.
template <typename Enum> Enum fromWord(std::string_view word, int count)
{
    for (int i = 0; i < count; ++i)
        if (toWord(static_cast<Enum>(i)) == word)
            return static_cast<Enum>(i);
    throw Error(
        ErrorKind::BadProject,
        "A record of the project holds a word that is not known. Run “faces check” on it, or bring Faces Studio up "
        "to date.",
        std::string(word));
}

} // namespace faces::store
