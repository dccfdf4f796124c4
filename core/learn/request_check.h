// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

namespace faces::learn {

/// Throws Error{Training} where there is nothing to learn from, Error{Usage} for options out of range, Error{Internal}
/// where options or tables are not what a training needs.
void checkRequest(const TrainRequest &request);

/// Every member of a team is to have a face of every batch: throws Error{Usage} where the smallest has fewer.
void checkShares(const TrainRequest &request, int members);

} // namespace faces::learn
