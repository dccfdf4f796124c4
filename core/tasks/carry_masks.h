// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/cut_tools.h"

namespace faces::tasks {

/// The mask is not what the program makes of that face: a person has brushed it. A mask that another network found
/// looks the same. Thread-safe.
bool isBrushed(const store::FacePixels &face, const MaskFinder &masks);

/// The mask of a face that was cut at one place and is now cut at another one of the same photo. `found` is what the
/// program makes of the new place: it stands where the old face did not reach, and in place of a mask that does not
/// open. Where nothing was found (empty), the old mask's border goes on. All are PNG as the project keeps them.
Bytes carriedMask(const Bytes &mask, const FacePlace &before, const FacePlace &now, const Bytes &found);

} // namespace faces::tasks
