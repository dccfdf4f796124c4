// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace faces::exchange {

struct ArchiveLimits {
    std::uint64_t fileBytes = 256u << 20;               ///< of one file when expanded
    std::uint64_t totalBytes = std::uint64_t(16) << 30; ///< of all files when expanded
    std::uint64_t entries = 1'000'000;
    std::uint64_t timesLarger =
        200; ///< all files expanded may be this much larger than the archive, once above fileBytes
};

/// A zip archive from outside, read file by file; nothing is ever unpacked to the disk. One thread at a time.
class Archive {
public:
    /// Throws Error{NotFound}, or Error{BadInput}: no zip or damaged, an entry whose path is absolute or leads out of
    /// the archive, a link, an encrypted file, one path twice, or more than the limits when expanded.
    explicit Archive(const std::filesystem::path &file, ArchiveLimits limits = {});
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool holds(const std::string &name) const { return m_places.contains(name); }
    std::vector<std::string> names() const; ///< of its files, sorted
    /// Throws Error{NotFound}, or Error{BadInput} if it is damaged or larger than it says.
    Bytes read(const std::string &name) const;

private:
    struct Closer {
        void operator()(void *archive) const;
    };
    struct Entry {
        std::uint64_t index = 0, bytes = 0;
    };
    void list(const ArchiveLimits &limits);

    std::filesystem::path m_file;
    std::unique_ptr<void, Closer> m_archive; ///< zip_t
    std::map<std::string, Entry> m_places;
};

/// Writes a new zip of files on the disk (name in the archive, file) and of a text. Throws Error{Disk},
/// Error{Cancelled}; nothing is left then.
void writeArchive(const std::filesystem::path &file,
                  const std::vector<std::pair<std::string, std::filesystem::path>> &files,
                  const std::pair<std::string, std::string> &text, const std::stop_token &stop, ProgressSink &sink);

} // namespace faces::exchange
