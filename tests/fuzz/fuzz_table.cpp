// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A table with a column file_name.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(table)
{
    static const fuzz::MemoryFolder folder("table");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "faces.csv", exchange::Format::Csv);
}
