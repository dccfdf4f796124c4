// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a report holds, from what the project keeps.
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/judged_run.h"
#include "core/data/model_header.h"
#include "core/data/worst_faces.h"
#include "core/tasks/evaluate_run.h"
#include "core/tasks/model_card.h"
#include "core/tasks/report.h"
#include "core/tasks/training_data.h"
#include "core/vision/read_photo.h"
#include "core/vision/thumbnail.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <unordered_map>

namespace faces::tasks {

namespace {

constexpr std::size_t kWrongShown = 14, kRightShown = 7; ///< of each attribute, whatever the project's size
constexpr int kShownSidePx = 112;

using exchange::Report;
using exchange::ReportAttribute;
using exchange::ReportFace;

/// From the beginning of its file, with names and words as they are now. Nothing where it can't be read: what a run
/// said stays worth reporting.
std::optional<Model> modelOf(const store::Project &project, const Run &run, const std::vector<Attribute> &attributes)
{
    if (!run.hasModel())
        return std::nullopt;
    std::ifstream file(project.runFolder(run.id) / "model.faces-model", std::ios::binary);
    try {
        Model model = readModelHeader(file);
        if (!std::ranges::equal(model.attributes, run.options.attributes, {}, &Attribute::id) ||
            model.thresholds.size() != run.thresholds.size())
            return std::nullopt;
        model.thresholds = run.thresholds;
        for (Attribute &attribute : model.attributes)
            if (const auto now = std::ranges::find(attributes, attribute.id, &Attribute::id); now != attributes.end())
                attribute = *now;
        return model;
    } catch (const Error &) {
        return std::nullopt;
    }
}

/// A report travels: where things lie on this machine is nobody else's business.
std::string withoutPlaces(std::string text, const store::Project &project)
{
    std::vector<std::pair<std::string, std::string>> places{{toText(project.folder()), project.name()}};
    if (const char *home = std::getenv("HOME"); home && std::string_view(home).size() > 1)
        places.emplace_back(home, "~");
    for (const auto &[place, instead] : places)
        for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at + instead.size()))
            text.replace(at, place.size(), instead);
    return text;
}

void count(exchange::ReportBalance &balance, LabelValue value)
{
    ++(value == LabelValue::Yes ? balance.yes : value == LabelValue::No ? balance.no : balance.unknown);
}

void countFaces(const RunFaces &faces, Report &report)
{
    for (std::size_t part = 0; part < 3; ++part) {
        std::set<const Face *> seen; // a face in training gives several pictures
        std::set<int> persons;
        std::set<PhotoId> photos;
        for (const RunFaces::Row &row : faces.rows[part]) {
            if (!seen.insert(row.face).second)
                continue;
            persons.insert(faces.groups[static_cast<std::size_t>(row.face - faces.all.data())]);
            if (row.face->photo != PhotoId{})
                photos.insert(row.face->photo);
            for (std::size_t a = 0; a < report.attributes.size(); ++a)
                count(report.attributes[a].balance.at(part), row.face->labels[faces.columns[a]]);
        }
        report.faces.at(part) = static_cast<int>(seen.size());
        report.persons.at(part) = static_cast<int>(persons.size());
        report.photos.at(part) = static_cast<int>(photos.size());
    }
}

/// As many as the pictures that are shown: reads, reduces, keeps.
class ShownFaces {
public:
    ShownFaces(const store::Project &project, const std::vector<Face> &all, const std::stop_token &stop,
               ProgressSink &progress)
        : m_project(project), m_stop(stop), m_progress(progress)
    {
        for (const Face &face : all)
            m_numbers.emplace(faces::number(face.id), face.number);
    }
    int number(FaceId face) const
    {
        const auto found = m_numbers.find(faces::number(face));
        return found == m_numbers.end() ? 0 : found->second;
    }
    /// Empty where it can't be read: the figures stand without it.
    const Bytes &jpeg(FaceId face)
    {
        throwIfStopped(m_stop);
        if (const auto kept = m_kept.find(face); kept != m_kept.end())
            return kept->second;
        m_progress.progress({"Reading faces", static_cast<std::int64_t>(m_kept.size()), 0});
        Bytes &bytes = m_kept[face];
        try {
            bytes = vision::thumbnailJpeg(vision::decodeFace(m_project.pixels(face).picture).pixels, kShownSidePx);
        } catch (const Error &) {
            bytes.clear();
        }
        return bytes;
    }

private:
    const store::Project &m_project;
    const std::stop_token &m_stop;
    ProgressSink &m_progress;
    std::unordered_map<std::int64_t, int> m_numbers;
    std::map<FaceId, Bytes> m_kept;
};

