// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/fuzz/seeded_project.h"

#include "core/store/project.h"
#include "core/vision/read_photo.h"

#include <opencv2/core.hpp>

#include <array>

namespace faces::fuzz {

namespace {

std::vector<FaceId> addFaces(store::Project &project, PhotoId photo)
{
    std::vector<store::NewFace> faces(4);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto grey = static_cast<double>(40 * i);
        faces[i].pixels.picture = vision::encodePng(cv::Mat(8, 8, CV_8UC3, cv::Scalar(grey, 90, 20)));
        if (i == 0)
            faces[i].pixels.mask = vision::encodePng(cv::Mat(8, 8, CV_8UC1, cv::Scalar(255)));
        if (i < 2)
            faces[i].face.photo = photo;
    }
    return project.addFaces(std::move(faces));
}

Recipe aRecipe()
{
    Recipe recipe;
    recipe.name = "own";
    recipe.variants = {};
    recipe.rows = {{{{StepKind::Mirror}, {StepKind::Shift, 2, 1, true}}}};
    return recipe;
}

Run aRun(SplitId split)
{
    Run run;
    run.state = RunState::Finished;
    run.startedAt = "2026-01-01T00:00:00.000Z";
    run.options.attributes = {"sex", "hat"};
    run.recipe.name = "compact";
    run.split = split;
    run.bestEpoch = 1;
    run.thresholds = {0.5, 0.25};
    run.thresholdSources = {{ThresholdFrom::Validation, 20, 40, false}, {ThresholdFrom::OutOfFold, 9, 40, true}};
    Scores scores;
    scores.faces = 4;
    scores.labels = {{"sex", 0.5, {1, 1, 1, 1}, Interval{0.25, 0.75}}, {"hat", 0.25, {2, 0, 0, 2}, std::nullopt}};
    run.validation = scores;
    EpochRecord epoch;
    epoch.epoch = 1;
    epoch.validationLoss = 0.5;
    epoch.best = true;
    epoch.labels = {{{1, 1, 1, 1}, {1, 1, 1, 1}}, {{2, 0, 0, 2}, {2, 0, 0, 2}}};
    run.history = {epoch};
    return run;
}

void addRuns(store::Project &project, const std::vector<FaceId> &faces, SplitId split)
{
    const RunId run = project.addRun(aRun(split));
    project.setPredictions(run, Part::Validation, {{faces[0], Part::Validation, {0.25F, 0.75F}}});
    project.setFoldPredictions(run, {{0, faces[0], {0.25F, 0.75F}}, {1, faces[1], {}}});
    Tuning tuning;
    tuning.split = split;
    tuning.startedAt = "2026-01-01T00:00:00.000Z";
    const TuningId search = project.addTuning(tuning);
    TrialRecord trial;
    trial.epochs = 1;
    trial.loss = 0.5;
    project.addTrial(search, trial);
}

} // namespace

void makeSeededProject(const std::filesystem::path &folder)
{
    store::Project project = store::Project::create(folder);
    Photo photo;
    photo.path = "/photos/one.jpg";
    photo.sha256 = std::string(64, 'a');
    photo.widthPx = 64;
    photo.heightPx = 48;
    const PhotoId id = project.addPhoto(photo);
    project.setPhotoGrid(id, FoundGrid{Grid{1, 2, 1, 1, 20, 20, 2, 2, 0, {}}, 0.5});
    project.setPhotoBoxes(id, std::vector<FacePlace>{{{1, 2, 20, 20}, 5}});
    const std::vector<FaceId> faces = addFaces(project, id);
    const std::array<store::Project::LabelOrder, 3> labels{
        {{faces[0], "sex", LabelValue::Yes}, {faces[1], "hat", LabelValue::No}, {faces[2], "beard", LabelValue::Yes}}};
    project.setLabels(labels);
    project.setOpinions("Ann", labels);
    project.settleLabels(std::span(labels).first(1));
    project.sendToSuspicious(std::span(labels).last(1));
    project.joinPerson(std::array{faces[0], faces[1]});
    project.joinDuplicates(std::array{faces[2], faces[3]});
    project.rejectFaces(std::array{faces[3]}, "blurred");
    project.tellApart(faces[0], faces[2]);
    project.findGood(std::array{faces[1]});
    Split split;
    for (const FaceId face : faces)
        split.entries.push_back({face, 0, Part::Train});
    const SplitId made = project.setSplit(split);
    Suggestions suggestions;
    suggestions.source = "model";
    suggestions.rules = {{"sex", 0.5, 0.25, 0.75, 10}};
    project.setSuggestions(suggestions);
    project.setSuspicions({{faces[0], "sex", 0.25F}});
    project.setOpinionPass({"Ann", false, {faces[0]}});
    project.setRecipe(aRecipe());
    addRuns(project, faces, made);
    project.setLabels(std::array{store::Project::LabelOrder{faces[0], "hat", LabelValue::Yes}});
    project.undo();
}

} // namespace faces::fuzz
