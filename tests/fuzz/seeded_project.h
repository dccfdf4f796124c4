// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>

namespace faces::fuzz {

/// A project with some of everything that its database can hold.
void makeSeededProject(const std::filesystem::path &folder);

} // namespace faces::fuzz
