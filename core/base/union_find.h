// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace faces {

/// Sets of the numbers 0..count-1 that only ever grow together: union-find with path halving.
class UnionFind {
public:
    explicit UnionFind(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0u); }
    /// The same for all members of a set.
    std::size_t root(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    /// One set of both; its root is that of `b`.
    void join(std::size_t a, std::size_t b) { m_parent[root(a)] = root(b); }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace faces
