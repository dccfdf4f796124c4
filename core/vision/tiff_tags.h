// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace faces::vision {

/// The first directory of a TIFF file or of an EXIF block (which is one); either byte order, classic or BigTIFF.
class TiffTags {
public:
    /// Nothing if the bytes don't begin like a TIFF file or the directory lies outside.
    static std::optional<TiffTags> read(std::span<const std::uint8_t> bytes);

    /// The whole numbers of a tag (bytes, shorts, longs), as unsigned ones (libtiff takes both), read where they stand: there may be as many as the
    /// file has bytes.
    class Values {
    public:
        std::uint64_t size() const { return m_count; }
        std::uint64_t operator[](std::uint64_t i) const
        {
            return m_tags->number(m_at + i * static_cast<std::uint64_t>(m_size), m_size);
        }

    private:
        friend class TiffTags;
        const TiffTags *m_tags = nullptr; ///< which must live as long
        std::uint64_t m_at = 0, m_count = 0;
        int m_size = 0;
    };
    /// Empty if absent or outside of the bytes.
    Values values(std::uint16_t tag) const;
    std::optional<std::uint64_t> value(std::uint16_t tag) const;
    /// Puts another first value into a copy of the bytes, where the tag is there; no larger one than its type holds.
    void put(std::span<std::uint8_t> copy, std::uint16_t tag, std::uint64_t value) const;
    /// True if a tag of the directory points outside of the bytes.
    bool cutShort() const { return m_cutShort; }

    static constexpr std::uint16_t kWidth = 256, kHeight = 257, kOrientation = 274, kStripOffsets = 273,
                                   kStripSizes = 279, kRowsOfStrip = 278, kTileOffsets = 324, kTileSizes = 325;

private:
    explicit TiffTags(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
    bool readDirectory();
    std::uint64_t number(std::uint64_t at, int size) const;
    bool inside(std::uint64_t at, std::uint64_t size) const;

    struct Entry {
        std::uint16_t tag, type;
        std::uint64_t count, at; ///< at: where the values begin
    };
    std::span<const std::uint8_t> m_bytes;
    bool m_littleEndian = true, m_big = false, m_cutShort = false;
    std::vector<Entry> m_entries;
};

} // namespace faces::vision
