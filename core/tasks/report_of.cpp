// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a report holds, from what the project keeps.
#include "core/base/text.h"
#include "core/data/judged_run.h"
#include "core/data/model_header.h"
#include "core/tasks/evaluate_run.h"
#include "core/tasks/model_card.h"
#include "core/tasks/report.h"
#include "core/tasks/report_gallery.h"
#include "core/tasks/training_data.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace faces::tasks {

namespace {

using exchange::Report;
using exchange::ReportAttribute;

/// From the beginning of its file, with names and words as they are now. Nothing where it can't be read: what a run
/// said stays worth reporting.
std::optional<Model> modelOf(const store::Project &project, const Run &run, const std::vector<Attribute> &attributes)
{
    if (!run.hasModel())
        return std::nullopt;
    try {
        Model model = readModelHeader(project.runFolder(run.id) / "model.faces-model");
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

/// All that is no judgement: names, data, how it was trained.
Report factsOf(const store::Project &project, const Run &which, const std::vector<Attribute> &all)
{
    Report report;
    report.project = project.name();
    report.program = "Faces Studio " FACES_VERSION;
    report.writtenAt = nowUtc();
    report.run = project.run(which.id).value_or(which); // a list of runs comes without histories
    report.run.trouble = withoutPlaces(report.run.trouble, project);
    report.attributes = attributesOf(report.run, all);
    report.split = project.splitById(report.run.split);
    return report;
}

/// Scores, thresholds and calibration.
void fillJudgements(const store::Project &project, const JudgedRun &validation, const JudgedRun &test,
                    const std::stop_token &stop, Report &report)
{
    const Run &run = report.run;
    report.validation = scoresNow(run, validation, run.validation, stop);
    report.test = scoresNow(run, test, run.test, stop);
    if (!validation.empty())
        report.validationReliability = partReliability(validation.judgements(), report.temperature);
    if (!test.empty())
        report.testReliability = partReliability(test.judgements(), report.temperature);
    const FoldedJudgements folded = foldedJudgements(project, run);
    for (std::size_t i = 0; i < report.attributes.size(); ++i) {
        throwIfStopped(stop);
        fillAttribute(validation, test, folded, i, report.attributes[i]);
    }
}

} // namespace

Report reportOf(const store::Project &project, const Run &which, std::uint64_t seed, const std::stop_token &stop,
                ProgressSink &progress)
{
    progress.progress({"Gathering the report", 0, 0});
    const std::vector<Attribute> all = project.attributes(true);
    Report report = factsOf(project, which, all);
    const Run &run = report.run;
    const RunFaces faces = facesOfRun(project, run.options.attributes, report.split.value_or(Split{}), run.recipe);
    report.sameData = report.split && fingerprint(faces, run.recipe) == run.dataFingerprint;
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
    fillJudgements(project, validation, test, stop, report);
    report.galleryPart = test.empty() ? Part::Validation : Part::Test;
    ReportGallery gallery(project, faces.all, stop, progress);
    gallery.fill(test.empty() ? validation : test, seed, report);
    return report;
}

} // namespace faces::tasks
