// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/format.h"
#include "tests/fuzz/memory_folder.h"

namespace faces::fuzz {

/// Writes the input's files into the folder, reads them as `format` and as whatever they look like, and takes them
/// away. What comes out is whole: a label per attribute, pictures below the folder, reasons that are sentences.
void readAsSet(const MemoryFolder &folder, Input input, const std::string &first, exchange::Format format);

} // namespace faces::fuzz
