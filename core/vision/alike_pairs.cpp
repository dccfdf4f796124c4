// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/likeness.h"

#include "core/base/union_find.h"

#include <algorithm>
#include <mutex>
#include <tuple>

namespace faces::vision {
namespace {

// A crop of 4 % moves up to 16 of the 64 bits (99 of 100 real faces); one pair of different faces in 250 is as near. An
// index over parts of the hash would save nothing at that distance: each face would look up thousands of keys, which
// takes as long as counting the bits of all pairs (0.2 s for 20,000 faces).
constexpr int kHashBits = 16;
constexpr double kSmallAlike = 0.86; // as 995 of 1,000 crops have

/// Number of bits set (Warren, "Hacker's Delight", 5-1), where the compiler may not assume that there is an instruction.
inline int bitsOf(std::uint64_t x)
{
    x -= (x >> 1) & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + ((x >> 2) & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return static_cast<int>((x * 0x0101010101010101u) >> 56);
}

using Hashes = std::vector<std::uint64_t>;

/// Appends the faces after i whose hash is near to i's own or to its mirror image's.
void nearByArithmetic(const Hashes &hashes, std::uint64_t mirrored, std::size_t i, std::vector<std::size_t> &near)
{
    const std::uint64_t plain = hashes[i];
    for (std::size_t j = i + 1; j < hashes.size(); ++j)
        if (bitsOf(plain ^ hashes[j]) <= kHashBits || bitsOf(mirrored ^ hashes[j]) <= kHashBits)
            near.push_back(j);
}

#if defined(__x86_64__)
/// The same with the processor's own instruction: four times as quick.
[[gnu::target("popcnt")]] void nearByInstruction(const Hashes &hashes, std::uint64_t mirrored, std::size_t i,
                                                 std::vector<std::size_t> &near)
{
    const std::uint64_t plain = hashes[i];
    for (std::size_t j = i + 1; j < hashes.size(); ++j)
        if (__builtin_popcountll(plain ^ hashes[j]) <= kHashBits ||
            __builtin_popcountll(mirrored ^ hashes[j]) <= kHashBits)
            near.push_back(j);
}
const auto nearHashes = __builtin_cpu_supports("popcnt") ? nearByInstruction : nearByArithmetic;
#else
const auto nearHashes = nearByArithmetic;
#endif

/// The faces side by side in memory: most pairs are decided by a look at two numbers, most others by their small
/// pictures, as whole numbers, so that many of them fit into the processor's memory.
struct Table {
    Hashes hashes;
    cv::Mat small, smallMirrored; ///< CV_16SC1, a row a face; length kUnit
};
constexpr double kUnit = 8192;

Table tableOf(const std::vector<Likeness> &faces)
{
    Table table;
    const int count = static_cast<int>(faces.size());
    const int pixels = faces.empty() ? 0 : static_cast<int>(faces.front().small.total());
    table.small.create(count, pixels, CV_16SC1);
    table.smallMirrored.create(count, pixels, CV_16SC1);
    for (int i = 0; i < count; ++i) {
        const Likeness &face = faces[static_cast<std::size_t>(i)];
        cv::Mat mirrored;
        cv::flip(face.small, mirrored, 1);
        table.hashes.push_back(face.hash);
        cv::Mat row = table.small.row(i), mirroredRow = table.smallMirrored.row(i);
        face.small.reshape(1, 1).convertTo(row, CV_16S, kUnit);
        mirrored.reshape(1, 1).convertTo(mirroredRow, CV_16S, kUnit);
    }
    return table;
}

bool roughlyAlike(const cv::Mat &a, std::size_t i, const cv::Mat &b, std::size_t j)
{
    const auto *x = a.ptr<std::int16_t>(static_cast<int>(i)), *y = b.ptr<std::int16_t>(static_cast<int>(j));
    std::int32_t sum = 0;
    for (int k = 0; k < a.cols; ++k)
        sum += x[k] * y[k];
    return sum >= kSmallAlike * kUnit * kUnit;
}

bool nearBits(std::uint64_t a, std::uint64_t b) { return bitsOf(a ^ b) <= kHashBits; }

/// The pair as it is and mirrored, whichever fits better; similarity 0 where the small pictures are too far apart.
AlikePair compared(std::size_t i, std::size_t j, const std::vector<Likeness> &faces, const Table &table)
{
    AlikePair pair{static_cast<int>(i), static_cast<int>(j), 0, false};
    if (nearBits(faces[i].hash, faces[j].hash) && roughlyAlike(table.small, i, table.small, j))
        pair.similarity = fittedCorrelation(faces[i].fine, faces[j].fine);
    if (nearBits(faces[i].mirrored, faces[j].hash) && roughlyAlike(table.smallMirrored, i, table.small, j)) {
        cv::Mat mirrored;
        cv::flip(faces[j].fine, mirrored, 1);
        const double other = fittedCorrelation(faces[i].fine, mirrored);
        pair.mirrored = other > pair.similarity;
        pair.similarity = std::max(pair.similarity, other);
    }
    return pair;
}

/// The pairs of face i with later ones.
void pairsOf(std::size_t i, const std::vector<Likeness> &faces, const Table &table, std::vector<AlikePair> &pairs)
{
    std::vector<std::size_t> near;
    nearHashes(table.hashes, faces[i].mirrored, i, near);
    for (const std::size_t j : near)
        if (const AlikePair pair = compared(i, j, faces, table); pair.similarity >= kAlike)
            pairs.push_back(pair);
}

} // namespace

std::vector<AlikePair> alikePairs(const std::vector<Likeness> &faces)
{
    const Table table = tableOf(faces);
    std::vector<AlikePair> pairs;
    std::mutex mutex;
    // Early faces have more later ones: pieces are dealt out one by one.
    const int count = static_cast<int>(faces.size());
    cv::parallel_for_(
        {0, count},
        [&](const cv::Range &range) {
            std::vector<AlikePair> some;
            for (int i = range.start; i < range.end; ++i)
                pairsOf(static_cast<std::size_t>(i), faces, table, some);
            const std::scoped_lock lock(mutex);
            pairs.insert(pairs.end(), some.begin(), some.end());
        },
        std::max(1, count / 64));
    std::ranges::sort(pairs, {}, [](const AlikePair &pair) {
        return std::tuple(-pair.similarity, pair.first, pair.second);
    });
    return pairs;
}

std::vector<std::vector<int>> groupAlike(const std::vector<Likeness> &faces)
{
    return groupsOfPairs(alikePairs(faces), faces.size());
}

std::vector<std::vector<int>> groupsOfPairs(const std::vector<AlikePair> &pairs, std::size_t count)
{
    UnionFind sets(count);
    for (const AlikePair &pair : pairs)
        sets.join(static_cast<std::size_t>(pair.second), static_cast<std::size_t>(pair.first));
    std::vector<std::vector<int>> members(count);
    for (std::size_t i = 0; i < count; ++i)
        members[sets.root(i)].push_back(static_cast<int>(i));
    std::erase_if(members, [](const std::vector<int> &group) { return group.size() < 2; });
    std::ranges::sort(members); // each by its first, as its members are
    return members;
}

} // namespace faces::vision
