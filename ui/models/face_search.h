// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <QString>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace faces::ui {

/// What a text in the search field means in a project. A face is found if one of these fits it; with no text every
/// face is.
struct FaceSearch {
    std::vector<std::pair<int, int>> numbers; ///< first and last, both included
    std::set<PhotoId> photos;
    std::set<GroupId> groups; ///< persons or near-duplicates
    std::set<std::string> reasons; ///< of being rejected, in full
    bool everything = true;
    QString understood; ///< for people: "Faces 100 to 140"; says as well that nothing was found

    bool nothing() const
    {
        return !everything && numbers.empty() && photos.empty() && groups.empty() && reasons.empty();
    }
    bool fits(const Face &face) const;
};

/// "12", "100-140", "3, 7, 20-30": numbers of faces. "photo 3", "person 2" ("group 2"): counted as the side panel does,
/// by number. Anything else: part of a photo's file name or of a reason for rejecting, whatever its case. Numbers that
/// no face has are tried as a name too. Walks over the faces once at most.
FaceSearch understand(const QString &text, const ProjectView &view);

} // namespace faces::ui
