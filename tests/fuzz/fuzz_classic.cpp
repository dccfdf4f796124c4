// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The notebooks' tables: labels.csv, and sources.csv where the input has one.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(classic)
{
    static const fuzz::MemoryFolder folder("classic");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "labels.csv", exchange::Format::Classic);
}
