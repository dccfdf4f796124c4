// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/look_after.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/label_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <system_error>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// A day counts by the date: two commands of one afternoon belong together.
bool anotherDay(const std::string &madeAt) { return madeAt.substr(0, 10) != nowUtc().substr(0, 10); }

bool due(const store::SinceSnapshot &since, Occasion occasion)
{
    if (!since.changed || occasion == Occasion::Closing)
        return false;
    return occasion == Occasion::Opening || since.labelChanges >= kLabelsBetweenSnapshots ||
           (occasion == Occasion::Command && anotherDay(since.madeAt));
}

/// A script that labels face by face would write the whole table of a very large project for each of them: there it may
/// be ten seconds behind.
constexpr int kManyFaces = 20'000;

bool justWritten(const fs::path &file)
{
    constexpr auto kBehind = std::chrono::seconds(10);
    std::error_code code;
    const auto written = fs::last_write_time(file, code);
    return !code && fs::file_time_type::clock::now() - written < kBehind;
}

bool isAlready(const fs::path &file, const std::string &text)
{
    std::error_code code;
    if (fs::file_size(file, code) != text.size() || code)
        return false;
    try {
        return std::ranges::equal(readFile(file), text,
                                  [](std::uint8_t byte, char c) { return byte == static_cast<std::uint8_t>(c); });
    } catch (const Error &) {
        return false;
    }
}

/// What goes wrong becomes a sentence.
template <typename Work> void trying(LookedAfter &done, const char *what, Work work)
{
    try {
        work();
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Cancelled)
            done.trouble = fmt::format("{} {}", what, error.what());
    }
}

constexpr const char *kNoSnapshot = "No snapshot of the project could be made, the project itself is kept as always.";
constexpr const char *kNoLabels = "The file labels.csv could not be brought up to date, the project itself is kept as "
                                  "always.";

void makeIfDue(const store::Project &project, Occasion occasion, const std::stop_token &stop, LookedAfter &done)
{
    trying(done, kNoSnapshot, [&] {
        const store::SinceSnapshot since = store::sinceSnapshot(project.folder());
        if (!due(since, occasion))
            return;
        store::makeSnapshot(project.folder(),
                            since.labelChanges >= kLabelsBetweenSnapshots ? store::SnapshotWhy::Labels
                                                                          : store::SnapshotWhy::Opened,
                            stop);
        done.snapshot = true;
        store::thinSnapshots(project.folder());
    });
}

} // namespace

bool writeLabels(const store::Project &project)
{
    const fs::path file = project.folder() / kLabelsFile;
    const std::string text = exchange::labelTable(
        project.attributes(true), project.faces({.rejected = true, .photo = std::nullopt}), project.photos());
    if (isAlready(file, text)) {
        std::error_code ignored;
        fs::last_write_time(file, fs::file_time_type::clock::now(), ignored); // it is known to be true now
        return false;
    }
    writeFileSafely(file, text);
    return true;
}

LookedAfter lookAfter(const store::Project &project, Occasion occasion, const std::stop_token &stop)
{
    LookedAfter done;
    if (project.readOnly())
        return done;
    trying(done, kNoLabels, [&] {
        const bool oneOfMany = occasion == Occasion::Command && project.nextNumber() > kManyFaces;
        if (!oneOfMany || !justWritten(project.folder() / kLabelsFile))
            done.labels = writeLabels(project);
    });
    makeIfDue(project, occasion, stop, done);
    return done;
}

LookedAfter snapshotIfDue(const store::Project &project, Occasion occasion, const std::stop_token &stop)
{
    LookedAfter done;
    if (!project.readOnly())
        makeIfDue(project, occasion, stop, done);
    return done;
}

void restoreSnapshot(store::Project &project, const fs::path &snapshot, const std::stop_token &stop,
                     ProgressSink &progress)
{
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), toText(project.folder()));
    progress.progress({"Making a snapshot of now", 0, 0});
    if (store::sinceSnapshot(project.folder()).changed)
        store::makeSnapshot(project.folder(), store::SnapshotWhy::Restoring, stop);
    throwIfStopped(stop);
    progress.progress({"Putting the snapshot back", 0, 0});
    project.restoreSnapshot(snapshot);
    store::thinSnapshots(project.folder(), store::kKeptSnapshots, snapshot);
}

store::Snapshot takeSnapshot(const store::Project &project, const std::stop_token &stop, ProgressSink &progress)
{
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), toText(project.folder()));
    progress.progress({"Making a snapshot of now", 0, 0});
    store::Snapshot made = store::makeSnapshot(project.folder(), store::SnapshotWhy::Asked, stop);
    store::thinSnapshots(project.folder(), store::kKeptSnapshots, made.file);
    return made;
}

} // namespace faces::tasks
