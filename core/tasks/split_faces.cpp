// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/text.h"
#include "core/exchange/classic.h"

#include <fmt/format.h>

namespace faces::tasks {

Split splitFaces(store::Project &project, const SplitOptions &options)
{
    Split split;
    split.by = options.by;
    split.validationPercent = options.validationPercent;
    split.testPercent = options.testPercent;
    split.seed = options.seed;
    split.madeAt = nowUtc();
    split.entries = makeSplit(project.faces(), project.attributes(true).size(), options);
    split.id = project.setSplit(split);
    return split;
}

Split splitFromFile(store::Project &project, const std::filesystem::path &file, std::vector<std::string> &remarks)
{
    const exchange::SplitFile given = exchange::readSplitFile(file);
    const auto &parts = given.parts;
    for (const Skipped &one : given.skipped)
        remarks.push_back(fmt::format("{}: {}", one.file, one.reason));
    Split split;
    split.by = SplitBy::Given;
    split.validationPercent = split.testPercent = 0;
    split.madeAt = nowUtc();
    std::size_t named = 0;
    std::array<int, 3> counts{};
    for (const Face &face : project.faces()) {
        const auto part = parts.find(face.number);
        named += part != parts.end() ? 1 : 0;
        split.entries.push_back({face.id, -1, part != parts.end() ? part->second : Part::Train});
        ++counts.at(static_cast<std::size_t>(split.entries.back().part));
    }
    if (named == 0)
        throw Error(ErrorKind::BadInput, "None of the faces it names is in the project.", toText(file));
    const std::size_t kept = split.entries.size();
    if (named < kept)
        remarks.push_back(fmt::format("{} not named in the file; they join training.",
                                      counted(static_cast<long long>(kept - named), "face is", "faces are")));
    if (named < parts.size())
        remarks.push_back(fmt::format("{} named in the file, but not kept in the project.",
                                      counted(static_cast<long long>(parts.size() - named), "face is", "faces are")));
    split.validationPercent = 100.0 * counts[1] / static_cast<double>(kept);
    split.testPercent = 100.0 * counts[2] / static_cast<double>(kept);
    split.id = project.setSplit(split);
    return split;
}

Split currentSplit(store::Project &project)
{
    if (auto split = project.split())
        return *split;
    return splitFaces(project, {});
}

} // namespace faces::tasks
