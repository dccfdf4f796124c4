// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Task lists of Label Studio.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(labelstudio)
{
    static const fuzz::MemoryFolder folder("labelstudio");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "tasks.json", exchange::Format::LabelStudio);
}
