// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// labels.csv, from which a project that lost its database is made again.
#include "core/exchange/label_table.h"
#include "tests/fuzz/memory_folder.h"

using namespace faces;

FACES_FUZZ(labels)
{
    static const fuzz::MemoryFolder folder("labels");
    folder.put("labels.csv", fuzz::textOf(input));
    const std::filesystem::path file = folder.path() / "labels.csv";
    const bool known = exchange::isLabelTable(file);
    fuzz::orRefused([&] {
        const exchange::ReadLabelTable table = exchange::readLabelTable(file, standardAttributes());
        fuzz::must(known, "what is read begins like such a table");
        for (const exchange::LabelLine &line : table.lines)
            fuzz::must(line.labels.size() == table.attributes.size(), "a line has a label for each attribute");
    });
}
