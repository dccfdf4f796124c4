// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/snapshots.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/store/connection.h"
#include "core/store/snapshot_tables.h"
#include "core/store/sql.h"
#include "core/store/transaction.h"
#include "core/store/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <mutex>
#include <system_error>

#include <time.h>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path &projectFolder) { return projectFolder / kSnapshotFolder; }

/// Newest first: the name begins with the second, and two of one second differ in how long and how high they are.
std::vector<fs::path> filesIn(const fs::path &projectFolder)
{
    std::vector<fs::path> files;
    std::error_code code;
    for (auto it = fs::directory_iterator(folderOf(projectFolder), code); !code && it != fs::directory_iterator();
         it.increment(code))
        // A pipe of such a name would keep whoever opens it waiting for ever.
        if (std::error_code unread;
            it->path().extension() == kSnapshotEnding && fs::is_regular_file(it->symlink_status(unread)))
            files.push_back(it->path());
    std::ranges::sort(
        files, [](const fs::path &a, const fs::path &b) { return naturalLess(toText(b.stem()), toText(a.stem())); });
    return files;
}

std::map<std::string, std::string> factsIn(SQLite::Database &db)
{
    SQLite::Statement rows(db, "SELECT name, value FROM snapshot");
    std::map<std::string, std::string> facts;
    while (rows.executeStep())
        facts[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
    return facts;
}

void read(Snapshot &snapshot)
{
    const auto db = connect(snapshot.file, Access::Immutable);
    const auto facts = factsIn(*db);
    const auto number = [&](const char *name) { return toInteger(facts.at(name)).value_or(0); };
    snapshot.madeAt = facts.at("made_at");
    snapshot.why = fromWord<SnapshotWhy>(facts.at("why"), 4);
    snapshot.photos = static_cast<int>(number("photos"));
    snapshot.faces = static_cast<int>(number("faces"));
    snapshot.rejected = static_cast<int>(number("rejected"));
    snapshot.labels = static_cast<int>(number("labels"));
    snapshot.labelChanges = number("label_changes");
    snapshot.mark = facts.at("mark");
}

Snapshot readSnapshot(const fs::path &file)
{
    Snapshot snapshot;
    snapshot.file = file;
    snapshot.name = toText(file.stem());
    std::error_code ignored;
    snapshot.bytes = fs::file_size(file, ignored);
    try {
        read(snapshot);
    } catch (const std::exception &) { // damaged in whatever way
        Snapshot unread;
        unread.file = snapshot.file;
        unread.name = snapshot.name;
        unread.bytes = snapshot.bytes;
        snapshot = std::move(unread);
        snapshot.trouble = "This snapshot cannot be read: its file is damaged or no snapshot.";
    }
    return snapshot;
}

double secondsBetween(const std::string &earlier, const std::string &later)
{
    const auto secondsOf = [](const std::string &utc) -> double {
        std::tm parts{};
        return ::strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%S", &parts) ? static_cast<double>(::timegm(&parts)) : 0;
    };
    return secondsOf(later) - secondsOf(earlier);
}

} // namespace

std::string_view toWord(SnapshotWhy why)
{
    switch (why) {
    case SnapshotWhy::Labels:
        return "labels";
    case SnapshotWhy::Asked:
        return "asked";
    case SnapshotWhy::Restoring:
        return "restoring";
    default:
        return "opened";
    }
}

std::vector<Snapshot> snapshots(const fs::path &projectFolder)
{
    std::vector<Snapshot> all;
    for (const fs::path &file : filesIn(projectFolder))
        all.push_back(readSnapshot(file));
    return all;
}

std::optional<Snapshot> newestSnapshot(const fs::path &projectFolder)
{
    for (const fs::path &file : filesIn(projectFolder))
        if (Snapshot snapshot = readSnapshot(file); snapshot.trouble.empty())
            return snapshot;
    return std::nullopt;
}

SinceSnapshot sinceSnapshot(const fs::path &projectFolder)
{
    return translated(toText(projectFolder), [&] {
        const fs::path file = projectFolder / kDatabaseName;
        const auto db = connect(file, accessForReading(file));
        const Mark now = markOf(*db);
        const auto newest = newestSnapshot(projectFolder);
        return newest ? SinceSnapshot{now.text != newest->mark, now.labelChanges - newest->labelChanges, newest->madeAt}
                      : SinceSnapshot{!now.empty, now.labelChanges, {}};
    });
}

std::size_t leastMissed(std::span<const double> ages)
{
    constexpr std::size_t kUntouched = 3;
    std::size_t least = ages.size() - 1;
    double smallest = 0;
    for (std::size_t i = std::min(kUntouched, ages.size() - 1); i < ages.size(); ++i) {
        const double younger = std::max(ages[i - 1], 1.0);
        // Behind the oldest one the next would have lain twice as far back.
        const double older = i + 1 < ages.size() ? ages[i + 1] : 2 * ages[i];
        const double stretch = older / younger;
        if (i == std::min(kUntouched, ages.size() - 1) || stretch < smallest) {
            smallest = stretch;
            least = i;
        }
    }
    return least;
}

void thinSnapshots(const fs::path &projectFolder, std::size_t most, const fs::path &keep)
{
    const std::scoped_lock lock(oneSnapshotAtATime());
    std::vector<Snapshot> left = snapshots(projectFolder);
    std::erase_if(left, [&](const Snapshot &one) { return !one.trouble.empty() || one.file == keep; });
    const std::size_t others = most > 0 && !keep.empty() ? most - 1 : most;
    while (left.size() > others) {
        std::vector<double> ages;
        for (const Snapshot &one : left)
            ages.push_back(secondsBetween(one.madeAt, nowUtc()));
        const auto going = left.begin() + static_cast<std::ptrdiff_t>(leastMissed(ages));
        std::error_code ignored;
        fs::remove(going->file, ignored);
        left.erase(going);
    }
}

} // namespace faces::store
