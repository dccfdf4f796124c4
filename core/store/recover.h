// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/photo.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::store {

/// A face as a list beside the database knows it (labels.csv): enough to put it back to its pixels.
struct KnownFace {
    Face face;                 ///< number, place, picture, mask, rejection; its other ids mean nothing
    std::string photo, sha256; ///< empty: came without a photo
};

/// What became of a project whose database could not be used any more.
struct Recovered {
    std::filesystem::path damaged; ///< the old database, kept aside; empty: there was none
    std::string snapshot;    ///< when the snapshot was made that stood in; empty: none was needed, or there was none
    bool noSnapshot = false; ///< one was needed
    std::vector<std::string> whole, partly, lost; ///< tables of the old database, by how much of them could be read
    int photos = 0, faces = 0, labels = 0, runs = 0;
    int facesFromList = 0;          ///< that nothing but the list knew
    std::vector<int> withoutPixels; ///< faces whose pixels could not be found: they are rejected as damaged
    std::vector<int> notRecovered;  ///< numbers that the list knows and whose pixels are not there either
    /// Labels could not all be read from the old database: a list beside it may know newer ones.
    bool labelsMayBeOld = false;
};

/// Whether the project needs that: its database is missing, cannot be opened, or has damage that building its indexes
/// anew does not mend. A sentence; empty: it does not. Reads the whole database.
std::string beyondRepair(const std::filesystem::path &projectFolder, const std::stop_token &stop);

/// Makes a new database out of what the old one still says, table by table; of the newest snapshot for what it does not
/// say; of the old one's pages for the pixels; and of `known` for faces that came after the snapshot. It takes the old
/// one's place in one go when it is whole and on the disk; the old one stays beside it as project.sqlite.damaged-TIME.
/// Undo steps end. Throws Error{ReadOnly} if somebody else has the project open, Error{NotFound} if there is nothing to
/// recover from, Error{Disk}, Error{Cancelled}: the project is then as it was.
Recovered recoverProject(const std::filesystem::path &projectFolder, const std::vector<KnownFace> &known,
                         const std::stop_token &stop, ProgressSink &progress);

} // namespace faces::store
