// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Zip archives, and CVAT's exports in them.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(zip)
{
    static const fuzz::MemoryFolder folder("zip");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "cvat.zip", exchange::Format::Cvat);
}
