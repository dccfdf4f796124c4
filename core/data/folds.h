// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"

#include <cstdint>
#include <map>
#include <vector>

namespace faces {

/// The fold, 0..folds-1, in which each kept face is held out. Folds are of about equal size and hold whole groups; they
/// are cut off one after the other, each by makeSplit(), so labels are spread over them as over the parts of a split.
/// Rejected faces are in no fold, but may link two kept ones. by: see foldGroupsOf(). attributes: how many of
/// Face::labels are to be spread. folds: 2..20. With fewer groups than folds some folds hold nobody. Same input, same
/// folds.
std::map<FaceId, int> makeFolds(std::vector<Face> faces, std::size_t attributes, SplitBy by, int folds,
                                std::uint64_t seed);

/// Who is held out together, as groupsOf(): whom a split by `by` keeps together, and always who is one person, so that
/// no network judges whom it met, however the split was made. Photos count only where the split heeds them: a sheet
/// holds many persons, and few sheets would leave no folds.
std::vector<int> foldGroupsOf(const std::vector<Face> &faces, SplitBy by);

} // namespace faces
