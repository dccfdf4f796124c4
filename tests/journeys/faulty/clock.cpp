// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The wall clock is set while a program runs (FAULTY_CLOCK): the kernel is not asked for the time, so here the C
// library's functions are stood in for. The clock that only ever goes on is left alone.
#include "tests/journeys/faulty/raw_call.h"

#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>

#include <atomic>
#include <cstdlib>

namespace {

std::atomic<long> g_asked{0};

timespec wallClock()
{
    struct Jump {
        long after = 0, seconds = 0;
        Jump()
        {
            if (const char *text = std::getenv("FAULTY_CLOCK")) {
                char *end = nullptr;
                after = std::strtol(text, &end, 10);
                seconds = std::strtol(end, nullptr, 10);
            }
        }
    };
    static const Jump jump;
    timespec now{};
    faulty::marked(SYS_clock_gettime, CLOCK_REALTIME, &now);
    if (jump.seconds != 0 && ++g_asked >= jump.after)
        now.tv_sec += jump.seconds;
    return now;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
        return static_cast<int>(faulty::marked(SYS_clock_gettime, clock, time));
    *time = wallClock();
    return 0;
}

int gettimeofday(timeval *time, void *) noexcept
{
    const timespec now = wallClock();
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

time_t time(time_t *place) noexcept
{
    const time_t now = wallClock().tv_sec;
    if (place != nullptr)
        *place = now;
    return now;
}
}
