// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/exchange/format.h"
#include "core/exchange/label_table.h"
#include "core/tasks/import_doubts.h"
#include "core/tasks/import_labels.h"
#include "core/tasks/look_after.h"
#include "core/tasks/pixel_spool.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <system_error>

namespace faces::tasks {

namespace {

constexpr std::size_t kBatch = 500; // faces whose pixels are in memory at a time

using ReadyFaces = std::vector<const exchange::ImportedFace *>;

/// The faces whose picture can be read; decoded and encoded anew, before anything is written.
ReadyFaces readPixels(const exchange::ImportedSet &set, PixelSpool &spool, std::vector<Skipped> &skipped,
                      const std::stop_token &stop, ProgressSink &progress)
{
    ReadyFaces ready;
    const auto total = static_cast<std::int64_t>(set.faces.size());
    for (std::int64_t done = 0; const exchange::ImportedFace &face : set.faces) {
        throwIfStopped(stop);
        progress.progress({"Reading faces", done++, total});
        store::FacePixels pixels;
        const bool read = triedOne(toText(face.picture), skipped, [&] {
            const vision::FacePicture picture = vision::decodeFace(set.read(face.picture), stop);
            pixels = {vision::encodePng(picture.pixels),
                      picture.mask.empty() ? Bytes{} : vision::encodePng(picture.mask)};
        });
        if (!read)
            continue;
        spool.add(std::move(pixels));
        ready.push_back(&face);
    }
    progress.progress({"Reading faces", total, total});
    return ready;
}

/// Faces in the order in which they are added: first those that bring a number which is free and not taken by an
/// earlier one.
std::vector<std::pair<std::size_t, int>> numbered(const store::Project &project, const ReadyFaces &ready)
{
    std::vector<std::pair<std::size_t, int>> order;
    std::set<int> taken;
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const int wanted = ready[i]->number;
        const bool free = wanted > 0 && project.numberFree(wanted) && taken.insert(wanted).second;
        order.emplace_back(i, free ? wanted : 0);
    }
    std::ranges::stable_partition(order, [](const auto &one) { return one.second > 0; });
    return order;
}

/// Adds the faces: with the wanted numbers where they are free, the others follow on from the highest.
std::vector<FaceId> addNumbered(store::Project &project, const ReadyFaces &ready, const PixelSpool &spool,
                                std::map<int, int> &renumbered, ProgressSink &progress)
{
    const auto order = numbered(project, ready);
    std::vector<FaceId> ids(ready.size());
    for (std::size_t from = 0; from < order.size(); from += kBatch) {
        progress.progress({"Writing faces", static_cast<std::int64_t>(from), static_cast<std::int64_t>(order.size())});
        const std::size_t to = std::min(from + kBatch, order.size());
        std::vector<store::NewFace> fresh(to - from);
        for (std::size_t k = from; k < to; ++k) {
            fresh[k - from].face.number = order[k].second;
            fresh[k - from].pixels = spool.read(order[k].first);
        }
        const std::vector<FaceId> added = project.addFaces(std::move(fresh));
        for (std::size_t k = from; k < to; ++k)
            ids[order[k].first] = added[k - from];
    }
    const std::vector<Face> added = project.facesById(ids);
    for (std::size_t i = 0; i < added.size(); ++i)
        if (const int wanted = ready[i]->number; wanted > 0 && wanted != added[i].number)
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

void labelAndGroup(store::Project &project, const exchange::ImportedSet &set, const ReadyFaces &ready,
                   const std::vector<FaceId> &ids, ImportResult &result)
{
    std::vector<store::Project::LabelOrder> orders;
    std::map<std::string, std::vector<FaceId>> persons, rejected;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            if (ready[i]->labels[a] != LabelValue::Unknown)
                orders.push_back({ids[i], set.attributes[a].id, ready[i]->labels[a]});
        if (!ready[i]->person.empty())
            persons[ready[i]->person].push_back(ids[i]);
        if (!ready[i]->rejectReason.empty())
            rejected[ready[i]->rejectReason].push_back(ids[i]);
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
void takeSplit(store::Project &project, const ReadyFaces &ready, const std::vector<FaceId> &ids, ImportResult &result)
{
    Split split;
    split.by = SplitBy::Given;
    split.validationPercent = split.testPercent = 0;
    split.madeAt = nowUtc();
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ready[i]->part)
            split.entries.push_back({ids[i], -1, *ready[i]->part});
    if (split.entries.empty())
        return;
    if (project.split()) {
        result.remarks.emplace_back("The file gives parts, but the project has a split already: it stays as it is.");
        return;
    }
    project.setSplit(split);
}

/// A project's own labels.csv, or the folder that it lies in.
std::optional<std::filesystem::path> labelTableAt(const std::filesystem::path &path)
{
    std::error_code ignored;
    const std::filesystem::path file = std::filesystem::is_directory(path, ignored) ? path / kLabelsFile : path;
    return exchange::isLabelTable(file) ? std::optional(file) : std::nullopt;
}

} // namespace

ImportResult importFaces(store::Project &project, const std::filesystem::path &path, const std::string &format,
                         std::stop_token stop, ProgressSink &progress)
{
    ImportResult result;
    const auto named = exchange::formatFromWord(format);
    if (!named || *named == exchange::Format::Csv)
        if (const auto table = labelTableAt(path))
            return importLabels(project, *table, stop, progress);
    const exchange::Format which = named ? *named : exchange::detectFormat(path);
    const exchange::ImportedSet set = exchange::readSet(path, which, project.attributes(true));
    result.format = exchange::toWord(which);
    result.skipped = set.skipped;
    result.remarks = set.remarks;
    PixelSpool spool(project.folder());
    const ReadyFaces ready = readPixels(set, spool, result.skipped, stop, progress);
    if (ready.empty())
        return result;
    const auto count = static_cast<long long>(ready.size());
    std::vector<BroughtFace> brought;
    project.asOneStep(fmt::format("Imported {}", counted(count, "face", "faces")), [&] {
        addMissingAttributes(project, set.attributes);
        const std::vector<FaceId> ids = addNumbered(project, ready, spool, result.renumbered, progress);
        labelAndGroup(project, set, ready, ids, result);
        takeSplit(project, ready, ids, result);
        for (std::size_t i = 0; i < ids.size(); ++i)
            brought.push_back({ready[i], ids[i]});
        result.opinions = keepOpinions(project, set, brought);
    });
    result.suggestions = keepSuggestions(project, set, brought);
    result.faces = static_cast<int>(count);
    return result;
}

} // namespace faces::tasks
