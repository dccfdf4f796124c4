// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <string>

namespace faces {

/// SHA-256 of a file as sha256 says it, of which little is in memory at a time. Throws Error{BadInput} where it can't
/// be read.
std::string sha256OfFile(const std::filesystem::path &file);

} // namespace faces
