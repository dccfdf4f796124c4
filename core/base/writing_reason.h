// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace faces {

/// (files.cpp) Why a write failed with this errno, and what can be done, as the end of a sentence without its full
/// stop: "the disk is full. Free some space and try again".
std::string writingReason(int code);

/// What the library says of a disk, as a sentence; kind Disk. For whoever runs an order to its end.
Error diskError(const std::filesystem::filesystem_error &error);

} // namespace faces
