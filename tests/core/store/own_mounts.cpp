// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/own_mounts.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>
#include <string>

namespace faces::test {
namespace fs = std::filesystem;

bool enterOwnMounts()
{
    const auto user = ::getuid();
    const auto group = ::getgid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
        std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(const fs::path &at, int kilobytes) : m_at(at)
{
    fs::create_directories(at);
    const std::string size = "size=" + std::to_string(kilobytes) + "k";
    if (::mount("tmpfs", at.c_str(), "tmpfs", 0, size.c_str()) != 0)
        throw std::runtime_error("the small disk could not be mounted");
}

SmallDisk::~SmallDisk() { ::umount2(m_at.c_str(), MNT_DETACH); }

void SmallDisk::makeReadOnly()
{
    if (::mount("tmpfs", m_at.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        throw std::runtime_error("the small disk could not be made read-only");
}

} // namespace faces::test
