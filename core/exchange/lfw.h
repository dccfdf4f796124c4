// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/sets.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace faces::exchange {

// The attribute scores of Labeled Faces in the Wild: lfw_attributes.txt of Kumar, Berg, Belhumeur, Nayar ("Attribute
// and simile classifiers for face verification", ICCV 2009): a comment line, `#` with `person`, `imagenum` and 73 names
// between tabs, then one picture a line. The numbers are margins of classifiers, not what a person said: they come as
// suggestions, never as labels.

/// Probability of yes for a margin: the logistic function 1 / (1 + exp(-margin)). It keeps the sign (0 is 0.5) and the
/// order; it is not calibrated, for the scale of these margins is not known.
double probabilityOfMargin(double margin);

/// lfw_attributes.txt in a folder or one above its pictures; nothing if there is none.
std::optional<std::filesystem::path> lfwListIn(const std::filesystem::path &folder);

/// Reads the list, or the folder that holds it. Pictures are looked for as Name_Of_Person/Name_Of_Person_0001.jpg
/// below it; the person is the group. Only the project's attributes are read; all labels stay unknown. A line is
/// skipped if it is short, a score is no number, or its picture is not found. Throws Error{NotFound}, Error{BadInput}.
ImportedSet readLfw(const std::filesystem::path &folderOrList, const std::vector<Attribute> &projectAttributes);

} // namespace faces::exchange
