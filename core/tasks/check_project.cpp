// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/files.h"
#include "core/store/backups.h"
#include "core/store/snapshots.h"
#include "core/tasks/overhangs.h"
#include "core/tasks/photos.h"
#include "core/tasks/repair_project.h"
#include "core/vision/likeness.h"
#include "core/vision/quality.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <system_error>

namespace faces::tasks {

namespace {

/// The pairs that nobody has confirmed yet, by number.
std::vector<CheckResult::AlikeFaces> newPairs(const std::vector<Face> &faces,
                                              const std::vector<vision::AlikePair> &pairs)
{
    std::vector<CheckResult::AlikeFaces> news;
    for (const vision::AlikePair &pair : pairs) {
        const Face &a = faces[static_cast<std::size_t>(pair.first)], &b = faces[static_cast<std::size_t>(pair.second)];
        if (a.duplicates == GroupId{} || a.duplicates != b.duplicates)
            news.push_back({a.number, b.number, pair.similarity, pair.mirrored});
    }
    return news;
}

/// Numbers of faces that look alike, in groups of two or more; confirmed near-duplicates are no news.
std::vector<std::vector<int>> likeFaces(const std::vector<Face> &faces, const std::vector<vision::AlikePair> &pairs)
{
    std::vector<std::vector<int>> groups;
    for (const std::vector<int> &alike : vision::groupsOfPairs(pairs, faces.size())) {
        std::set<GroupId> confirmed;
        std::vector<int> numbers;
        bool news = false;
        for (const int i : alike) {
            const Face &face = faces[static_cast<std::size_t>(i)];
            numbers.push_back(face.number);
            confirmed.insert(face.duplicates);
            news = news || face.duplicates == GroupId{};
        }
        if (news || confirmed.size() > 1)
            groups.push_back(std::move(numbers));
    }
    return groups;
}

/// Groups that stand on both sides of the split: a hand-made split can do that. Rejected ones among the faces stand
/// nowhere, but may link two others.
std::vector<std::string> leaksOf(const std::vector<Face> &faces, const std::optional<Split> &split,
                                 const std::vector<std::vector<int>> &duplicates)
{
    std::vector<std::string> leaks;
    if (!split)
        return leaks;
    if (split->leaky()) {
        leaks.emplace_back("The split is the notebooks' own: variants of one face stand in training and in test.");
        return leaks;
    }
    const auto parts = partsOf(*split, faces);
    const auto groups = groupsOf(faces, SplitBy::Person);
    std::map<int, std::set<Part>> sides;
    std::map<int, std::vector<int>> members;
    std::map<int, Part> partOfNumber;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].rejected)
            continue;
        const Part part = parts.at(faces[i].id);
        sides[groups[i]].insert(part);
        members[groups[i]].push_back(faces[i].number);
        partOfNumber[faces[i].number] = part;
    }
    for (const auto &[group, where] : sides)
        if (where.size() > 1)
            leaks.push_back(fmt::format("Faces {} belong together, but stand in different parts.",
                                        fmt::join(members[group], ", ")));
    for (const std::vector<int> &alike : duplicates) {
        std::set<Part> where;
        for (const int number : alike)
            where.insert(partOfNumber[number]);
        if (where.size() > 1)
            leaks.push_back(
                fmt::format("Faces {} look nearly the same, but stand in different parts.", fmt::join(alike, ", ")));
    }
    return leaks;
}

/// What was killed while it wrote a file left behind; what goes on now is left alone.
void removeHalfWritten(const store::Project &project, std::vector<store::Finding> &findings)
{
    for (const Run &run : project.runs())
        if (run.state != RunState::Training && removeLeftovers(project.runFolder(run.id)) > 0)
            findings.push_back({fmt::format("Run {} was killed while it wrote a file; the half of it was still there.",
                                            number(run.id)),
                                true, true});
    if (removeLeftovers(project.folder()) + removeLeftovers(project.folder() / "photos") > 0)
        findings.push_back(
            {"Something was killed while it wrote a file to the project's folder; the half of it was still there.",
             true, true});
}

void findBadSnapshots(const store::Project &project, bool repair, std::vector<store::Finding> &findings)
{
    for (const store::Snapshot &snapshot : store::snapshots(project.folder())) {
        if (snapshot.trouble.empty())
            continue;
        std::error_code code;
        const bool removed = repair && std::filesystem::remove(snapshot.file, code);
        findings.push_back(
            {fmt::format("The snapshot {} cannot be read. Repairing removes its file.", snapshot.name), true, removed});
    }
}

