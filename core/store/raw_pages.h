// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <unordered_map>

// Reads pictures out of a database file that SQLite itself cannot read any more, page by page (“Database File Format”
// and “WAL-mode File Format” on sqlite.org). It works because of two things: a picture's row is never changed, so that
// whatever page still holds it holds the truth; and a PNG says by itself whether it is whole.
namespace faces::store {

/// The pages of a database file, those that were written last taken from its write-ahead log.
class RawPages {
public:
    explicit RawPages(const std::filesystem::path &database);
    ~RawPages();
    RawPages(const RawPages &) = delete;
    RawPages &operator=(const RawPages &) = delete;

    std::uint32_t count() const { return m_count; }
    std::uint32_t sizeBytes() const { return m_size; }
    /// From 1; false if it cannot be read.
    bool read(std::uint32_t page, Bytes &into) const;

private:
    void readLog(const std::filesystem::path &log);
    int m_file = -1, m_log = -1;
    std::uint32_t m_size = 4096, m_count = 0;
    std::unordered_map<std::uint32_t, std::int64_t> m_inLog; ///< where in the log its last kept frame's page lies
};

/// Every row of the table of pictures that is still there and whole; an id may come twice, with the same bytes.
/// progress(page, pages) now and then. Throws Error{Cancelled}.
void findPictures(const std::filesystem::path &database, const std::stop_token &stop,
                  const std::function<void(std::int64_t id, const Bytes &png)> &found,
                  const std::function<void(std::int64_t, std::int64_t)> &progress);

} // namespace faces::store
