// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// CelebA's attribute list, with identities and parts where the input has such files.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(celeba)
{
    static const fuzz::MemoryFolder folder("celeba");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "list_attr_celeba.txt", exchange::Format::Celeba);
}
