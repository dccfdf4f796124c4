// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/faulty/points.h"

#include "tests/journeys/faulty/orders.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mman.h>
#include <sys/statfs.h>
#include <sys/syscall.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace faulty {

namespace {

std::atomic<long> g_points{0};
std::atomic<bool> g_halfWritten{false};

using Path = char[4200];

/// Of an open file; empty where it has none.
void pathOf(long fd, Path &path)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%ld", fd);
    const long size = marked(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    path[size > 0 ? size : 0] = 0;
}

/// Of a name below an open folder, or below the working folder.
void pathOf(long folder, const char *name, Path &path)
{
    if (name == nullptr || name[0] == '/') {
        std::snprintf(path, sizeof path, "%s", name == nullptr ? "" : name);
        return;
    }
    if (static_cast<int>(folder) == AT_FDCWD) {
        const long size = marked(SYS_readlinkat, AT_FDCWD, "/proc/self/cwd", path, sizeof path - 1);
        path[size > 0 ? size : 0] = 0;
    } else {
        pathOf(static_cast<int>(folder), path);
    }
    const std::size_t used = std::strlen(path);
    std::snprintf(path + used, sizeof path - used, "/%s", name);
}

bool below(const Path &path)
{
    const char *under = orders().under;
    const std::size_t size = std::strlen(under);
    return size > 0 && std::strncmp(path, under, size) == 0 && (path[size] == '/' || path[size] == 0);
}

struct Point {
    const char *kind = nullptr; ///< none: nothing that counts
    Path path = {};
    bool isWrite = false;
};

void atFile(Point &point, const char *kind, long fd)
{
    point.kind = kind;
    pathOf(static_cast<int>(fd), point.path);
}

void atName(Point &point, const char *kind, long folder, long name)
{
    point.kind = kind;
    pathOf(folder, reinterpret_cast<const char *>(name), point.path);
}

bool openForWriting(long fd)
{
    const long flags = marked(SYS_fcntl, fd, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

void lookAtFiles(long number, const Arguments &a, Point &point)
{
    switch (number) {
    case SYS_write:
    case SYS_pwrite64:
        point.isWrite = true;
        return atFile(point, "write", a[0]);
    case SYS_writev:
    case SYS_pwritev:
    case SYS_pwritev2:
    case SYS_sendfile:
        return atFile(point, "write", a[0]);
    case SYS_copy_file_range:
        return atFile(point, "write", a[2]);
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_syncfs:
    case SYS_sync_file_range:
        return atFile(point, "sync", a[0]);
    case SYS_ftruncate:
    case SYS_fallocate:
        return atFile(point, "size", a[0]);
    case SYS_close:
        if (openForWriting(a[0]))
            atFile(point, "close", a[0]);
        return;
    default:
        return;
    }
}

void lookAtNames(long number, const Arguments &a, Point &point)
{
    switch (number) {
    case SYS_openat: // only where it may write: the filter lets the others pass
        return atName(point, "open", a[0], a[1]);
    case SYS_renameat2:
        return atName(point, "rename", a[2], a[3]);
    case SYS_linkat:
        return atName(point, "rename", a[2], a[3]);
    case SYS_mkdirat:
        return atName(point, "folder", a[0], a[1]);
    case SYS_unlinkat:
        return atName(point, "remove", a[0], a[1]);
#if defined(__x86_64__)
    case SYS_open:
        return atName(point, "open", AT_FDCWD, a[0]);
    case SYS_creat:
        return atName(point, "open", AT_FDCWD, a[0]);
    case SYS_rename:
        return atName(point, "rename", AT_FDCWD, a[1]);
    case SYS_renameat:
        return atName(point, "rename", a[2], a[3]);
    case SYS_link:
        return atName(point, "rename", AT_FDCWD, a[1]);
    case SYS_mkdir:
        return atName(point, "folder", AT_FDCWD, a[0]);
    case SYS_unlink:
    case SYS_rmdir:
        return atName(point, "remove", AT_FDCWD, a[0]);
#endif
    default:
        return;
    }
}

void log(long at, const Point &point)
{
    if (orders().log[0] == 0)
        return;
    char line[4400];
    const int size = std::snprintf(line, sizeof line, "%ld %s %s\n", at, point.kind, point.path);
    const long fd = marked(SYS_openat, AT_FDCWD, orders().log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    marked(SYS_write, fd, line, size);
    marked(SYS_close, fd);
}

/// Reads what is to fail from the file that says so, as long as it is there.
bool armed()
{
    Orders &all = orders();
    if (all.when[0] == 0)
        return true;
    const long fd = marked(SYS_openat, AT_FDCWD, all.when, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    char text[200] = {};
    marked(SYS_read, fd, text, sizeof text - 1);
    marked(SYS_close, fd);
    char *end = nullptr;
    all.at = std::strtol(text, &end, 10);
    all.with = std::strtol(end, &end, 10);
    all.how = howFrom(*end == 0 ? "once" : end + 1);
    return true;
}

/// Whether it is this point's turn.
bool fails(const Point &point)
{
    if (!armed())
        return false;
    const Orders &all = orders();
    const long at = ++g_points;
    if (point.isWrite && g_halfWritten.exchange(false))
        return true;
    // A full disk lets files be removed.
    const bool on = all.how == How::On && std::strcmp(point.kind, "remove") != 0;
    const bool now = all.at > 0 && (on ? at >= all.at : at == all.at);
    if (all.at == 0 || at == all.at)
        log(at, point);
    return now;
}

/// What has nothing to do with points: a file system without locks, without shared memory, of another kind.
bool otherwiseAnswered(long number, const Arguments &a, long &result)
{
    const Orders &all = orders();
    Path path;
    switch (number) {
    case SYS_flock:
        pathOf(static_cast<int>(a[0]), path);
        result = -all.locks;
        return all.locks != 0 && below(path) && (a[1] & 8) == 0; // unlocking always works
    case SYS_fcntl: {
        const bool locks = a[1] == F_SETLK || a[1] == F_SETLKW || a[1] == F_GETLK || (a[1] >= 36 && a[1] <= 38);
        if (!locks || all.locks == 0)
            return false;
        pathOf(static_cast<int>(a[0]), path);
        result = -all.locks;
        return below(path);
    }
    case SYS_mmap:
        if (all.shared != 0) {
            pathOf(static_cast<int>(a[4]), path);
            result = -all.shared;
            return below(path);
        }
        return false;
    case SYS_statfs:
        pathOf(AT_FDCWD, reinterpret_cast<const char *>(a[0]), path);
        break;
    case SYS_fstatfs:
        pathOf(static_cast<int>(a[0]), path);
        break;
    default:
        return false;
    }
    result = marked(number, a[0], a[1]);
    if (result == 0 && all.disk != 0 && below(path))
        reinterpret_cast<struct statfs *>(a[1])->f_type = all.disk;
    return true;
}

long asAsked(long number, Arguments arguments)
{
    if (number == SYS_mmap)
        arguments[3] |= MAP_DENYWRITE; // ignored by the kernel; the filter's mark
    else
        arguments[5] = static_cast<long>(kMark);
    return rawCall(number, arguments);
}

} // namespace

long answer(long number, const Arguments &arguments)
{
    long result = 0;
    if (otherwiseAnswered(number, arguments, result))
        return result;
    Point point;
    lookAtFiles(number, arguments, point);
    if (point.kind == nullptr)
        lookAtNames(number, arguments, point);
    if (point.kind == nullptr || !below(point.path) || !fails(point))
        return asAsked(number, arguments);
    if (number == SYS_close)
        asAsked(number, arguments); // closed it is, whatever it says
    if (orders().how == How::Half && point.isWrite && arguments[2] > 1) {
        Arguments half = arguments;
        half[2] /= 2;
        g_halfWritten = true;
        return asAsked(number, half);
    }
    return -orders().with;
}

} // namespace faulty
