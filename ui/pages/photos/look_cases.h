// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"

#include <QString>

#include <stop_token>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace faces::ui {

class Workspace;

/// Two faces that look nearly the same, or one poor face: something a person decides.
struct LookCase {
    FaceId first{}, second{}; ///< second 0: one poor face
    double similarity = 0;    ///< of two, 0..1
    bool mirrored = false;    ///< the second of two
    std::string reason{};     ///< of one: as tasks::LookAgain::Poor says it

    bool isPair() const { return second != FaceId{}; }
    std::pair<FaceId, FaceId> key() const { return {first, second}; }
};
using LookKey = std::pair<FaceId, FaceId>;

/// What a person has decided, as it is on the disk.
struct Decided {
    std::vector<LookKey> apart; ///< smaller id first, ascending
    std::vector<FaceId> good;   ///< ascending
};
Decided decidedIn(const store::Project &project);

/// One look at all kept faces, and what it took for granted.
struct Look {
    using Seen = std::tuple<FaceId, PictureId, PictureId>; ///< face, pixels, mask
    tasks::LookAgain found;
    std::vector<Seen> seen;     ///< ascending
    Decided decided;            ///< left out of found
    std::vector<FaceId> joined; ///< were in a group of near-duplicates, which is left out of found too
};
Look lookAt(const store::Project &project, const std::stop_token &stop, ProgressSink &progress);

/// Cases that are still to be decided, pairs first. One about a face that was cut anew since is left out, as is
/// one about a mask that was changed.
std::vector<LookCase> openCases(const Look &look, const Decided &decided, const Workspace &workspace);
/// The look does not cover what the project holds now: a face is new or changed, or a decision was taken back.
bool outdated(const Look &look, const Decided &decided, const Workspace &workspace);

QString wordsFor(const std::string &reason);             ///< "almost empty" for "mask nearly empty"
QString countsOf(const std::vector<LookCase> &cases);    ///< "2 nearly alike · 3 blurred"
QString likenessWords(const LookCase &pair);             ///< "Almost the same picture?"
QString placeOf(FaceId face, const Workspace &workspace); ///< "offices 2.png · row 3, column 4"

} // namespace faces::ui
