// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <cstdint>

namespace faces::test {

/// A made-up project of so many faces as the window sees it: three attributes (glasses, hat, and a retired one between
/// them), photos, persons, near-duplicates, a split, suggestions of a model and of a file, suspicions, opinions of two
/// annotators and settled labels; everything by chance from the seed, and a good part of it missing.
struct DrawnView : ui::ProjectView {
    std::vector<Opinion> opinions;     ///< as the project gives them; `sheets` are made from them
    std::vector<SettledLabel> settled; ///< the same of `marks`
    void doubtsChanged();              ///< makes sheets and marks anew
};
DrawnView drawnView(int faces, std::uint64_t seed);
std::vector<ui::Workspace::Shown> shownIn(const ui::ProjectView &view);

} // namespace faces::test
