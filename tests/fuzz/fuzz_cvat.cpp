// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// CVAT's XML.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(cvat)
{
    static const fuzz::MemoryFolder folder("cvat");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "annotations.xml", exchange::Format::Cvat);
}
