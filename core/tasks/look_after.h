// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/store/snapshots.h"

#include <filesystem>
#include <stop_token>
#include <string>

// What is done for a project beside the work, so that neither a slip nor a damaged disk costs more than a moment of it.
namespace faces::tasks {

inline constexpr const char *kLabelsFile = "labels.csv";
inline constexpr int kLabelsBetweenSnapshots = 500;

/// When the project is looked after.
enum class Occasion {
    Opening, ///< by a window: a snapshot if anything changed since the newest one
    Working, ///< labels have been changed: a snapshot after so many of them
    Closing, ///< nobody works on it any more: only the labels are written
    Command, ///< a command begins to write or has written: a snapshot after so many labels, or once a day
};

struct LookedAfter {
    bool snapshot = false; ///< one was made
    bool labels = false;   ///< labels.csv was written: it was not as the project is
    std::string trouble;   ///< a sentence: something of it could not be done (a full disk); the project is as it was
};
/// Makes a snapshot if one is due and brings labels.csv up to date. Does nothing for a project that cannot be written.
/// Trouble never comes as an exception: who works is not to be disturbed. Takes 0.1 to 1 s for 100,000 faces.
LookedAfter lookAfter(const store::Project &project, Occasion occasion, const std::stop_token &stop);

/// Only the snapshot, if it is due: for a command that is going to write.
LookedAfter snapshotIfDue(const store::Project &project, Occasion occasion, const std::stop_token &stop);

/// Writes labels.csv (core/exchange/label_table.h) if it is not as the project is; true if it was written.
bool writeLabels(const store::Project &project);

/// Makes a snapshot of now, and puts another one back as one step that can be undone. Throws as
/// store::Project::restoreSnapshot; nothing is put back if that snapshot of now cannot be made.
void restoreSnapshot(store::Project &project, const std::filesystem::path &snapshot, const std::stop_token &stop,
                     ProgressSink &progress);
/// One that a person asked for.
store::Snapshot takeSnapshot(const store::Project &project, const std::stop_token &stop, ProgressSink &progress);

} // namespace faces::tasks
