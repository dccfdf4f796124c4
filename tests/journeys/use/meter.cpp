// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/use/meter.h"

#include <QApplication>

#include <cstdio>
#include <fstream>
#include <string>
#include <tuple>
#include <utility>

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

/// What a mapping's line in smaps begins with: "7f00-7f80 rw-p 0 00:00 0"; nothing behind that is a file's name.
bool isWorkBuffer(const std::string &line)
{
    constexpr unsigned long kBytes = 128UL << 20; // BUFFER_SIZE of OpenBLAS on x86_64; neighbours are shown as one
    unsigned long from = 0, to = 0;
    int read = 0;
    return std::sscanf(line.c_str(), "%lx-%lx %*s %*s %*s %*s %n", &from, &to, &read) == 2 && to - from >= kBytes &&
           static_cast<std::size_t>(read) == line.size();
}

/// Private memory, first that of everything but OpenBLAS's work buffers, then theirs.
std::pair<double, double> privateMibOf()
{
    std::ifstream lines("/proc/self/smaps");
    double all = 0, buffers = 0;
    bool isBuffer = false;
    for (std::string line; std::getline(lines, line);)
        if (line.find('-') < line.find(':'))
            isBuffer = isWorkBuffer(line);
        else if (line.starts_with("Private_"))
            (isBuffer ? buffers : all) += std::stod(line.substr(line.find(':') + 1)) / 1024;
    return {all, buffers};
}

} // namespace

Holding holdingOf(const QWidget &window, const fs::path &projects)
{
    ::malloc_trim(0); // what is free and not given back is glibc's habit, no leak
    Holding now;
    std::tie(now.privateMib, now.multiplyingMib) = privateMibOf();
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
