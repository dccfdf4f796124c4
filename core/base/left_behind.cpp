// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/left_behind.h"

#include "core/base/files.h"

#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <string_view>
#include <system_error>

namespace faces {
namespace fs = std::filesystem;

int removeOldLeftovers(const fs::path &folder)
{
    constexpr auto kOld = std::chrono::hours(1);
    constexpr std::string_view kPrefix = ".faces-"; // see writeFileSafely()
    int removed = 0;
    std::error_code code, unread;
    for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator(); it.increment(code)) {
        const std::string name = toText(it->path().filename());
        int process = 0;
        if (!name.starts_with(kPrefix) || !name.ends_with(".part"))
            continue;
        std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), process);
        if (process <= 0)
            continue;
        const bool gone = ::kill(process, 0) != 0 && errno == ESRCH;
        // Gone here: on a disk of several machines it may be another one's.
        const bool old = fs::file_time_type::clock::now() - it->last_write_time(unread) > kOld;
        if (gone && old && !unread && ::unlink(it->path().c_str()) == 0)
            ++removed;
    }
    return removed;
}

} // namespace faces
