// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Metadata of a Hugging Face dataset, as JSON lines or a table.
#include "tests/fuzz/imports.h"

using namespace faces;

FACES_FUZZ(huggingface)
{
    static const fuzz::MemoryFolder folder("huggingface");
    static const bool ready = (fuzz::putPictures(folder), true);
    static_cast<void>(ready);
    fuzz::readAsSet(folder, input, "metadata.jsonl", exchange::Format::HuggingFace);
}
