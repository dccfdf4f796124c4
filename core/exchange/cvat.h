// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// “CVAT for images 1.1”: annotations.xml with a tag a picture and images/, in a zip or unpacked. Attributes are selects
// of unknown, yes and no, so that unknown survives.

/// annotations.xml, cvat.zip, or the only zip with an annotations.xml in a folder; nothing if there is none.
std::optional<std::filesystem::path> cvatFileIn(const std::filesystem::path &folder);

/// Reads the xml, the zip, or the folder that holds one. Attributes of tags become labels; a tag without attributes
/// that is named like an attribute means yes; a text attribute `group` gives the persons and `subset` the part. Boxes
/// and other shapes are left out with a remark, and another remark says where a checkbox was read (what nobody ticked
/// is no there). Throws Error{NotFound}, Error{BadInput}: damaged, an XML with a DOCTYPE, or an archive that Archive
/// refuses.
ImportedSet readCvat(const std::filesystem::path &folderOrFile, const std::vector<Attribute> &projectAttributes);

/// Writes one file, cvat.zip. Else like writeClassic().
Exported writeCvat(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                   ProgressSink &sink);

} // namespace faces::exchange
