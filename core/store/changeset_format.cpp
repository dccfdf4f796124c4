// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/changeset_format.h"

#include "core/store/schema.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace faces::store {

namespace {

/// What has not been read yet; every step says whether it was there.
class Rest {
public:
    explicit Rest(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    bool empty() const { return m_bytes.empty(); }
    int next() const { return m_bytes.empty() ? -1 : m_bytes.front(); }
    bool skip(std::uint64_t count)
    {
        if (count > m_bytes.size())
            return false;
        m_bytes = m_bytes.subspan(static_cast<std::size_t>(count));
        return true;
    }
    bool oneOf(std::initializer_list<int> allowed)
    {
        return std::ranges::find(allowed, next()) != allowed.end() && skip(1);
    }
    /// SQLite's: seven bits a byte, the highest first. Lengths in a changeset need five bytes at most.
    std::optional<std::uint64_t> number()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 5; ++i) {
            const int byte = next();
            if (!skip(1))
                return std::nullopt;
            value = value << 7 | static_cast<std::uint64_t>(byte & 0x7F);
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }
    /// Up to a zero byte.
    std::optional<std::string_view> name()
    {
        const auto end = std::ranges::find(m_bytes, 0);
        if (end == m_bytes.end())
            return std::nullopt;
        const std::string_view text(reinterpret_cast<const char *>(m_bytes.data()),
                                    static_cast<std::size_t>(end - m_bytes.begin()));
        skip(text.size() + 1);
        return text;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

bool readValue(Rest &rest)
{
    constexpr int kUndefined = 0, kInteger = 1, kReal = 2, kText = 3, kBlob = 4, kNull = 5;
    const int type = rest.next();
    if (!rest.skip(1))
        return false;
    if (type == kInteger || type == kReal)
        return rest.skip(8);
    if (type == kText || type == kBlob) {
        const auto length = rest.number();
        return length && rest.skip(*length);
    }
    return type == kUndefined || type == kNull;
}

/// Row after row of a table, up to the next one.
bool readRows(Rest &rest, std::uint64_t columns)
{
    constexpr int kInsert = 18, kUpdate = 23, kDelete = 9;
    while (!rest.empty() && rest.next() != 'T') {
        const std::uint64_t values = rest.next() == kUpdate ? 2 * columns : columns; // the old ones and the new ones
        if (!rest.oneOf({kInsert, kUpdate, kDelete}) || !rest.oneOf({0, 1}))
            return false;
        for (std::uint64_t i = 0; i < values; ++i)
            if (!readValue(rest))
                return false;
    }
    return true;
}

bool readTable(Rest &rest)
{
    constexpr std::uint64_t kMostColumns = 64;
    if (!rest.oneOf({'T'}))
        return false;
    const auto columns = rest.number();
    if (!columns || *columns == 0 || *columns > kMostColumns || !rest.skip(*columns)) // and which are of the key
        return false;
    const auto name = rest.name();
    return name && std::ranges::find(kFactTables, *name, &FactTable::name) != kFactTables.end() &&
           readRows(rest, *columns);
}

} // namespace

bool soundChangeset(std::span<const std::uint8_t> bytes)
{
    Rest rest(bytes);
    while (!rest.empty())
        if (!readTable(rest))
            return false;
    return true;
}

} // namespace faces::store
