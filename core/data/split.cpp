// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/split.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faces {

namespace {
constexpr std::array<std::string_view, 3> kParts{"train", "validation", "test"};
constexpr std::array<std::string_view, 6> kWays{"person", "photo", "near-duplicate", "face", "file", "classic"};

void require(bool holds, const char *sentence)
{
    if (!holds)
        throw Error(ErrorKind::Usage, sentence);
}

template <typename Enum, std::size_t size>
std::optional<Enum> fromWord(const std::array<std::string_view, size> &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}
} // namespace

std::string_view toWord(Part part) { return kParts.at(static_cast<std::size_t>(part)); }

std::optional<Part> partFromWord(std::string_view word) { return fromWord<Part>(kParts, word); }

std::string_view toWord(SplitBy by) { return kWays.at(static_cast<std::size_t>(by)); }

std::optional<SplitBy> splitByFromWord(std::string_view word) { return fromWord<SplitBy>(kWays, word); }

void SplitOptions::check() const
{
    const auto within = [](double percent) { return std::isfinite(percent) && percent >= 0 && percent <= 90; };
    require(within(validationPercent), "The validation share must be between 0 and 90 percent.");
    require(within(testPercent), "The test share must be between 0 and 90 percent.");
    require(validationPercent + testPercent <= 95,
            "The validation and test shares must leave at least 5 percent for training.");
}

std::map<FaceId, Part> partsOf(const Split &split, const std::vector<Face> &faces)
{
    if (split.leaky())
        throw Error(ErrorKind::Internal, "In a classic split the variants of one face stand in different parts.");
    std::map<FaceId, Part> given;
    for (const SplitEntry &entry : split.entries)
        given.emplace(entry.face, entry.part);
    // A file says nothing of groups: its late faces at least go where the same person is.
    const std::vector<int> groups = groupsOf(faces, split.by == SplitBy::Given ? SplitBy::Person : split.by);
    std::map<int, std::array<int, 3>> facesPerPart;
    for (std::size_t i = 0; i < faces.size(); ++i)
        if (const auto found = given.find(faces[i].id); found != given.end())
            ++facesPerPart[groups[i]][static_cast<std::size_t>(found->second)];
    std::map<FaceId, Part> parts;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].rejected)
            continue;
        const auto found = given.find(faces[i].id);
        const std::array<int, 3> &held = facesPerPart[groups[i]];
        parts[faces[i].id] = found != given.end() ? found->second // among equals training, the first, wins
                                                  : static_cast<Part>(std::ranges::max_element(held) - held.begin());
    }
    return parts;
}

} // namespace faces
