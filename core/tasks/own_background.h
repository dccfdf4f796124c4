// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

#include <cstddef>

namespace faces::tasks {

/// What Background::Auto comes to where so many of the training faces carry a mask: half of them or more, and a person
/// wants masks to count.
inline Background ownBackground(std::size_t masked, std::size_t faces)
{
    return masked > 0 && 2 * masked >= faces ? Background::Paint : Background::Keep;
}

} // namespace faces::tasks
