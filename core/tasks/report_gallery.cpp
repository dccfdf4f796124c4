// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/report_gallery.h"

#include "core/base/random.h"
#include "core/data/worst_faces.h"
#include "core/vision/read_photo.h"
#include "core/vision/thumbnail.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {

namespace {

constexpr std::size_t kWrongShown = 14, kRightShown = 7; ///< of each attribute
constexpr int kShownSidePx = 112;

/// What is wrong about a face, a line each: "Hat 0.93".
std::vector<std::string> wrongAnswers(const JudgedRun &judged, std::size_t row, const WorstFace &face,
                                      const exchange::Report &report)
{
    std::vector<std::string> wrong;
    for (std::size_t a = 0; a < judged.attributes.size(); ++a) {
        const LabelValue truth = judged.truth[row * judged.attributes.size() + a];
        const bool yes = decidesYes(face.probabilities[a], judged.thresholds[a]);
        const auto named = std::ranges::find_if(
            report.attributes, [&](const auto &each) { return each.attribute.id == judged.attributes[a]; });
        if (truth == LabelValue::Unknown || yes == (truth == LabelValue::Yes) || named == report.attributes.end())
            continue;
        wrong.push_back(
            fmt::format("{} {:.2f}", yes ? named->attribute.yesWord : named->attribute.noWord, face.probabilities[a]));
    }
    return wrong;
}

} // namespace

ReportGallery::ReportGallery(const store::Project &project, const std::vector<Face> &all, const std::stop_token &stop,
                             ProgressSink &progress)
    : m_project(project), m_stop(stop), m_progress(progress)
{
    m_numbers.reserve(all.size());
    for (const Face &face : all)
        m_numbers.emplace(faces::number(face.id), face.number);
}

void ReportGallery::fill(const JudgedRun &judged, std::uint64_t seed, exchange::Report &report)
{
    if (judged.empty())
        return;
    for (exchange::ReportAttribute &one : report.attributes)
        if (const auto found = std::ranges::find(judged.attributes, one.attribute.id); found != judged.attributes.end())
            fillAttribute(judged, static_cast<std::size_t>(found - judged.attributes.begin()), seed, one);
    report.worst = worstOf(judged, report);
}

int ReportGallery::number(FaceId face) const
{
    const auto found = m_numbers.find(faces::number(face));
    return found == m_numbers.end() ? 0 : found->second;
}

/// Empty where it can't be read: the figures stand without it.
const Bytes &ReportGallery::jpeg(FaceId face)
{
    throwIfStopped(m_stop);
    if (const auto kept = m_kept.find(face); kept != m_kept.end())
        return kept->second;
    m_progress.progress({"Reading faces", static_cast<std::int64_t>(m_kept.size()), 0});
    Bytes &bytes = m_kept[face];
    try {
        bytes = vision::thumbnailJpeg(vision::decodeStoredFace(m_project.pixels(face).picture).pixels, kShownSidePx);
    } catch (const Error &) {
        bytes.clear();
    }
    return bytes;
}

exchange::ReportFace ReportGallery::shown(const JudgedRun &judged, std::size_t row, std::size_t attribute)
{
    const std::size_t at = row * judged.attributes.size() + attribute;
    const float said = judged.probabilities[at];
    return {number(judged.faces[row]),
            jpeg(judged.faces[row]),
            judged.truth[at],
            decidesYes(said, judged.thresholds[attribute]),
            said,
            {}};
}

/// Wrong ones: the most sure ones; right ones: by chance.
void ReportGallery::fillAttribute(const JudgedRun &judged, std::size_t attribute, std::uint64_t seed,
                                  exchange::ReportAttribute &one)
{
    const auto at = [&](std::size_t row) { return row * judged.attributes.size() + attribute; };
    std::vector<std::size_t> wrong, right;
    for (std::size_t row = 0; row < judged.faces.size(); ++row) {
        const LabelValue truth = judged.truth[at(row)];
        const bool yes = decidesYes(judged.probabilities[at(row)], judged.thresholds[attribute]);
        if (truth != LabelValue::Unknown)
            (yes == (truth == LabelValue::Yes) ? right : wrong).push_back(row);
    }
    one.wrongCount = static_cast<int>(wrong.size());
    one.rightCount = static_cast<int>(right.size());
    std::ranges::stable_sort(wrong, std::ranges::greater{}, [&](std::size_t row) {
        return crossEntropy(judged.probabilities[at(row)], judged.truth[at(row)]);
    });
    Random(seed, attribute).shuffle(right);
    for (std::size_t i = 0; i < std::min(wrong.size(), kWrongShown); ++i)
        one.wrong.push_back(shown(judged, wrong[i], attribute));
    for (std::size_t i = 0; i < std::min(right.size(), kRightShown); ++i)
        one.right.push_back(shown(judged, right[i], attribute));
}

std::vector<exchange::ReportFace> ReportGallery::worstOf(const JudgedRun &judged, const exchange::Report &report)
{
    std::vector<exchange::ReportFace> worst;
    for (const WorstFace &face : worstFaces(judged.judgements(), judged.faces, kWrongShown)) {
        const auto row = static_cast<std::size_t>(std::ranges::find(judged.faces, face.face) - judged.faces.begin());
        worst.push_back({number(face.face), jpeg(face.face), LabelValue::Unknown, false, 0,
                         wrongAnswers(judged, row, face, report)});
    }
    return worst;
}

} // namespace faces::tasks
