// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>

namespace faces {

/// Files that belong together are made in a hidden folder and come to their place when all of them are there. So
/// whoever is killed in the middle leaves nothing that looks whole, and nothing in the way of the next try; what was
/// left behind is cleared away by the next one that is made beside it. For one thread.
class StagedFolder {
public:
    /// Beside a target that is not there yet; in it, if it is (and then its own files stay). Throws Error{Disk},
    /// Error{Usage} where the target is no folder.
    explicit StagedFolder(std::filesystem::path target);
    /// What did not come to its place is gone.
    ~StagedFolder();
    StagedFolder(const StagedFolder &) = delete;
    StagedFolder &operator=(const StagedFolder &) = delete;

    const std::filesystem::path &target() const { return m_target; }
    /// Where the files lie until then.
    const std::filesystem::path &path() const { return m_path; }

    /// All at once where the target was not there; else file by file, `last` (a file's name) as the last one. They
    /// must be on the disk. Throws Error{Disk}, and Error{Usage} if there is such a file, or a target, meanwhile; what
    /// is there stays.
    void putInPlace(const std::filesystem::path &last = {});
    /// Only a folder that was made in it, where the target was not there: for what needs a folder with a name of its
    /// own from the start. Throws as putInPlace().
    void putFolderInPlace(const std::filesystem::path &name);

private:
    void makeIn(const std::filesystem::path &parent);
    void moveFolder(const std::filesystem::path &folder);
    void moveFiles(const std::filesystem::path &last);
    void moveFile(const std::filesystem::path &name);

    std::filesystem::path m_target, m_path;
    bool m_isNew = false; ///< the target is not there
    int m_lock = -1;      ///< held while it is being filled, so that nobody takes it for one that was left behind
};

/// Makes sure that the names in a folder are on the disk: what was renamed there, say. A file system that refuses it
/// for folders is no trouble.
void flushNames(const std::filesystem::path &folder);

} // namespace faces