/// Each is as large as the project: whoever looks for room should know of them.
void tellOfBackups(const store::Project &project, std::vector<std::string> &told)
{
    const std::vector<store::Backup> backups = store::backups(project.folder());
    double bytes = 0;
    for (const store::Backup &one : backups)
        bytes += static_cast<double>(one.bytes);
    if (!backups.empty())
        told.push_back(
            fmt::format("Backups from before a repair or a new version: {}, {:.1f} MB in all. The newest is {}.",
                        backups.size(), bytes / 1e6, toText(backups.front().file.filename())));
}

} // namespace

bool CheckResult::healthy() const { return std::ranges::all_of(integrity, &store::Finding::repaired); }

/// A damaged one is among the findings: the rest is still told.
static std::optional<Recipe> readableRecipe(const store::Project &project)
{
    try {
        return project.recipe();
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::BadProject)
            throw;
        return std::nullopt;
    }
}

namespace {

int knownIn(const std::vector<Face> &faces)
{
    int known = 0;
    for (const Face &face : faces)
        known += static_cast<int>(
            std::ranges::count_if(face.labels, [](LabelValue label) { return label != LabelValue::Unknown; }));
    return known;
}

/// Everything but the project's integrity.
void lookAtData(const store::Project &project, CheckResult &result, const std::stop_token &stop, ProgressSink &progress)
{
    const std::vector<Face> faces = project.faces();
    const std::vector<double> overhangs = overhangsOf(project, faces);
    std::vector<Face> readable;
    std::vector<vision::Likeness> looks;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        throwIfStopped(stop);
        progress.progress({"Looking at faces", static_cast<std::int64_t>(i), static_cast<std::int64_t>(faces.size())});
        try {
            const LoadedFace face = loadFace(project, faces[i].id);
            const auto quality = vision::qualityOf(face.pixels, face.mask, overhangs[i]);
            if (!quality.reason.empty())
                result.poor.push_back({faces[i].number, quality.reason, quality.badness});
            looks.push_back(vision::likenessOf(face.pixels));
            readable.push_back(faces[i]);
        } catch (const Error &error) {
            result.integrity.push_back({fmt::format("Face {}: {}", faces[i].number, error.what()), false, false});
        }
    }
    std::ranges::stable_sort(result.poor, std::ranges::greater{}, &CheckResult::PoorFace::badness);
    const std::vector<vision::AlikePair> pairs = vision::alikePairs(looks);
    result.pairs = newPairs(readable, pairs);
    result.duplicates = likeFaces(readable, pairs);
    const auto split = project.split();
    const std::vector<Face> all = project.faces({.rejected = true, .photo = {}});
    result.facesChecked = static_cast<int>(all.size());
    result.labelsChecked = knownIn(all);
    result.counts = countData(all, project.attributes(true), split, shownRecipe(readableRecipe(project), split));
    result.together = coOccurrence(all, project.attributes(true));
    result.leaks = leaksOf(all, split, result.duplicates);
}

} // namespace

CheckResult checkProject(store::Project &project, bool repair, std::stop_token stop, ProgressSink &progress)
{
    CheckResult result;
    result.integrity = project.check(repair, stop, progress, &result.backup);
    if (!result.backup.empty())
        result.told.push_back(
            fmt::format("The database as it was before is kept as {}.", toText(result.backup.filename())));
    if (repair)
        removeHalfWritten(project, result.integrity);
    findBadSnapshots(project, repair, result.integrity);
    tellOfBackups(project, result.told);
    try {
        lookAtData(project, result, stop, progress);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::BadProject)
            throw;
        result.integrity.push_back({error.what(), false, false}); // the rest is still told
    }
    if (!result.healthy())
        result.beyondRepair = store::beyondRepair(project.folder(), stop);
    return result;
}

CheckResult repairAndCheck(const std::filesystem::path &folder, std::stop_token stop, ProgressSink &progress)
{
    const std::optional<RecoveredProject> recovered = recoverIfNeeded(folder, stop, progress);
    store::Project project = store::Project::open(folder);
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), toText(folder));
    CheckResult result = checkProject(project, true, stop, progress);
    if (recovered) {
        result.recovered = true;
        result.integrity.insert(result.integrity.begin(), {recovered->why, true, true});
        const auto told = recovered->told();
        result.told.insert(result.told.begin(), told.begin(), told.end());
    }
    return result;
}

} // namespace faces::tasks
