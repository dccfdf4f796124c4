// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace faces {

/// A small random generator whose numbers are the same on every platform and standard library (std::distributions are
/// not). SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : m_state(seed + 0x9E3779B97F4A7C15u * (stream + 1))
    {
        next();
        m_state ^= mixed(stream + 0x632BE59BD9B4E019u);
    }
    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15u); }
    /// 0 <= x < 1
    double real() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double real(double low, double high) { return low + (high - low) * real(); }
    /// 0 <= x < count; count > 0. Lemire's multiply-shift; the bias is below 2^-32 for our counts.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>((static_cast<Wide>(next()) * count) >> 64); }
    bool chance(double probability) { return real() < probability; }
    /// Standard normal (Box-Muller, one of the pair).
    double normal();

    template <typename T> void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    __extension__ typedef unsigned __int128 Wide;
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

} // namespace faces
