// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>
#include <string>

// What the disk under a project can do. SQLite's write-ahead log wants locks on files, and memory that all who have the
// database open share (https://www.sqlite.org/wal.html): a disk that several machines share has the second never, and
// the first not always.
namespace faces::store {

/// "NFS", "SMB" ...: how a person calls the network file system below the folder; empty for a disk of this machine.
std::string networkNameOf(const std::filesystem::path &folder);

/// Whether files can be locked there, as far as a project's lock file tells. Any thread; true where there is none.
bool locksWork(const std::filesystem::path &projectFolder);
/// The same of an open file that is not the database: closing one of that would give SQLite's own locks back.
bool locksWork(int fd);

/// A sentence for who works on a project on a network disk; empty for one on a disk of this machine.
std::string warningAbout(const std::filesystem::path &projectFolder);

} // namespace faces::store
