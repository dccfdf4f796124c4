// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>

namespace faces::test {

/// Gives this process its own view of mounts, so that small and read-only disks can be had without touching the
/// machine. Call first thing in main: it does not work once there are threads. False where the kernel forbids it.
bool enterOwnMounts();

/// A file system in memory that is mounted at a folder while it lives. Throws std::runtime_error if it cannot be.
class SmallDisk {
public:
    SmallDisk(const std::filesystem::path &at, int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    void makeReadOnly();

private:
    std::filesystem::path m_at;
};

} // namespace faces::test
