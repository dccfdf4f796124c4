// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <filesystem>
#include <vector>

namespace faces::test {

/// A project with drawn faces 1, 2, 3 ...; all their labels are unknown.
std::vector<FaceId> makeProject(const std::filesystem::path &folder, int faces);

/// The value of one label as it is on the disk, through a connection of its own.
LabelValue storedLabel(const std::filesystem::path &folder, FaceId face, const AttributeId &attribute);

} // namespace faces::test
