// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/raw_pages.h"

#include "core/base/progress.h"
#include "core/store/check.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <span>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

using View = std::span<const std::uint8_t>;

constexpr std::uint8_t kTableLeaf = 0x0D;
constexpr std::uint64_t kLargestPng = 64u << 20; ///< far more than 256x256 pixels can take

std::uint32_t big32(const std::uint8_t *at)
{
    return std::uint32_t(at[0]) << 24 | std::uint32_t(at[1]) << 16 | std::uint32_t(at[2]) << 8 | at[3];
}

std::uint32_t big16(const std::uint8_t *at) { return std::uint32_t(at[0]) << 8 | at[1]; }

bool readAt(int file, std::int64_t offset, std::uint8_t *into, std::size_t bytes)
{
    while (bytes > 0) {
        const ssize_t got = ::pread(file, into, bytes, offset);
        if (got <= 0)
            return false;
        into += got;
        offset += got;
        bytes -= static_cast<std::size_t>(got);
    }
    return true;
}

std::int64_t sizeOf(int file)
{
    struct stat facts {};
    return file >= 0 && ::fstat(file, &facts) == 0 ? facts.st_size : 0;
}

bool plausible(std::uint32_t pageSize)
{
    return pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) == 0;
}

/// The running checksum of a log: two sums over pairs of words, in the byte order that the log's first number names.
class LogSum {
public:
    explicit LogSum(bool bigEndian) : m_big(bigEndian) {}
    void add(View bytes)
    {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            m_first += word(bytes.data() + i) + m_second;
            m_second += word(bytes.data() + i + 4) + m_first;
        }
    }
    bool is(const std::uint8_t *stored) const { return big32(stored) == m_first && big32(stored + 4) == m_second; }

private:
    std::uint32_t word(const std::uint8_t *at) const
    {
        return m_big ? big32(at)
                     : std::uint32_t(at[3]) << 24 | std::uint32_t(at[2]) << 16 | std::uint32_t(at[1]) << 8 | at[0];
    }
    bool m_big;
    std::uint32_t m_first = 0, m_second = 0;
};

/// A whole number of SQLite's: one to nine bytes, seven bits each, the ninth eight. False at the end of the bytes.
bool varint(View &bytes, std::uint64_t &value)
{
    value = 0;
    for (std::size_t i = 0; i < 9 && i < bytes.size(); ++i) {
        if (i == 8) {
            value = value << 8 | bytes[i];
            bytes = bytes.subspan(9);
            return true;
        }
        value = value << 7 | (bytes[i] & 0x7F);
        if ((bytes[i] & 0x80) == 0) {
            bytes = bytes.subspan(i + 1);
            return true;
        }
    }
    return false;
}

/// How much of a row of this size stands on the leaf itself (“B-tree Cell Format”).
std::uint64_t localBytes(std::uint64_t payload, std::uint64_t usable)
{
    const std::uint64_t most = usable - 35;
    if (payload <= most)
        return payload;
    const std::uint64_t least = (usable - 12) * 32 / 255 - 23;
    const std::uint64_t some = least + (payload - least) % (usable - 4);
    return some <= most ? some : least;
}

/// The row's bytes: those on the leaf, then along the chain of overflow pages. Empty: broken.
Bytes rowBytes(const RawPages &pages, View cell, std::uint64_t payload)
{
    const std::uint64_t local = localBytes(payload, pages.sizeBytes());
    if (local > cell.size() || payload > kLargestPng)
        return {};
    Bytes row(cell.begin(), cell.begin() + static_cast<std::ptrdiff_t>(local));
    if (local == payload)
        return row;
    if (cell.size() < local + 4)
        return {};
    std::uint32_t next = big32(cell.data() + local);
    Bytes page;
    row.reserve(payload);
    while (row.size() < payload) {
        if (next == 0 || next > pages.count() || !pages.read(next, page))
            return {};
        const std::size_t part = std::min<std::size_t>(payload - row.size(), page.size() - 4);
        row.insert(row.end(), page.begin() + 4, page.begin() + 4 + static_cast<std::ptrdiff_t>(part));
        next = big32(page.data());
    }
    return row;
}

/// How many bytes stand before the blob in a row of two columns, the row's own id (which is stored as NULL) and a blob
/// that fills the rest; 0: it is another row.
std::size_t headOfPicture(View row, std::uint64_t payload)
{
    View rest = row;
    std::uint64_t headBytes = 0, id = 0, blob = 0;
    if (!varint(rest, headBytes) || !varint(rest, id) || !varint(rest, blob))
        return 0;
    const bool two = id == 0 && blob >= 12 && blob % 2 == 0 && row.size() - rest.size() == headBytes;
    return two && (blob - 12) / 2 + headBytes == payload ? headBytes : 0;
}

} // namespace

