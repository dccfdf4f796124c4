// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/data/judged_run.h"
#include "core/exchange/report.h"
#include "core/store/project.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace faces::tasks {

/// The faces that a report shows, some of each kind however large the project is: it reads and reduces their pictures.
/// For one report.
class ReportGallery {
public:
    /// all: the project's faces. Everything is held by the caller.
    ReportGallery(const store::Project &project, const std::vector<Face> &all, const std::stop_token &stop,
                  ProgressSink &progress);
    /// Wrong and right faces of each attribute, and those with the highest loss. Throws Error{Cancelled}.
    void fill(const JudgedRun &judged, std::uint64_t seed, exchange::Report &report);

private:
    int number(FaceId face) const;
    const Bytes &jpeg(FaceId face);
    exchange::ReportFace shown(const JudgedRun &judged, std::size_t row, std::size_t attribute);
    void fillAttribute(const JudgedRun &judged, std::size_t attribute, std::uint64_t seed,
                       exchange::ReportAttribute &one);
    std::vector<exchange::ReportFace> worstOf(const JudgedRun &judged, const exchange::Report &report);

    const store::Project &m_project;
    const std::stop_token &m_stop;
    ProgressSink &m_progress;
    std::unordered_map<std::int64_t, int> m_numbers;
    std::map<FaceId, Bytes> m_kept;
};

} // namespace faces::tasks
