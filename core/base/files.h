// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace faces {

using Bytes = std::vector<std::uint8_t>;

/// A plain file that is read piece by piece. Threads may share it.
class OpenedFile {
public:
    /// Throws Error{NotFound}, Error{Disk}, or Error{BadInput} for what is no plain file (a pipe would keep us waiting).
    explicit OpenedFile(const std::filesystem::path &file);
    ~OpenedFile();
    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;

    std::uint64_t size() const { return m_size; } ///< when it was opened
    /// Returns how many bytes were there: fewer only where the file ends. Throws Error{Disk}.
    std::size_t readUpTo(std::uint64_t offset, std::span<std::uint8_t> into) const;
    /// All of them. Throws Error{Disk} if the file has become shorter, too.
    void read(std::uint64_t offset, std::span<std::uint8_t> into) const;

private:
    std::filesystem::path m_file;
    int m_fd = -1;
    std::uint64_t m_size = 0;
};

/// The whole file. Throws Error{NotFound} or Error{Disk}; Error{BadInput} if it holds more than `maxBytes`.
Bytes readFile(const std::filesystem::path &file, std::uintmax_t maxBytes = std::uintmax_t(1) << 33);

/// Writes to a temporary file beside the target, flushes it to the disk and renames it, so that a crash or a full disk
/// leaves either the old file or the new one. Throws Error{Disk}; the old file is then untouched and the temporary is
/// gone.
void writeFileSafely(const std::filesystem::path &file, std::span<const std::uint8_t> bytes);
void writeFileSafely(const std::filesystem::path &file, const std::string &text);
/// The same, written piece by piece by `write` (for files too large to build in memory first).
void writeFileSafely(const std::filesystem::path &file, const std::function<void(std::ostream &)> &write);

/// A name beside the target for a file that something else writes (SQLite); what is left of it when the process is
/// killed goes with removeLeftovers(). Nothing is made yet.
std::filesystem::path temporaryName(const std::filesystem::path &target);
/// Flushes a file that was written under such a name to the disk and renames it to the target. Throws Error{Disk}; the
/// file is then gone and the target as it was.
void putInPlace(const std::filesystem::path &written, const std::filesystem::path &target);

/// Removes what writeFileSafely() leaves in a folder when the process is killed in the middle of it; returns how many
/// files that were. Only for a folder to which nobody writes just then.
int removeLeftovers(const std::filesystem::path &folder);

/// For the many small files of an export, where a flush for each would take most of the time: writes a file that is not
/// there yet, without flushing it; what was written is gone again if it fails. Throws Error{Disk}. Call flushDisk()
/// after the last.
void writeNewFile(const std::filesystem::path &file, std::span<const std::uint8_t> bytes);
/// Waits until all that was written to the folder's disk is on it. Throws Error{Disk} if it could not be.
void flushDisk(const std::filesystem::path &folder);

/// SHA-256 (FIPS 180-4, by OpenSSL) as 64 lower-case hex digits.
std::string sha256(std::span<const std::uint8_t> bytes);

/// Creates a folder and its parents. Throws Error{Disk} with the reason.
void makeFolder(const std::filesystem::path &folder);

/// UTF-8, whatever the locale.
std::string toText(const std::filesystem::path &path);

} // namespace faces