RawPages::RawPages(const fs::path &database) : m_file(::open(database.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    std::array<std::uint8_t, 100> head{};
    if (readAt(m_file, 0, head.data(), head.size())) {
        const std::uint32_t size = big16(head.data() + 16) == 1 ? 65536 : big16(head.data() + 16);
        m_size = plausible(size) ? size : m_size; // else SQLite's usual one
    }
    m_count = static_cast<std::uint32_t>(sizeOf(m_file) / m_size);
    readLog(database.string() + "-wal");
}

RawPages::~RawPages()
{
    for (const int file : {m_file, m_log})
        if (file >= 0)
            ::close(file);
}

void RawPages::readLog(const fs::path &log)
{
    constexpr std::int64_t kLogHead = 32, kFrameHead = 24;
    m_log = ::open(log.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    std::array<std::uint8_t, kLogHead> head{};
    if (m_log < 0 || !readAt(m_log, 0, head.data(), head.size()) || (big32(head.data()) & ~1u) != 0x377F0682u ||
        !plausible(big32(head.data() + 8)))
        return;
    if (big32(head.data() + 8) != m_size) {
        m_size = big32(head.data() + 8); // the log's own checksum speaks for it
        m_count = static_cast<std::uint32_t>(sizeOf(m_file) / m_size);
    }
    LogSum sum((big32(head.data()) & 1) != 0);
    sum.add(View(head).first(24));
    if (!sum.is(head.data() + 24))
        return;
    std::unordered_map<std::uint32_t, std::int64_t> open; // of a transaction whose end is still to come
    Bytes frame(static_cast<std::size_t>(kFrameHead) + m_size);
    for (std::int64_t at = kLogHead; readAt(m_log, at, frame.data(), frame.size());
         at += static_cast<std::int64_t>(frame.size())) {
        sum.add(View(frame).first(8));
        sum.add(View(frame).subspan(kFrameHead));
        if (!std::equal(head.begin() + 16, head.begin() + 24, frame.begin() + 8) || !sum.is(frame.data() + 16))
            break;
        open[big32(frame.data())] = at + kFrameHead;
        if (const std::uint32_t pagesThen = big32(frame.data() + 4); pagesThen != 0) {
            for (const auto &[page, where] : open)
                m_inLog[page] = where;
            open.clear();
            m_count = std::max(m_count, pagesThen);
        }
    }
}

bool RawPages::read(std::uint32_t page, Bytes &into) const
{
    into.resize(m_size);
    const auto logged = m_inLog.find(page);
    return logged == m_inLog.end()
               ? readAt(m_file, static_cast<std::int64_t>(page - 1) * m_size, into.data(), into.size())
               : readAt(m_log, logged->second, into.data(), into.size());
}

void findPictures(const fs::path &database, const std::stop_token &stop,
                  const std::function<void(std::int64_t, const Bytes &)> &found,
                  const std::function<void(std::int64_t, std::int64_t)> &progress)
{
    const RawPages pages(database);
    Bytes page;
    for (std::uint32_t number = 1; number <= pages.count(); ++number) {
        throwIfStopped(stop);
        if (number % 256 == 0)
            progress(number, pages.count());
        const std::size_t head = number == 1 ? 100 : 0;
        if (!pages.read(number, page) || page[head] != kTableLeaf)
            continue;
        const std::size_t cells = big16(page.data() + head + 3);
        for (std::size_t i = 0; i < cells && head + 10 + 2 * i <= page.size(); ++i) {
            const std::size_t at = big16(page.data() + head + 8 + 2 * i);
            if (at < head + 8 || at >= page.size())
                continue;
            View cell = View(page).subspan(at);
            std::uint64_t payload = 0, id = 0;
            if (!varint(cell, payload) || !varint(cell, id) || payload < 60)
                continue;
            const std::size_t before = headOfPicture(cell, payload);
            if (before == 0)
                continue;
            throwIfStopped(stop); // each may be a long way through the file
            Bytes row = rowBytes(pages, cell, payload);
            if (row.size() == payload && isWholePng(View(row).subspan(before))) {
                row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(before));
                found(static_cast<std::int64_t>(id), row);
            }
        }
    }
    progress(pages.count(), pages.count());
}

} // namespace faces::store
