// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/repair_project.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/label_table.h"
#include "core/store/snapshots.h"
#include "core/tasks/import_labels.h"
#include "core/tasks/look_after.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// The faces that labels.csv names; none where it cannot be read.
std::vector<store::KnownFace> facesOfList(const fs::path &file)
{
    std::vector<store::KnownFace> known;
    try {
        for (const exchange::LabelLine &line : exchange::readLabelTable(file, standardAttributes()).lines) {
            store::KnownFace one;
            one.face.number = line.number;
            one.face.row = line.row;
            one.face.column = line.column;
            one.face.box = line.box;
            one.face.angleDegrees = line.angleDegrees;
            one.face.picture = line.picture;
            one.face.mask = line.mask;
            one.face.rejected = line.rejected;
            one.face.rejectReason = line.rejectReason;
            one.photo = line.photo;
            one.sha256 = line.sha256;
            known.push_back(std::move(one));
        }
    } catch (const Error &) {
        // It is not there, or somebody has made something else of it.
    }
    return known;
}

/// “3, 4, 9, ...”: the first ten.
std::string some(const std::vector<int> &numbers)
{
    const auto shown = std::min<std::size_t>(numbers.size(), 10);
    return fmt::format("{}{}", fmt::join(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(shown), ", "),
                       shown < numbers.size() ? ", ..." : "");
}

int knownLabels(const store::Project &project)
{
    int known = 0;
    for (const Face &face : project.faces({.rejected = true, .photo = std::nullopt}))
        known += static_cast<int>(
            std::ranges::count_if(face.labels, [](LabelValue label) { return label != LabelValue::Unknown; }));
    return known;
}

/// labels.csv is at most seconds old, the snapshot a day or 500 labels: it has the last word on labels.
void takeLabels(store::Project &project, const fs::path &list, RecoveredProject &recovered, ProgressSink &progress)
{
    try {
        const int before = knownLabels(project);
        importLabels(project, list, {}, progress);
        recovered.labelsFromList = std::max(0, knownLabels(project) - before);
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Disk)
            throw;
        // As for its faces: then the snapshot is what there is.
    }
}

} // namespace

std::optional<RecoveredProject> recoverIfNeeded(const fs::path &folder, const std::stop_token &stop,
                                                ProgressSink &progress)
{
    progress.progress({"Checking the database", 0, 0});
    RecoveredProject recovered;
    recovered.why = store::beyondRepair(folder, stop);
    if (recovered.why.empty())
        return std::nullopt;
    const fs::path list = folder / kLabelsFile;
    recovered.store = store::recoverProject(folder, facesOfList(list), stop, progress);
    std::error_code code;
    if (!fs::exists(list, code))
        return recovered;
    const std::string time = recovered.store.damaged.extension().string(); // ".damaged-20261127T054000123Z"
    recovered.oldLabels = folder / (kLabelsFile + (time.empty() ? std::string(".before-recovery") : time));
    fs::copy_file(list, recovered.oldLabels, fs::copy_options::overwrite_existing, code); // it is going to be written
    store::Project project = store::Project::open(folder);
    if (recovered.store.labelsMayBeOld)
        takeLabels(project, list, recovered, progress);
    return recovered;
}

std::vector<std::string> RecoveredProject::told() const
{
    const store::Recovered &r = store;
    std::vector<std::string> told;
    if (!r.damaged.empty())
        told.push_back(fmt::format("The database was too damaged to mend. It is kept as {}, and a new one was made.",
                                   toText(r.damaged.filename())));
    else
        told.emplace_back("The database was missing, and a new one was made.");
    told.push_back(fmt::format("The project holds {}, {}, {} and {} now.", counted(r.faces, "face", "faces"),
                               counted(r.labels + labelsFromList, "label", "labels"),
                               counted(r.photos, "photo", "photos"), counted(r.runs, "run", "runs")));
    if (!r.snapshot.empty())
        told.push_back(fmt::format("What the old database did not say any more comes from the snapshot of {}.",
                                   onTheClock(r.snapshot)));
    if (r.noSnapshot)
        told.emplace_back("There was no snapshot to fill in what the old database did not say any more.");
    if (r.facesFromList > 0)
        told.push_back(fmt::format("{} known only to labels.csv.", counted(r.facesFromList, "face was", "faces were")));
    if (labelsFromList > 0)
        told.push_back(
            fmt::format("{} newer than that come from labels.csv.", counted(labelsFromList, "label", "labels")));
    if (!r.withoutPixels.empty())
        told.push_back(fmt::format("Lost: the pixels of {} ({}), which {} rejected as “damaged pixels”. Cutting their "
                                   "photos again brings them back.",
                                   counted(std::ssize(r.withoutPixels), "face", "faces"), some(r.withoutPixels),
                                   r.withoutPixels.size() == 1 ? "is" : "are"));
    if (!r.notRecovered.empty())
        told.push_back(fmt::format("Lost: {} ({}) of labels.csv. Cut {} again, then import {}.",
                                   counted(std::ssize(r.notRecovered), "face", "faces"), some(r.notRecovered),
                                   r.notRecovered.size() == 1 ? "its photo" : "their photos",
                                   toText(oldLabels.filename())));
    if (!r.lost.empty() || !r.partly.empty())
        told.emplace_back("What runs said of single faces, opinions and decisions newer than the snapshot may be lost; "
                          "“faces evaluate” makes what a run said anew.");
    told.emplace_back("The list of undo steps has ended.");
    return told;
}

} // namespace faces::tasks
