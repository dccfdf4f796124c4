// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A project's database that is damaged in whatever way: what can be had from its pages and tables becomes a new one,
// which is sound.
#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/store/recover.h"
#include "tests/fuzz/strange_database.h"

using namespace faces;

FACES_FUZZ(recover)
{
    static const fuzz::MemoryFolder place("recover");
    const std::filesystem::path folder = place.path() / "p.faces";
    fuzz::writeDatabase(place, folder, input);
    NoProgress quiet;
    bool recovered = false;
    fuzz::orRefused([&] {
        store::recoverProject(folder, {}, {}, quiet);
        recovered = true;
    });
    if (recovered) {
        fuzz::must(store::beyondRepair(folder, {}).empty(), "what was recovered needs no recovering");
        fuzz::must(!store::Project::open(folder).readOnly(), "what was recovered can be worked with");
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}
