// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/text.h"
#include "core/base/union_find.h"
#include "core/exchange/classic.h"
#include "core/tasks/photos.h"
#include "core/vision/likeness.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {

namespace {

/// Groups (indices) of faces that look nearly the same. A face whose pixels are damaged is like no other.
std::vector<std::vector<int>> lookAlikes(const store::Project &project, const std::vector<Face> &faces,
                                         const std::stop_token &stop, ProgressSink &progress)
{
    std::vector<int> at;
    std::vector<vision::Likeness> looks;
    const auto total = static_cast<std::int64_t>(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        throwIfStopped(stop);
        progress.progress({"Looking for near-duplicates", static_cast<std::int64_t>(i), total});
        try {
            looks.push_back(vision::likenessOf(loadFace(project, faces[i].id).pixels));
            at.push_back(static_cast<int>(i));
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::BadInput && error.kind() != ErrorKind::BadProject)
                throw;
        }
    }
    std::vector<std::vector<int>> groups = vision::groupAlike(looks);
    for (std::vector<int> &group : groups)
        for (int &face : group)
            face = at[static_cast<std::size_t>(face)];
    progress.progress({"Looking for near-duplicates", total, total});
    return groups;
}

/// Lets faces that look alike count as confirmed near-duplicates, together with those that are: for one split only,
/// nothing is written.
void joinAlike(std::vector<Face> &faces, const std::vector<std::vector<int>> &alike)
{
    const std::vector<int> confirmed = groupsOf(faces, SplitBy::NearDuplicate);
    const auto groupOf = [&](std::size_t face) { return static_cast<std::size_t>(confirmed[face]); };
    UnionFind sets(faces.size());
    for (const std::vector<int> &group : alike)
        for (const int face : group)
            sets.join(groupOf(static_cast<std::size_t>(face)), groupOf(static_cast<std::size_t>(group.front())));
    for (std::size_t i = 0; i < faces.size(); ++i)
        faces[i].duplicates = GroupId{static_cast<std::int64_t>(sets.root(groupOf(i))) + 1};
}

} // namespace

Split splitFaces(store::Project &project, const SplitOptions &options, const std::stop_token &stop,
                 ProgressSink &progress)
{
    options.check();
    Split split;
    split.by = options.by;
    split.validationPercent = options.validationPercent;
    split.testPercent = options.testPercent;
    split.seed = options.seed;
    split.madeAt = nowUtc();
    std::vector<Face> faces = project.faces({.rejected = true, .photo = {}}); // they may link two kept ones
    if (options.by == SplitBy::NearDuplicate)
        joinAlike(faces, lookAlikes(project, faces, stop, progress));
    split.entries = makeSplit(faces, project.attributes(true).size(), options);
    split.id = project.setSplit(split);
    return split;
}

namespace {

std::string named(std::size_t count) { return counted(static_cast<long long>(count), "face is", "faces are"); }

/// Shares of the kept faces as they are divided now.
void takeShares(Split &split, const std::vector<Face> &faces)
{
    std::array<int, 3> counts{};
    for (const auto &[face, part] : partsOf(split, faces))
        ++counts.at(static_cast<std::size_t>(part));
    const double kept = std::max(1, counts[0] + counts[1] + counts[2]);
    split.validationPercent = 100 * counts[1] / kept;
    split.testPercent = 100 * counts[2] / kept;
}

} // namespace

Split splitFromFile(store::Project &project, const std::filesystem::path &file, std::vector<std::string> &remarks)
{
    const exchange::SplitFile given = exchange::readSplitFile(file);
    const auto &parts = given.parts;
    for (const Skipped &one : given.skipped)
        remarks.push_back(fmt::format("{}: {}", one.file, one.reason));
    Split split;
    split.by = SplitBy::Given;
    split.madeAt = nowUtc();
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    std::size_t kept = 0, keptAndNamed = 0;
    for (const Face &face : faces) {
        const auto part = parts.find(face.number);
        const bool isNamed = part != parts.end();
        if (isNamed) // the others have no entry: like faces that come later they go where their group is
            split.entries.push_back({face.id, -1, part->second});
        kept += face.rejected ? 0 : 1;
        keptAndNamed += isNamed && !face.rejected ? 1 : 0;
    }
    if (split.entries.empty())
        throw Error(ErrorKind::BadInput, "None of the faces it names is in the project.", toText(file));
    if (keptAndNamed < kept)
        remarks.push_back(
            fmt::format("{} not named in the file; they join their group's side, the others join training.",
                        named(kept - keptAndNamed)));
    if (keptAndNamed < parts.size())
        remarks.push_back(
            fmt::format("{} named in the file, but not kept in the project.", named(parts.size() - keptAndNamed)));
    takeShares(split, faces);
    split.id = project.setSplit(split);
    return split;
}

Split currentSplit(store::Project &project)
{
    if (auto split = project.split())
        return *split;
    NoProgress quiet; // the default split looks at no pixels
    return splitFaces(project, {}, {}, quiet);
}

} // namespace faces::tasks
