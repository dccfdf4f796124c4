// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/photo.h"
#include "core/data/split.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faces::exchange {

/// A face as it stands in a file from outside; its picture is not opened yet.
struct ImportedFace {
    int number = 0;                 ///< 0: it came without one
    std::filesystem::path picture;  ///< a file that was there
    std::vector<LabelValue> labels; ///< one per attribute of the set
    std::string person;             ///< faces with the same text are one group; empty: not known
    std::optional<Part> part;       ///< where the file says it
    std::string rejectReason;       ///< not empty: the face comes in as a rejected one
    /// Machine scores, never labels: the probability of yes, one per attribute of the set, NaN for none; empty: none.
    std::vector<float> suggested;
    /// Where several people labelled it, what each said, by name: one label per attribute of the set.
    std::map<std::string, std::vector<LabelValue>> opinions;
};

/// What an import found. Trouble with single rows is in `skipped`; the other rows are there.
struct ImportedSet {
    std::vector<Attribute> attributes; ///< the columns: the project's own, or new ones to be added to it
    std::vector<ImportedFace> faces;
    std::vector<Skipped> skipped;
    std::vector<std::string> remarks; ///< sentences on what was left out or looks odd
    std::string suggestionSource;     ///< "lfw", "labelstudio"; empty where nothing is suggested
    /// The bytes of a face's picture, which is a file, or stands in an archive that this keeps open.
    std::function<Bytes(const std::filesystem::path &picture)> read = [](const auto &picture) {
        return readFile(picture);
    };
};

/// What is to be exported. Rejected faces and retired attributes are left out.
struct ExportSet {
    std::vector<Attribute> attributes; ///< in the order of Face::labels, retired ones included
    std::vector<Face> faces;
    std::map<FaceId, Part> parts; ///< empty: no split
    /// The face as PNG, with its mask as alpha where it has one. Throws Error if it cannot be had: that face is
    /// skipped.
    std::function<Bytes(const Face &)> picture;
};

struct Exported {
    int faces = 0;
    std::vector<Skipped> skipped;
    std::vector<std::string> remarks; ///< what the format cannot hold
};

} // namespace faces::exchange
