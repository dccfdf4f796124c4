// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

#include <cstdint>
#include <filesystem>

namespace faces::test {

/// What this process holds, and what its projects take on the disk.
struct Holding {
    double privateMib = 0; ///< its own memory, as the kernel counts it, after free memory was given back
    /// Beside it: OpenBLAS keeps a work buffer for each thread that multiplied at the same time, and never gives one back.
    double multiplyingMib = 0;
    double inUseMib = 0; ///< of the private memory what was asked for and not freed
    int files = 0;         ///< open descriptors
    int threads = 0;
    int widgets = 0, objects = 0; ///< all widgets; the window's objects
    double waitingMib = 0;        ///< project.sqlite-wal: changes that are not in project.sqlite yet
    double projectMib = 0;        ///< all other files of the projects
};

Holding holdingOf(const QWidget &window, const std::filesystem::path &projects);

} // namespace faces::test
