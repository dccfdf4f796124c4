// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/quiet.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace faces::ui {

void workQuietly()
{
#ifdef __linux__
    // On Linux a priority belongs to a thread; to lower it needs no right. If it fails, the work is merely less quiet.
    constexpr int kQuiet = 15;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kQuiet);
#endif
}

} // namespace faces::ui
