// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/tiff_tags.h"

namespace faces::vision {
namespace {

/// Bytes of one value of a TIFF type that holds whole numbers; 0 for the others.
int sizeOfType(std::uint16_t type)
{
    switch (type) {
    case 1:
    case 6:
        return 1;
    case 3:
    case 8:
        return 2;
    case 4:
    case 9:
    case 13:
        return 4;
    case 16:
    case 17:
    case 18:
        return 8;
    default:
        return 0;
    }
}

} // namespace

bool TiffTags::inside(std::uint64_t at, std::uint64_t size) const
{
    return at <= m_bytes.size() && size <= m_bytes.size() - at;
}

std::uint64_t TiffTags::number(std::uint64_t at, int size) const
{
    std::uint64_t result = 0;
    for (int i = 0; i < size; ++i) {
        const std::uint64_t byte = m_bytes[at + static_cast<std::uint64_t>(i)];
        result |= byte << (8 * (m_littleEndian ? i : size - 1 - i));
    }
    return result;
}

std::optional<TiffTags> TiffTags::read(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M'))
        return std::nullopt;
    TiffTags tags(bytes);
    tags.m_littleEndian = bytes[0] == 'I';
    const std::uint64_t kind = tags.number(2, 2);
    if (kind != 42 && kind != 43)
        return std::nullopt;
    tags.m_big = kind == 43;
    if (!tags.readDirectory())
        return std::nullopt;
    return tags;
}

bool TiffTags::readDirectory()
{
    const int wide = m_big ? 8 : 4, countSize = m_big ? 8 : 2;
    const std::uint64_t entrySize = m_big ? 20 : 12;
    if (m_big && !inside(8, 8))
        return false;
    const std::uint64_t start = number(m_big ? 8 : 4, wide);
    if (!inside(start, static_cast<std::uint64_t>(countSize)))
        return false;
    const std::uint64_t count = number(start, countSize);
    for (std::uint64_t i = 0; i < count && i < 4096; ++i) {
        const std::uint64_t at = start + static_cast<std::uint64_t>(countSize) + i * entrySize;
        if (!inside(at, entrySize)) {
            m_cutShort = true;
            return !m_entries.empty();
        }
        Entry entry{static_cast<std::uint16_t>(number(at, 2)), static_cast<std::uint16_t>(number(at + 2, 2)),
                    number(at + 4, wide), at + 4 + static_cast<std::uint64_t>(wide)};
        const std::uint64_t size = static_cast<std::uint64_t>(sizeOfType(entry.type));
        if (size == 0)
            continue;
        if (entry.count > m_bytes.size() / size) {
            m_cutShort = true;
            continue;
        }
        if (entry.count * size > static_cast<std::uint64_t>(wide))
            entry.at = number(entry.at, wide);
        if (inside(entry.at, entry.count * size))
            m_entries.push_back(entry);
        else
            m_cutShort = true;
    }
    return true;
}

TiffTags::Values TiffTags::values(std::uint16_t tag) const
{
    Values values;
    for (const Entry &entry : m_entries)
        if (entry.tag == tag) {
            values.m_tags = this;
            values.m_at = entry.at;
            values.m_count = entry.count;
            values.m_size = sizeOfType(entry.type);
            break;
        }
    return values;
}

std::optional<std::uint64_t> TiffTags::value(std::uint16_t tag) const
{
    const Values all = values(tag);
    return all.size() == 0 ? std::nullopt : std::optional(all[0]);
}

void TiffTags::put(std::span<std::uint8_t> copy, std::uint16_t tag, std::uint64_t value) const
{
    const Values there = values(tag);
    if (there.size() == 0 || copy.size() != m_bytes.size())
        return;
    for (int i = 0; i < there.m_size; ++i)
        copy[there.m_at + static_cast<std::uint64_t>(i)] =
            static_cast<std::uint8_t>(value >> (8 * (m_littleEndian ? i : there.m_size - 1 - i)));
}

} // namespace faces::vision
