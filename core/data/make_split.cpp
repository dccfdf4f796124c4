// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/split.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace faces {

namespace {

constexpr std::size_t kPartCount = 3;
constexpr std::size_t kTrain = static_cast<std::size_t>(Part::Train);

/// How many of `count` items each part is to get; training gets what is left, and at least one.
std::array<int, kPartCount> wantedSizes(int count, const SplitOptions &options)
{
    const auto share = [&](double percent) { return static_cast<int>(std::lround(count * percent / 100)); };
    std::array<int, kPartCount> wanted{0, share(options.validationPercent), share(options.testPercent)};
    while (count > 0 && wanted[1] + wanted[2] >= count)
        --*std::max_element(wanted.begin() + 1, wanted.end());
    wanted[kTrain] = count - wanted[1] - wanted[2];
    return wanted;
}

/// Cells are what is to be spread evenly: per attribute the yes and the no; unknown is no cell.
std::size_t cellOf(std::size_t attribute, LabelValue value) { return 2 * attribute + (value == LabelValue::Yes); }

struct Group {
    std::vector<std::size_t> faces;               ///< indices of kept faces
    std::vector<int> cells;                       ///< faces per cell
    int rarest = std::numeric_limits<int>::max(); ///< faces in all that share the rarest cell that this group holds
};

std::vector<Group> groupsOfKept(const std::vector<Face> &faces, SplitBy by, std::size_t attributes)
{
    const std::vector<int> numbers = groupsOf(faces, by); // rejected ones too: they may link two kept ones
    std::vector<Group> groups(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].rejected)
            continue;
        Group &group = groups[static_cast<std::size_t>(numbers[i])];
        group.cells.resize(2 * attributes);
        group.faces.push_back(i);
        for (std::size_t a = 0; a < std::min(attributes, faces[i].labels.size()); ++a)
            if (faces[i].labels[a] != LabelValue::Unknown)
                ++group.cells[cellOf(a, faces[i].labels[a])];
    }
    std::erase_if(groups, [](const Group &group) { return group.faces.empty(); });
    return groups;
}

/// Fills the three parts group by group.
class Filling {
public:
    Filling(std::vector<int> cellTotals, const std::array<int, kPartCount> &wanted, int faces)
        : m_lacking(wanted), m_totals(std::move(cellTotals))
    {
        for (std::size_t p = 0; p < kPartCount; ++p) {
            m_share[p] = static_cast<double>(wanted[p]) / faces;
            m_have[p].resize(m_totals.size());
        }
    }

    std::size_t partFor(const Group &group) const
    {
        const int size = static_cast<int>(group.faces.size());
        std::size_t best = kPartCount;
        for (std::size_t p = 0; p < kPartCount; ++p)
            if (m_lacking[p] >= size && (best == kPartCount || harm(group, p) < harm(group, best)))
                best = p;
        if (best == kPartCount) // too large for what any part lacks: where it exceeds least
            best = static_cast<std::size_t>(std::ranges::max_element(m_lacking) - m_lacking.begin());
        return best;
    }
    void put(const Group &group, std::size_t part)
    {
        m_lacking[part] -= static_cast<int>(group.faces.size());
        for (std::size_t c = 0; c < group.cells.size(); ++c)
            m_have[part][c] += group.cells[c];
    }

private:
    /// By how much the part's chi-square distance from its fair share of every cell grows with this group.
    double harm(const Group &group, std::size_t part) const
    {
        double sum = 0;
        for (std::size_t c = 0; c < group.cells.size(); ++c) {
            if (group.cells[c] == 0)
                continue;
            const double fair = m_share[part] * m_totals[c];
            sum += group.cells[c] * (group.cells[c] + 2 * (m_have[part][c] - fair)) / fair;
        }
        return sum;
    }

    std::array<int, kPartCount> m_lacking;
    std::array<double, kPartCount> m_share{};
    std::vector<int> m_totals;
    std::array<std::vector<int>, kPartCount> m_have;
};

/// Larger groups first; among equals those with the rarest labels, while every part still has room for them.
void putInOrder(std::vector<Group> &groups, const std::vector<int> &cellTotals, std::uint64_t seed)
{
    for (Group &group : groups)
        for (std::size_t c = 0; c < group.cells.size(); ++c)
            if (group.cells[c] > 0)
                group.rarest = std::min(group.rarest, cellTotals[c]);
    Random(seed).shuffle(groups);
    std::ranges::stable_sort(groups, [](const Group &a, const Group &b) {
        return a.faces.size() != b.faces.size() ? a.faces.size() > b.faces.size() : a.rarest < b.rarest;
    });
}

std::vector<SplitEntry> stratified(const std::vector<Face> &faces, std::size_t attributes, const SplitOptions &options)
{
    std::vector<Group> groups = groupsOfKept(faces, options.by, attributes);
    std::vector<int> totals(2 * attributes);
    int count = 0;
    for (const Group &group : groups) {
        count += static_cast<int>(group.faces.size());
        for (std::size_t c = 0; c < totals.size(); ++c)
            totals[c] += group.cells[c];
    }
    putInOrder(groups, totals, options.seed);
    Filling filling(totals, wantedSizes(count, options), count);
    std::vector<std::size_t> parts;
    for (const Group &group : groups) {
        parts.push_back(filling.partFor(group));
        filling.put(group, parts.back());
    }
    if (std::ranges::find(parts, kTrain) == parts.end())
        parts.back() = kTrain; // a few large groups and a small training share: there must be something to learn from
    std::vector<SplitEntry> entries;
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const std::size_t face : groups[g].faces)
            entries.push_back({faces[face].id, -1, static_cast<Part>(parts[g])});
    return entries;
}

std::vector<SplitEntry> classic(const std::vector<Face> &faces, const SplitOptions &options)
{
    std::vector<SplitEntry> entries;
    for (const Face &face : faces)
        for (int variant = 0; variant < 4 && !face.rejected; ++variant)
            entries.push_back({face.id, variant, Part::Train});
    Random(options.seed).shuffle(entries);
    const auto wanted = wantedSizes(static_cast<int>(entries.size()), options);
    auto entry = entries.begin();
    for (const Part part : {Part::Test, Part::Validation})
        for (int i = 0; i < wanted[static_cast<std::size_t>(part)]; ++i)
            (entry++)->part = part;
    return entries;
}

} // namespace

std::vector<SplitEntry> makeSplit(const std::vector<Face> &faces, std::size_t attributes, const SplitOptions &options)
{
    options.check();
    if (options.by == SplitBy::Given)
        throw Error(ErrorKind::Usage, "A split that a file decides is read from that file, not made.");
    if (std::ranges::all_of(faces, &Face::rejected))
        throw Error(ErrorKind::Usage, "There is no kept face to split. Import or cut faces first, or keep some again.");
    std::vector<Face> byId = faces; // the same faces in another order give the same split
    std::ranges::sort(byId, {}, &Face::id);
    std::vector<SplitEntry> entries =
        options.by == SplitBy::Classic ? classic(byId, options) : stratified(byId, attributes, options);
    std::ranges::sort(entries, {}, [](const SplitEntry &entry) { return std::pair(entry.face, entry.variant); });
    return entries;
}

} // namespace faces
