// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Lies before the C library (LD_PRELOAD) in a program that is to die at one of its writes, and kills it there with
// SIGKILL: a moment chosen by the clock hardly ever falls between two writes that follow each other.
//   FACES_DIE_AT=N       dies as it is about to make the N-th change of a file (from 1)
//   FACES_DIE_TORN=1     a write is cut in half then: its first half is in the file
//   FACES_WRITES_TO=FILE when the program ends by itself: how many changes it made, as text
// A change is a write, flush, rename, removal, cutting to length or the making of a file or folder.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<long> g_changes{0};

long numberIn(const char *variable)
{
    const char *text = ::getenv(variable);
    return text == nullptr ? 0 : ::atol(text);
}

bool lastHour()
{
    static const long at = numberIn("FACES_DIE_AT");
    return ++g_changes == at;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool torn()
{
    static const bool half = numberIn("FACES_DIE_TORN") != 0;
    return half;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

__attribute__((destructor)) void tell()
{
    const char *place = ::getenv("FACES_WRITES_TO");
    const long changes = g_changes;
    if (FILE *file = place == nullptr ? nullptr : ::fopen(place, "w")) {
        ::fprintf(file, "%ld", changes);
        ::fclose(file);
    }
}

} // namespace

// What the program calls in place of the C library's: the same, if it may go on living.
#define CHANGE(RETURNS, NAME, TAKES, GIVES)                                                                            \
    extern "C" RETURNS NAME TAKES                                                                                      \
    {                                                                                                                  \
        static const auto real = next<RETURNS(*) TAKES>(#NAME);                                                        \
        if (lastHour())                                                                                                \
            die();                                                                                                     \
        return real GIVES;                                                                                             \
    }
#define WRITE(NAME, TAKES, GIVES, HALF)                                                                                \
    extern "C" ssize_t NAME TAKES                                                                                      \
    {                                                                                                                  \
        static const auto real = next<ssize_t(*) TAKES>(#NAME);                                                        \
        if (lastHour()) {                                                                                              \
            if (torn())                                                                                                \
                real HALF;                                                                                             \
            die();                                                                                                     \
        }                                                                                                              \
        return real GIVES;                                                                                             \
    }
#define OPEN(NAME, TAKES, GIVES)                                                                                       \
    extern "C" int NAME TAKES                                                                                          \
    {                                                                                                                  \
        static const auto real = next<int(*) TAKES>(#NAME);                                                            \
        mode_t mode = 0;                                                                                               \
        if ((flags & (O_CREAT | O_TMPFILE)) != 0) {                                                                    \
            va_list more;                                                                                              \
            va_start(more, flags);                                                                                     \
            mode = va_arg(more, mode_t);                                                                               \
            va_end(more);                                                                                              \
            if (lastHour())                                                                                            \
                die();                                                                                                 \
        }                                                                                                              \
        return real GIVES;                                                                                             \
    }

WRITE(write, (int fd, const void *from, size_t bytes), (fd, from, bytes), (fd, from, bytes / 2))
WRITE(pwrite, (int fd, const void *from, size_t bytes, off_t at), (fd, from, bytes, at), (fd, from, bytes / 2, at))
WRITE(pwrite64, (int fd, const void *from, size_t bytes, off64_t at), (fd, from, bytes, at), (fd, from, bytes / 2, at))
WRITE(writev, (int fd, const iovec *from, int count), (fd, from, count), (fd, from, count / 2))
OPEN(open, (const char *file, int flags, ...), (file, flags, mode))
OPEN(open64, (const char *file, int flags, ...), (file, flags, mode))
OPEN(openat, (int folder, const char *file, int flags, ...), (folder, file, flags, mode))
CHANGE(int, fsync, (int fd), (fd))
CHANGE(int, fdatasync, (int fd), (fd))
CHANGE(int, syncfs, (int fd), (fd))
CHANGE(int, ftruncate, (int fd, off_t length), (fd, length))
CHANGE(int, ftruncate64, (int fd, off64_t length), (fd, length))
CHANGE(int, rename, (const char *from, const char *to), (from, to))
CHANGE(int, renameat2, (int a, const char *from, int b, const char *to, unsigned int flags), (a, from, b, to, flags))
CHANGE(int, unlink, (const char *file), (file))
CHANGE(int, unlinkat, (int folder, const char *file, int flags), (folder, file, flags))
CHANGE(int, remove, (const char *file), (file))
CHANGE(int, mkdir, (const char *folder, mode_t mode), (folder, mode))
CHANGE(int, rmdir, (const char *folder), (folder))
