// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// LFW's scores.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(lfw)
{
    static const fuzz::MemoryFolder folder("lfw");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "lfw_attributes.txt", exchange::Format::Lfw);
}
