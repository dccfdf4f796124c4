// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/store/recover.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::tasks {

/// A project whose database could not be used any more.
struct RecoveredProject {
    std::string why; ///< a sentence: what was wrong with the database
    store::Recovered store;
    int labelsFromList = 0;          ///< that only labels.csv knew
    std::filesystem::path oldLabels; ///< labels.csv as it was, kept aside; empty: there was none
    /// Sentences for a person: what was brought back from where, and what is lost.
    std::vector<std::string> told() const;
};

/// Recovers a project whose database is beyond mending (core/store/recover.h), with labels.csv for what is newer than
/// the newest snapshot; does nothing for any other. Throws as store::recoverProject.
std::optional<RecoveredProject> recoverIfNeeded(const std::filesystem::path &folder, const std::stop_token &stop,
                                                ProgressSink &progress);

} // namespace faces::tasks
