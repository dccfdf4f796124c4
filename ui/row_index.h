// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace faces::ui {

/// Where each of many ids stands in a list. A database counts ids up, so a table of all numbers between the least and
/// the greatest is small and far quicker than hashing (100,000 faces: built in a fraction of a millisecond); where they
/// lie so far apart that it would not be small, they are hashed.
class RowIndex {
public:
    RowIndex() = default;
    /// ids: all different, as numbers; the first stands in row 0.
    template <typename Ids, typename Number> RowIndex(const Ids &ids, Number numberOf)
    {
        std::int64_t least = std::numeric_limits<std::int64_t>::max(),
                     greatest = std::numeric_limits<std::int64_t>::min();
        for (const auto &id : ids) {
            least = std::min<std::int64_t>(least, numberOf(id));
            greatest = std::max<std::int64_t>(greatest, numberOf(id));
        }
        if (ids.empty())
            return;
        m_first = least;
        const auto span = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
        if (span < kSpread * ids.size() + kSpread)
            m_rows.assign(span + 1, -1);
        int row = 0;
        for (const auto &id : ids) {
            if (m_rows.empty())
                m_hashed.emplace(numberOf(id), row++);
            else
                m_rows[static_cast<std::size_t>(numberOf(id) - least)] = row++;
        }
    }

    int of(std::int64_t id) const ///< -1: nowhere
    {
        if (!m_hashed.empty()) {
            const auto at = m_hashed.find(id);
            return at == m_hashed.end() ? -1 : at->second;
        }
        const auto at = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_first);
        return at < m_rows.size() ? m_rows[at] : -1;
    }

private:
    static constexpr std::size_t kSpread = 16;

    std::int64_t m_first = 0;
    std::vector<std::int32_t> m_rows;
    std::unordered_map<std::int64_t, std::int32_t> m_hashed;
};

} // namespace faces::ui
