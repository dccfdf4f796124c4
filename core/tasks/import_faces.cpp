// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/exchange/format.h"
#include "core/tasks/import_doubts.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace faces::tasks {

namespace {

/// A face of the set with its pixels, decoded and encoded anew; done before anything is written.
struct ReadyFace {
    const exchange::ImportedFace *from = nullptr;
    store::FacePixels pixels;
};

std::vector<ReadyFace> readPixels(const exchange::ImportedSet &set, std::vector<Skipped> &skipped,
                                  const std::stop_token &stop, ProgressSink &progress)
{
    std::vector<ReadyFace> ready;
    const auto total = static_cast<std::int64_t>(set.faces.size());
    for (std::int64_t done = 0; const exchange::ImportedFace &face : set.faces) {
        throwIfStopped(stop);
        progress.progress({"Reading faces", done++, total});
        triedOne(toText(face.picture), skipped, [&] {
            const vision::FacePicture picture = vision::decodeFace(set.read(face.picture));
            ready.push_back({&face,
                             {vision::encodePng(picture.pixels),
                              picture.mask.empty() ? Bytes{} : vision::encodePng(picture.mask)}});
        });
    }
    progress.progress({"Reading faces", total, total});
    return ready;
}

/// Adds the faces: with the wanted numbers where they are free, the others follow on from the highest.
std::vector<FaceId> addNumbered(store::Project &project, std::vector<ReadyFace> &ready, std::map<int, int> &renumbered)
{
    std::vector<store::NewFace> fresh(ready.size());
    std::set<int> taken;
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const int wanted = ready[i].from->number;
        if (wanted > 0 && project.numberFree(wanted) && taken.insert(wanted).second)
            fresh[i].face.number = wanted;
        fresh[i].pixels = std::move(ready[i].pixels);
    }
    const std::vector<FaceId> ids = project.addFaces(std::move(fresh));
    const std::vector<Face> added = project.facesById(ids);
    for (std::size_t i = 0; i < added.size(); ++i)
        if (const int wanted = ready[i].from->number; wanted > 0 && wanted != added[i].number)
            renumbered[wanted] = added[i].number;
    return ids;
}

void addMissingAttributes(store::Project &project, const std::vector<Attribute> &wanted)
{
    const auto known = project.attributes(true);
    for (const Attribute &attribute : wanted)
        if (std::ranges::find(known, attribute.id, &Attribute::id) == known.end())
            project.addAttribute(attribute);
}

void labelAndGroup(store::Project &project, const exchange::ImportedSet &set, const std::vector<ReadyFace> &ready,
                   const std::vector<FaceId> &ids, ImportResult &result)
{
    std::vector<store::Project::LabelOrder> orders;
    std::map<std::string, std::vector<FaceId>> persons, rejected;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            if (ready[i].from->labels[a] != LabelValue::Unknown)
                orders.push_back({ids[i], set.attributes[a].id, ready[i].from->labels[a]});
        if (!ready[i].from->person.empty())
            persons[ready[i].from->person].push_back(ids[i]);
        if (!ready[i].from->rejectReason.empty())
            rejected[ready[i].from->rejectReason].push_back(ids[i]);
    }
    result.labels = static_cast<int>(orders.size());
    project.setLabels(orders, LabelOrigin::Import);
    for (const auto &[reason, faces] : rejected) {
        project.rejectFaces(faces, reason);
        result.rejected += static_cast<int>(faces.size());
    }
    for (const auto &[person, faces] : persons) {
        if (faces.size() < 2)
            continue;
        project.joinPerson(faces);
        ++result.groups;
    }
}

/// Parts that the file itself gives (csv) become the split.
void takeSplit(store::Project &project, const std::vector<ReadyFace> &ready, const std::vector<FaceId> &ids,
               ImportResult &result)
{
    Split split;
    split.by = SplitBy::Given;
    split.validationPercent = split.testPercent = 0;
    split.madeAt = nowUtc();
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ready[i].from->part)
            split.entries.push_back({ids[i], -1, *ready[i].from->part});
    if (split.entries.empty())
        return;
    if (project.split()) {
        result.remarks.emplace_back("The file gives parts, but the project has a split already: it stays as it is.");
        return;
    }
    project.setSplit(split);
}

} // namespace

ImportResult importFaces(store::Project &project, const std::filesystem::path &path, const std::string &format,
                         std::stop_token stop, ProgressSink &progress)
{
    ImportResult result;
    const auto named = exchange::formatFromWord(format);
    const exchange::Format which = named ? *named : exchange::detectFormat(path);
    const exchange::ImportedSet set = exchange::readSet(path, which, project.attributes(true));
    result.format = exchange::toWord(which);
    result.skipped = set.skipped;
    result.remarks = set.remarks;
    std::vector<ReadyFace> ready = readPixels(set, result.skipped, stop, progress);
    if (ready.empty())
        return result;
    progress.progress({"Writing faces", 0, 0});
    const auto count = static_cast<long long>(ready.size());
    std::vector<BroughtFace> brought;
    project.asOneStep("Imported " + counted(count, "face", "faces"), [&] {
        addMissingAttributes(project, set.attributes);
        const std::vector<FaceId> ids = addNumbered(project, ready, result.renumbered);
        labelAndGroup(project, set, ready, ids, result);
        takeSplit(project, ready, ids, result);
        for (std::size_t i = 0; i < ids.size(); ++i)
            brought.push_back({ready[i].from, ids[i]});
        result.opinions = keepOpinions(project, set, brought);
    });
    result.suggestions = keepSuggestions(project, set, brought);
    result.faces = static_cast<int>(count);
    return result;
}

} // namespace faces::tasks
