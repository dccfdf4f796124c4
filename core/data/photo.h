// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/grid.h"
#include "core/data/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace faces {

/// An imported picture with one or many faces; it is known by its content, never by its path.
struct Photo {
    PhotoId id{};
    std::string sha256; ///< 64 hex digits, of the file's bytes
    std::string path;   ///< last known place, UTF-8
    int widthPx = 0;    ///< upright, after EXIF rotation
    int heightPx = 0;
    std::optional<FoundGrid> grid; ///< found or given; none for a photo that is cut by detection or not yet looked at
    /// Where faces were found, or put by hand, on a photo without a grid; nothing: not looked at yet.
    std::optional<std::vector<FacePlace>> boxes;
    int faces = 0;                 ///< faces cut from it and still in the project, kept or rejected
};

/// A face without its pixels: small enough to hold 100,000 of them.
struct Face {
    FaceId id{};
    int number = 0;            ///< positive, unique in the project, never used again
    PhotoId photo{};           ///< 0 for a face that came without a photo
    int row = -1, column = -1; ///< in the photo's grid, from 0; -1 where it was not cut from a grid
    Box box;                   ///< in the photo, empty where it came without one
    double angleDegrees = 0;   ///< of the box, clockwise about its own centre
    PictureId picture{};       ///< its pixels: PNG, 8 bit BGR, up to 256 px a side
    PictureId mask{};          ///< its mask: PNG, 8 bit grey, same size, 255 = person; 0 where it has none
    bool rejected = false;
    std::string rejectReason;
    GroupId person{};     ///< 0 where the person is not known
    GroupId duplicates{}; ///< 0 where it has no confirmed near-duplicate
    std::vector<LabelValue>
        labels; ///< one per attribute, in the order of the project's attribute list (retired included)
};

/// One entry of a label's history, newest last.
struct LabelChange {
    FaceId face{};
    AttributeId attribute;
    LabelValue before = LabelValue::Unknown, after = LabelValue::Unknown;
    LabelOrigin origin = LabelOrigin::Person;
    std::string at; ///< UTC
    std::string annotator; ///< empty: nobody said
    bool undo = false;     ///< an undo or redo brought the value back; annotator is who did that
};

} // namespace faces
