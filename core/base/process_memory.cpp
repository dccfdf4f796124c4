// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/process_memory.h"

#include <unistd.h>

#include <fstream>

namespace faces {

std::optional<std::int64_t> residentBytes()
{
    std::ifstream pages("/proc/self/statm");
    std::int64_t mapped = 0, resident = 0;
    if (!(pages >> mapped >> resident))
        return std::nullopt;
    return resident * static_cast<std::int64_t>(sysconf(_SC_PAGESIZE));
}

} // namespace faces
