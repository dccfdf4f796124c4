// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// replay TARGET FOLDER: gives each file of a corpus to its target, in the order of their names. What once found
// something stays found, without a fuzzer, with every compiler.
#include "core/base/files.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <vector>

namespace faces::fuzz {

namespace {
std::map<std::string, Target> &targets()
{
    static std::map<std::string, Target> all;
    return all;
}
} // namespace

int addTarget(const char *name, Target target)
{
    targets()[name] = target;
    return 0;
}

} // namespace faces::fuzz

int main(int count, char **arguments)
{
    namespace fs = std::filesystem;
    const auto target = count == 3 ? faces::fuzz::targets().find(arguments[1]) : faces::fuzz::targets().end();
    if (target == faces::fuzz::targets().end()) {
        std::fprintf(stderr, "replay TARGET FOLDER\n");
        return 2;
    }
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(arguments[2]))
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path &file : files) {
        std::printf("%s\n", file.filename().c_str());
        std::fflush(stdout); // the last name is the one that ended it
        target->second(faces::readFile(file));
    }
    std::printf("%zu inputs of %s\n", files.size(), arguments[1]);
    return files.empty() ? 1 : 0;
}
