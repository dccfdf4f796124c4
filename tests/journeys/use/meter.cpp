// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/use/meter.h"

#include <QApplication>

#include <fstream>
#include <string>

#include <malloc.h>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

constexpr double kMib = 1 << 20;

/// The sum of the lines of /proc/self/FILE that begin so.
double linesOf(const char *file, std::initializer_list<const char *> names)
{
    std::ifstream lines(file);
    double sum = 0;
    for (std::string line; std::getline(lines, line);)
        for (const char *name : names)
            if (line.starts_with(name))
                sum += std::stod(line.substr(line.find(':') + 1));
    return sum;
}

} // namespace

Holding holdingOf(const QWidget &window, const fs::path &projects)
{
    ::malloc_trim(0); // what is free and not given back is glibc's habit, no leak
    Holding now;
    now.privateMib = linesOf("/proc/self/smaps_rollup", {"Private_Clean:", "Private_Dirty:"}) / 1024;
    const auto heap = ::mallinfo2();
    now.inUseMib = static_cast<double>(heap.uordblks + heap.hblkhd) / kMib;
    now.threads = static_cast<int>(linesOf("/proc/self/status", {"Threads:"}));
    for ([[maybe_unused]] const auto &file : fs::directory_iterator("/proc/self/fd"))
        ++now.files;
    --now.files; // the folder itself, while it is read
    now.widgets = static_cast<int>(QApplication::allWidgets().size());
    now.objects = static_cast<int>(window.findChildren<QObject *>().size());
    for (const auto &entry : fs::recursive_directory_iterator(projects)) {
        if (!entry.is_regular_file())
            continue;
        const double size = static_cast<double>(entry.file_size()) / kMib;
        (entry.path().extension() == ".sqlite-wal" ? now.waitingMib : now.projectMib) += size;
    }
    return now;
}

} // namespace faces::test