ReportFace shownFace(const JudgedRun &judged, std::size_t row, std::size_t attribute, ShownFaces &shown)
{
    const std::size_t at = row * judged.attributes.size() + attribute;
    const float said = judged.probabilities[at];
    return {shown.number(judged.faces[row]),
            shown.jpeg(judged.faces[row]),
            judged.truth[at],
            decidesYes(said, judged.thresholds[attribute]),
            said,
            {}};
}

/// Wrong ones: the most sure ones; right ones: by chance.
void fillGallery(const JudgedRun &judged, std::size_t attribute, std::uint64_t seed, ShownFaces &shown,
                 ReportAttribute &one)
{
    std::vector<std::size_t> wrong, right;
    for (std::size_t row = 0; row < judged.faces.size(); ++row) {
        const std::size_t at = row * judged.attributes.size() + attribute;
        if (judged.truth[at] == LabelValue::Unknown)
            continue;
        const bool yes = decidesYes(judged.probabilities[at], judged.thresholds[attribute]);
        (yes == (judged.truth[at] == LabelValue::Yes) ? right : wrong).push_back(row);
    }
    one.wrongCount = static_cast<int>(wrong.size());
    one.rightCount = static_cast<int>(right.size());
    std::ranges::stable_sort(wrong, std::ranges::greater{}, [&](std::size_t row) {
        const std::size_t at = row * judged.attributes.size() + attribute;
        return crossEntropy(judged.probabilities[at], judged.truth[at]);
    });
    Random(seed, attribute).shuffle(right);
    for (std::size_t i = 0; i < std::min(wrong.size(), kWrongShown); ++i)
        one.wrong.push_back(shownFace(judged, wrong[i], attribute, shown));
    for (std::size_t i = 0; i < std::min(right.size(), kRightShown); ++i)
        one.right.push_back(shownFace(judged, right[i], attribute, shown));
}

std::vector<ReportFace> worstOf(const JudgedRun &judged, const Report &report, ShownFaces &shown)
{
    std::vector<ReportFace> worst;
    std::map<FaceId, std::size_t> rows;
    for (std::size_t row = 0; row < judged.faces.size(); ++row)
        rows.emplace(judged.faces[row], row);
    for (const WorstFace &face : worstFaces(judged.judgements(), judged.faces, kWrongShown)) {
        ReportFace one{shown.number(face.face), shown.jpeg(face.face), LabelValue::Unknown, false, 0, {}};
        for (std::size_t a = 0; a < judged.attributes.size(); ++a) {
            const LabelValue truth = judged.truth[rows.at(face.face) * judged.attributes.size() + a];
            const bool yes = decidesYes(face.probabilities[a], judged.thresholds[a]);
            const auto named = std::ranges::find_if(
                report.attributes, [&](const auto &each) { return each.attribute.id == judged.attributes[a]; });
            if (truth == LabelValue::Unknown || yes == (truth == LabelValue::Yes) || named == report.attributes.end())
                continue;
            const Attribute &words = named->attribute;
            one.wrong.push_back(fmt::format("{} {:.2f}", yes ? words.yesWord : words.noWord, face.probabilities[a]));
        }
        worst.push_back(std::move(one));
    }
    return worst;
}

std::vector<ThresholdPoint> curveOf(const Judgements &judgements, std::size_t attribute)
{
    return judgements.faces > 0 ? thresholdCurve(judgements, attribute) : std::vector<ThresholdPoint>{};
}

/// The place of an attribute among those judged; nothing where the project does not know it any more.
std::optional<std::size_t> placeIn(const JudgedRun &judged, const AttributeId &id)
{
    const auto found = std::ranges::find(judged.attributes, id);
    if (judged.empty() || found == judged.attributes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - judged.attributes.begin());
}

