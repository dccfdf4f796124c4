// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/ids.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

// Snapshots of what a project holds, in NAME.faces/snapshots/: each is a project database of its own with everything
// but pixels, undo steps and what models said, so that it can stand in for a damaged one. Pictures are only ever added
// to, and a snapshot names them by their ids. Made and read by connections of their own, beside whoever labels; whoever
// makes or thins them holds the right to write.
namespace faces::store {

enum class SnapshotWhy : std::uint8_t {
    Opened,    ///< the project was opened, and something was other than in the one before
    Labels,    ///< many labels were changed since the one before
    Asked,     ///< a person wanted it
    Restoring, ///< before another one was put back
};
std::string_view toWord(SnapshotWhy why);

struct Snapshot {
    std::filesystem::path file;
    std::string name;   ///< the file's, without its ending: "2026-11-27T05-40-00Z"
    std::string madeAt; ///< UTC
    SnapshotWhy why = SnapshotWhy::Opened;
    int photos = 0;
    int faces = 0; ///< kept and rejected
    int rejected = 0;
    int labels = 0;                ///< known ones
    std::int64_t labelChanges = 0; ///< made in the project until then
    std::string mark;              ///< the same as long as the facts are the same
    std::uintmax_t bytes = 0;
    std::string trouble; ///< a sentence: it cannot be read, and the other facts are empty
};

inline constexpr std::size_t kKeptSnapshots = 10;

/// Newest first; those that cannot be read too. Reads a few rows of each.
std::vector<Snapshot> snapshots(const std::filesystem::path &projectFolder);
std::optional<Snapshot> newestSnapshot(const std::filesystem::path &projectFolder); ///< that can be read

/// What a snapshot of now would differ in from the newest one that can be read.
struct SinceSnapshot {
    bool changed = false;          ///< anything did; with no snapshot yet: there is anything to keep
    std::int64_t labelChanges = 0; ///< labels changed since
    std::string madeAt;            ///< of the newest; empty: there is none
};
SinceSnapshot sinceSnapshot(const std::filesystem::path &projectFolder);

/// Makes a snapshot of one moment; it is whole and on the disk when the call returns, or it is not there. Throws
/// Error{Disk}, Error{BadProject} if the database is damaged, Error{Cancelled}.
Snapshot makeSnapshot(const std::filesystem::path &projectFolder, SnapshotWhy why, const std::stop_token &stop);

/// Removes those that are missed least until so many are left; never `keep`. What cannot be removed stays.
void thinSnapshots(const std::filesystem::path &projectFolder, std::size_t most = kKeptSnapshots,
                   const std::filesystem::path &keep = {});

/// Which of them is missed least, by their ages, youngest first: the one between neighbours whose ages are most alike,
/// so that those that are left lie close together now and further and further apart in the past. Never one of the
/// youngest three.
std::size_t leastMissed(std::span<const double> agesInSeconds);

struct LabelDifference {
    FaceId face{};
    int number = 0; ///< the face's
    AttributeId attribute;
    LabelValue then = LabelValue::Unknown, now = LabelValue::Unknown;
};

/// What putting the snapshot back would change.
struct SnapshotDifference {
    int labels = 0;                     ///< known then or now, and not the same
    std::vector<LabelDifference> first; ///< the first thousand of them, by face
    int rejections = 0;                 ///< faces rejected then and kept now, or the other way
    int places = 0;                     ///< faces with another place, picture or mask
    int groups = 0;                     ///< faces of another person, or of other near-duplicates
    int comeBack = 0;                   ///< faces that were taken back since
    int withoutPixels = 0;              ///< faces of the snapshot whose pixels are gone: they cannot come back
    int later = 0;                      ///< faces that came later: they stay as they are
    int attributes = 0;                 ///< changed since; those added later stay
    int judgements = 0;                 ///< second opinions, doubts and settled labels that differ
    bool split = false, recipe = false; ///< another one is current
    bool other = false;                 ///< grids and boxes of photos, faces told apart or found good

    bool nothing() const;
};
/// Throws Error{BadProject} if the snapshot or the project cannot be read, Error{NewerFile}.
SnapshotDifference differenceTo(const std::filesystem::path &projectFolder, const std::filesystem::path &snapshot);

/// Looks through the tables that hold what people made, pixels left out: a quick look for every opening. Empty: nothing
/// is wrong; else a sentence.
std::string quickLook(const std::filesystem::path &projectFolder);

} // namespace faces::store
