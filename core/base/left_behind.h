// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>

namespace faces {

/// Removes what writeFileSafely() left in a folder of the person's when a process was killed in the middle of it, so
/// that half a model of hundreds of megabytes does not lie there unseen: only files of processes that are gone, an hour
/// old and older. Returns how many. removeLeftovers() is for the program's own folders.
int removeOldLeftovers(const std::filesystem::path &folder);

} // namespace faces