/// A leaky run's predictions are of one variant of each face: its scores are those of all of them.
std::optional<Scores> scoresNow(const Run &run, const JudgedRun &judged, const std::optional<Scores> &kept,
                                const std::stop_token &stop)
{
    return judged.empty() || (run.leaky() && kept) ? kept : std::optional(judged.scores(stop));
}

void fillAttribute(const JudgedRun &validation, const JudgedRun &test, const FoldedJudgements &folded,
                   std::size_t inRun, ReportAttribute &one)
{
    const auto onValidation = placeIn(validation, one.attribute.id), onTest = placeIn(test, one.attribute.id);
    one.curveOnFolds = folded.decides(inRun) && !folded.judged.data.faces.empty();
    if (one.curveOnFolds)
        one.curve = curveOf(folded.judged.judgements(), inRun);
    else if (onValidation)
        one.curve = curveOf(validation.judgements(), *onValidation);
    if (onValidation) {
        one.onValidation = recallCurve(validation.judgements(), *onValidation);
        one.validation = reliabilityOf(validation.judgements(), *onValidation);
    }
    if (onTest) {
        one.onTest = recallCurve(test.judgements(), *onTest);
        one.test = reliabilityOf(test.judgements(), *onTest);
    }
}

std::vector<ReportAttribute> attributesOf(const Run &run, const std::vector<Attribute> &all)
{
    std::vector<ReportAttribute> attributes;
    for (std::size_t i = 0; i < run.options.attributes.size(); ++i) {
        const AttributeId &id = run.options.attributes[i];
        const auto known = std::ranges::find(all, id, &Attribute::id);
        ReportAttribute one;
        one.attribute = known != all.end() ? *known : Attribute{id, id, "yes", "no", {}, {}, {}, false};
        one.threshold = i < run.thresholds.size() ? run.thresholds[i] : 0.5;
        if (i < run.thresholdSources.size())
            one.source = run.thresholdSources[i];
        attributes.push_back(std::move(one));
    }
    return attributes;
}

} // namespace

Report reportOf(const store::Project &project, const Run &which, std::uint64_t seed, const std::stop_token &stop,
                ProgressSink &progress)
{
    progress.progress({"Gathering the report", 0, 0});
    Report report;
    report.project = project.name();
    report.program = "Faces Studio " FACES_VERSION;
    report.writtenAt = nowUtc();
    report.run = project.run(which.id).value_or(which); // a list of runs comes without histories
    const Run &run = report.run;
    report.run.trouble = withoutPlaces(run.trouble, project);
    const std::vector<Attribute> all = project.attributes(true);
    report.attributes = attributesOf(run, all);
    report.split = project.splitById(run.split);
    const RunFaces faces = facesOfRun(project, run.options.attributes, report.split.value_or(Split{}), run.recipe);
    report.sameData = report.split && fingerprint(faces) == run.dataFingerprint;
    if (report.split)
        report.split->entries.clear();
    countFaces(faces, report);
    throwIfStopped(stop);
    if (const auto model = modelOf(project, run, all)) {
        report.temperature = model->temperature;
        report.card = cardForReport(project, run, *model, faces);
    }
    const auto predictions = project.predictions(run.id, std::nullopt);
    const JudgedRun validation = judgedRun(run, Part::Validation, predictions, faces.all, all);
    const JudgedRun test = judgedRun(run, Part::Test, predictions, faces.all, all);
    report.validation = scoresNow(run, validation, run.validation, stop);
    report.test = scoresNow(run, test, run.test, stop);
    if (!validation.empty())
        report.validationReliability = partReliability(validation.judgements(), report.temperature);
    if (!test.empty())
        report.testReliability = partReliability(test.judgements(), report.temperature);
    const FoldedJudgements folded = foldedJudgements(project, run);
    report.galleryPart = test.empty() ? Part::Validation : Part::Test;
    const JudgedRun &gallery = test.empty() ? validation : test;
    ShownFaces shown(project, faces.all, stop, progress);
    for (std::size_t i = 0; i < report.attributes.size(); ++i) {
        throwIfStopped(stop);
        fillAttribute(validation, test, folded, i, report.attributes[i]);
        if (const auto place = placeIn(gallery, report.attributes[i].attribute.id))
            fillGallery(gallery, *place, seed, shown, report.attributes[i]);
    }
    if (!gallery.empty())
        report.worst = worstOf(gallery, report, shown);
    return report;
}

} // namespace faces::tasks
