// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <filesystem>

namespace faces::bench {

/// A project of so many drawn faces (96x96, colours of their own), two thirds of them labelled, one in fifty rejected.
/// Made once: one that is there with as many faces is opened as it is. Prints how long it took.
void makeScaleProject(const std::filesystem::path &folder, int faces);

} // namespace faces::bench
