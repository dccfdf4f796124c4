// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/base/text.h"
#include "core/exchange/format.h"
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
        try {
            const vision::FacePicture picture = vision::decodeFace(readFile(face.picture));
            ready.push_back({&face,
                             {vision::encodePng(picture.pixels),
                              picture.mask.empty() ? Bytes{} : vision::encodePng(picture.mask)}});
        } catch (const Error &error) {
            skipped.push_back({toText(face.picture), error.what()});
        }
    }
    progress.progress({"Reading faces", total, total});
    return ready;
}

/// Keeps the wanted numbers where they are free; the others follow on from the highest.
std::vector<int> giveNumbers(const store::Project &project, const std::vector<ReadyFace> &ready,
                             std::map<int, int> &renumbered)
{
    std::vector<int> numbers(ready.size(), 0);
    std::set<int> taken;
    int highest = project.nextNumber() - 1;
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const int wanted = ready[i].from->number;
        if (wanted > 0 && project.numberFree(wanted) && taken.insert(wanted).second) {
            numbers[i] = wanted;
            highest = std::max(highest, wanted);
        }
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        if (numbers[i] != 0)
            continue;
        numbers[i] = ++highest;
        if (ready[i].from->number > 0)
            renumbered[ready[i].from->number] = numbers[i];
    }
    return numbers;
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
    std::map<std::string, std::vector<FaceId>> persons;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t a = 0; a < set.attributes.size(); ++a)
            if (ready[i].from->labels[a] != LabelValue::Unknown)
                orders.push_back({ids[i], set.attributes[a].id, ready[i].from->labels[a]});
        if (!ready[i].from->person.empty())
            persons[ready[i].from->person].push_back(ids[i]);
    }
    result.labels = static_cast<int>(orders.size());
    project.setLabels(orders, LabelOrigin::Import);
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
    const exchange::Format which = exchange::formatFromWord(format).value_or(exchange::Format::Classic);
    const exchange::Format found = format == "auto" ? exchange::detectFormat(path) : which;
    const exchange::ImportedSet set = exchange::readSet(path, found, project.attributes(true));
    result.format = exchange::toWord(found);
    result.skipped = set.skipped;
    result.remarks = set.remarks;
    std::vector<ReadyFace> ready = readPixels(set, result.skipped, stop, progress);
    if (ready.empty())
        return result;
    progress.progress({"Writing faces", 0, 0});
    const auto count = static_cast<long long>(ready.size());
    project.asOneStep("Imported " + counted(count, "face", "faces"), [&] {
        const std::vector<int> numbers = giveNumbers(project, ready, result.renumbered);
        std::vector<store::NewFace> fresh(ready.size());
        for (std::size_t i = 0; i < ready.size(); ++i) {
            fresh[i].face.number = numbers[i];
            fresh[i].pixels = std::move(ready[i].pixels);
        }
        addMissingAttributes(project, set.attributes);
        const std::vector<FaceId> ids = project.addFaces(std::move(fresh));
        labelAndGroup(project, set, ready, ids, result);
        takeSplit(project, ready, ids, result);
    });
    result.faces = static_cast<int>(count);
    return result;
}

} // namespace faces::tasks
