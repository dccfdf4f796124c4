// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// A directory a class, as torchvision's ImageFolder and YOLO's classification read it: `train/yes/a.png`, for one
// attribute a tree; several trees side by side, each named after its attribute: `glasses/train/yes/a.png`.

/// Does the folder hold such a tree whose classes are yes and no, or words of one of the attributes? Looks at names of
/// folders only, three levels deep.
bool looksLikeImageFolder(const std::filesystem::path &folder, const std::vector<Attribute> &attributes);

/// Reads one tree or several. A tree's attribute is the folder's name, or the attribute whose words the classes are.
/// Pictures of the same name and bytes in several trees are one face; one in both classes of a tree stays unknown. What
/// has no class is unknown. The part is the directory above the class. Throws Error{NotFound}, Error{BadInput} if there
/// is no such tree.
ImportedSet readImageFolder(const std::filesystem::path &folder, const std::vector<Attribute> &projectAttributes);

/// Writes ATTRIBUTE/train|validation|test/yes|no/face<N>.png for every known label (without a split:
/// ATTRIBUTE/yes|no/), and README.txt last. Unknown labels are not written; faces without any known label and groups
/// are lost, which remarks say. Else like writeClassic().
Exported writeImageFolder(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                          ProgressSink &sink);

} // namespace faces::exchange
