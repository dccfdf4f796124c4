// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/store/project.h"

namespace faces::test {

/// Does one thing that a person might do, chosen by chance. Some choices change nothing.
class RandomPerson {
public:
    explicit RandomPerson(std::uint64_t seed) : m_random(seed) {}
    void act(store::Project &project);

private:
    void arrange(store::Project &project, FaceId face, FaceId other);
    void label(store::Project &project, FaceId face, FaceId other);
    void doubts(store::Project &project, FaceId face, FaceId other);
    void attributes(store::Project &project);
    void photos(store::Project &project);
    Random m_random;
};

} // namespace faces::test
