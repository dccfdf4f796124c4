// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/png_chunks.h"
#include "core/base/text.h"
#include "core/store/check.h"
#include "core/store/sql.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::store {

namespace {

constexpr std::array<std::uint8_t, 8> kSignature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

constexpr std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

/// CRC-32 of the PNG specification, annex D.
std::uint32_t crc(std::span<const std::uint8_t> bytes)
{
    static constexpr auto kTable = crcTable();
    std::uint32_t c = 0xFFFFFFFFu;
    for (const std::uint8_t byte : bytes)
        c = kTable[(c ^ byte) & 0xFF] ^ (c >> 8);
    return ~c;
}

/// "3 faces (1, 4, 9)", the first ten numbers.
std::string named(const std::vector<std::int64_t> &numbers)
{
    const auto some = std::span(numbers).first(std::min<std::size_t>(numbers.size(), 10));
    return fmt::format("{} ({}{})", counted(std::ssize(numbers), "face", "faces"), fmt::join(some, ", "),
                       some.size() < numbers.size() ? ", ..." : "");
}

/// Numbers of the faces for which the query's picture is missing or no whole PNG.
std::vector<std::int64_t> facesWithBad(SQLite::Database &db, const char *sql, const CheckWatch &watch)
{
    const std::int64_t faces = numberFrom(db, "SELECT count(*) FROM face").value_or(0);
    SQLite::Statement query(db, sql);
    std::vector<std::int64_t> numbers;
    for (std::int64_t done = 0; query.executeStep(); ++done) {
        if (done % 64 == 0)
            watch.tell("Checking the pictures", done, faces);
        const SQLite::Column png = query.getColumn(1);
        const auto *first = static_cast<const std::uint8_t *>(png.getBlob());
        const std::span bytes(first, first == nullptr ? 0 : static_cast<std::size_t>(png.getBytes()));
        if (!isWholePng(bytes) || !isSmallPng(bytes))
            numbers.push_back(query.getColumn(0).getInt64());
    }
    return numbers;
}

void forEach(SQLite::Database &db, const char *sql, const std::vector<std::int64_t> &numbers)
{
    for (const std::int64_t face : numbers)
        execute(db, sql, face);
}

} // namespace

bool isWholePng(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < kSignature.size() || !std::ranges::equal(bytes.first(kSignature.size()), kSignature))
        return false;
    bool whole = false;
    eachPngChunk(bytes, [&](const PngChunk &chunk) {
        if (crc(chunk.covered) != chunk.checksum)
            return false;
        whole = chunk.name == "IEND" && chunk.bytesBehind == 0;
        return true;
    });
    return whole;
}

bool isSmallPng(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t kWidthAt = 16, kHeightAt = 20;
    constexpr std::uint32_t kMostSidePx = 4096;
    return bytes.size() >= kHeightAt + 4 && std::ranges::equal(bytes.first(kSignature.size()), kSignature) &&
           bigEndian(bytes, kWidthAt, 4) <= kMostSidePx && bigEndian(bytes, kHeightAt, 4) <= kMostSidePx;
}

void findBadPictures(SQLite::Database &db, Troubles &troubles, const CheckWatch &watch)
{
    // Nothing can bring the pixels back, but a face without them must not stand in the way of all work: it is rejected.
    const auto faces = facesWithBad(db,
                                    "SELECT face.number, picture.png FROM face LEFT JOIN picture ON "
                                    "picture.id = face.picture WHERE face.rejected = 0 ORDER BY face.number",
                                    watch);
    if (!faces.empty())
        troubles.push_back(
            {fmt::format("The pixels of {} are missing or damaged.", named(faces)), [faces](SQLite::Database &later) {
                 forEach(later, "UPDATE face SET rejected = 1, reason = 'damaged pixels' WHERE number = ?", faces);
             }});
    const auto masks = facesWithBad(db,
                                    "SELECT face.number, picture.png FROM face LEFT JOIN picture ON "
                                    "picture.id = face.mask WHERE face.mask IS NOT NULL ORDER BY face.number",
                                    watch);
    if (!masks.empty())
        troubles.push_back(
            {fmt::format("The masks of {} are missing or damaged.", named(masks)), [masks](SQLite::Database &later) {
                 forEach(later, "UPDATE face SET mask = NULL WHERE number = ?", masks);
             }});
}

} // namespace faces::store
