// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/wait_briefly.h"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace faces {

void waitBriefly(char **arguments)
{
    constexpr const char *kRounds = "GOMP_SPINCOUNT";
    if (std::getenv(kRounds) != nullptr || std::getenv("OMP_WAIT_POLICY") != nullptr)
        return;
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed); // by its name: it is listed so
    if (program.filename().string().starts_with("ld")) // the loader itself was called, which takes other arguments
        return;
    if (!failed && ::setenv(kRounds, "2000", 1) == 0)
        ::execv(program.c_str(), arguments);
}

} // namespace faces
