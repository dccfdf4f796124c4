// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/fuzz/memory_folder.h"

namespace faces::fuzz {

/// The project's database as an input of a fuzzer wants it. Its first byte says what the rest is: S orders in SQL for
/// the database of a sound project, B bytes to put into its file (three of place, one of value), anything else the
/// whole file.
void writeDatabase(const MemoryFolder &place, const std::filesystem::path &project, Input input);

} // namespace faces::fuzz
