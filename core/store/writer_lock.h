// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace faces::store {

/// The right of this process to write a project. Taken by flock(2) on project.lock, so it ends with the process however
/// that ends. Objects in one process share it; the last one gives it back.
class WriterLock {
public:
    struct Attempt {
        std::unique_ptr<WriterLock> lock; ///< none if it was refused
        std::string refusal;              ///< a sentence: who has it, or that the folder cannot be written
        bool first = false;               ///< nobody had it before, in this process or another
    };
    /// Throws Error{Disk} if the disk is full or fails.
    static Attempt take(const std::filesystem::path &folder);

    /// Whether any process has it now, this one included.
    static bool held(const std::filesystem::path &folder);

    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    struct Registry;
    struct FolderKey {
        std::uint64_t device = 0, inode = 0; ///< a folder may be reached by several paths
        auto operator<=>(const FolderKey &) const = default;
    };
    explicit WriterLock(const FolderKey &key) : m_key(key) {}
    FolderKey m_key;
};

} // namespace faces::store
