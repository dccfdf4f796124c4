// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/data/photo.h"

#include <filesystem>
#include <string>
#include <vector>

namespace faces::exchange {

// All that people said of a project's faces as one plain table, for the day when nothing else is left: one line a face
// (rejected ones too), `yes`, `no` or nothing a label, and where the face comes from. A column of an attribute whose
// yes has a word of its own says which: “sex: Female”. Every attribute is written, retired ones too.

/// The whole text of the table: UTF-8, commas, numbers as in the C locale. Faces have their labels in the order of the
/// attributes. Pure: the same facts make the same bytes.
std::string labelTable(const std::vector<Attribute> &attributes, const std::vector<Face> &faces,
                       const std::vector<Photo> &photos);

/// True if the file begins like such a table. Reads its first line; false for what cannot be read.
bool isLabelTable(const std::filesystem::path &file);

struct LabelLine {
    int number = 0;
    std::vector<LabelValue> labels; ///< one per attribute of the table
    std::string rejectReason;
    bool rejected = false;
    std::string person, duplicates; ///< the same text: the same group; empty: none
    std::string photo, sha256;      ///< empty: came without a photo
    int row = -1, column = -1;
    Box box;
    double angleDegrees = 0;
    PictureId picture{}, mask{};
};

struct ReadLabelTable {
    std::vector<Attribute> attributes; ///< the project's own by their id; others are new and have the table's words
    std::vector<LabelLine> lines;      ///< by line; each number once
    std::vector<Skipped> skipped;
};

/// Throws Error{NotFound}, or Error{BadInput} if it is no such table. A line with a wrong number, one that was there
/// before, or a label that is neither yes nor no is skipped.
ReadLabelTable readLabelTable(const std::filesystem::path &file, const std::vector<Attribute> &projectAttributes);

} // namespace faces::exchange
