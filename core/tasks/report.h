// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/report.h"
#include "core/store/project.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace faces::tasks {

struct ReportOptions {
    std::filesystem::path folder; ///< made where it is missing
    bool pdf = true;              ///< besides the HTML page
    std::uint64_t seed = 1;       ///< which of the right faces are shown
};

struct WrittenReport {
    std::filesystem::path html;                  ///< folder/report-run-N.html
    std::optional<std::filesystem::path> pdf;    ///< beside it
    std::vector<std::filesystem::path> replaced; ///< of these, those that were there before
};

/// Writes what a run came to as one HTML page and a PDF that need nothing else. It rests on the predictions that the
/// project keeps and the labels as they are now: no network is run, nothing in the project changes, and no look at the
/// test faces is counted. Earlier reports are replaced. Throws Error{Usage} where a file that is no report of ours has
/// the name, Error{Disk}, Error{Cancelled}: each file is whole then, the one that was there before or a new one, and none
/// is left where none was.
WrittenReport writeReport(const store::Project &project, const Run &run, const ReportOptions &options,
                          const std::stop_token &stop, ProgressSink &progress);

/// Everything in it, gathered.
exchange::Report reportOf(const store::Project &project, const Run &run, std::uint64_t seed,
                          const std::stop_token &stop, ProgressSink &progress);

} // namespace faces::tasks
