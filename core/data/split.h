// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/photo.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces {

enum class Part : std::uint8_t { Train, Validation, Test };
std::string_view toWord(Part part); ///< "train", "validation", "test"
std::optional<Part> partFromWord(std::string_view word);

/// What must stay on one side. Person and NearDuplicate and Photo all keep confirmed near-duplicates together.
/// Given: a file decided. Classic: variants of one face stand on both sides; leaky.
enum class SplitBy : std::uint8_t { Person, Photo, NearDuplicate, Face, Given, Classic };
std::string_view toWord(SplitBy by); ///< "person", "photo", "near-duplicate", "face", "file", "classic"
std::optional<SplitBy> splitByFromWord(std::string_view word);

struct SplitOptions {
    SplitBy by = SplitBy::Person;
    double validationPercent = 16; ///< of kept faces, 0..90
    double testPercent = 20;       ///< of kept faces, 0..90; both together at most 95
    std::uint64_t seed = 1;
    /// Throws Error{Usage} naming the share that is out of range.
    void check() const;
};

/// Where each face goes. In a classic split each of a face's four variants has a part of its own.
struct SplitEntry {
    FaceId face{};
    int variant = -1; ///< -1: the whole face; 0..3: one variant (SplitBy::Classic only)
    Part part = Part::Train;
    bool operator==(const SplitEntry &) const = default;
};

struct Split {
    SplitId id{};
    SplitBy by = SplitBy::Person;
    double validationPercent = 16, testPercent = 20;
    std::uint64_t seed = 1;
    std::string madeAt; ///< UTC
    std::vector<SplitEntry> entries;
    bool leaky() const { return by == SplitBy::Classic; }
};

/// Faces that must stay together get the same number, 0..groups-1: joined by person (Person), by photo (Photo) or not
/// (NearDuplicate, Face); always by confirmed near-duplicates. Union-find. One number per face of `faces`.
std::vector<int> groupsOf(const std::vector<Face> &faces, SplitBy by);

/// Splits the kept faces by whole groups, stratified over `attributes` labels: groups, in random order by the seed,
/// larger groups first and among equals those with the rarest labels, each go to the part that lacks most of what the
/// group holds (Sechidis, Tsoumakas, Vlahavas, "On the stratification of multi-label data", ECML 2011, on groups) and
/// has room for it: each part's size differs from the asked one by less than the largest group. Same faces and options
/// give the same split, in whatever order the faces come. Training always gets something. Entries are by face and
/// variant. For SplitBy::Classic all four variants of all faces are shuffled and cut, as the notebooks did. Throws
/// Error{Usage} if there is no kept face, or for SplitBy::Given.
std::vector<SplitEntry> makeSplit(const std::vector<Face> &faces, std::size_t attributes, const SplitOptions &options);

/// The part of every kept face, faces that came after the split included: they join the side of their group (the part
/// that holds most of it, training among equals), else training. Not for a classic split: throws Error{Internal}.
std::map<FaceId, Part> partsOf(const Split &split, const std::vector<Face> &faces);

} // namespace faces
