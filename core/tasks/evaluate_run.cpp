// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/evaluate_run.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/trained_pixels.h"
#include "core/tasks/training.h"

#include "core/data/thresholds.h"
#include "core/exchange/classic.h"
#include "core/vision/prepare_face.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

Split splitOf(const store::Project &project, const Run &run)
{
    if (auto split = project.splitById(run.split))
        return *split;
    throw Error(ErrorKind::BadProject, "The split of this run is missing. “faces check” may know more.",
                fmt::format("run {}", number(run.id)));
}

/// The labelled faces of a classic folder, prepared, with the names of those that could be read.
struct FolderFaces {
    PartData data;
    std::vector<std::string> names;
};

FolderFaces loadFolder(const fs::path &folder, const Model &model, const FacePreparer &preparer,
                       std::vector<Skipped> &skipped, const std::stop_token &stop, ProgressSink &progress)
{
    const exchange::ImportedSet set = exchange::readClassic(folder, model.attributes);
    skipped = set.skipped;
    FolderFaces loaded;
    loaded.data.table.preparation = model.preparation;
    loaded.data.table.attributes = model.attributes.size();
    std::map<std::string, int> persons;
    for (std::size_t i = 0; i < set.faces.size(); ++i) {
        throwIfStopped(stop);
        progress.progress({"Reading faces", static_cast<std::int64_t>(i), static_cast<std::int64_t>(set.faces.size())});
        const exchange::ImportedFace &face = set.faces[i];
        try {
            const vision::FacePicture picture = vision::decodeFace(readFile(face.picture), stop);
            vision::appendPlanes(preparer.prepared(picture.pixels, picture.mask), loaded.data.table.pixels);
        } catch (const Error &error) {
            skipped.push_back({toText(face.picture), error.what()});
            continue;
        }
        const std::string person = face.person.empty() ? "face " + std::to_string(face.number) : face.person;
        loaded.data.groups.push_back(persons.emplace(person, static_cast<int>(persons.size())).first->second);
        for (const Attribute &attribute : model.attributes) {
            const auto column = std::ranges::find(set.attributes, attribute.id, &Attribute::id);
            const auto at = static_cast<std::size_t>(column - set.attributes.begin());
            loaded.data.table.labels.push_back(column == set.attributes.end() ? LabelValue::Unknown : face.labels[at]);
        }
        loaded.names.push_back(toText(face.picture.filename()));
    }
    if (loaded.names.empty())
        throw Error(ErrorKind::BadInput, "None of its faces could be used.", toText(folder));
    return loaded;
}

/// Names of the folder's faces whose prepared pixels the run was trained on, whatever became of its faces since.
std::vector<std::string> overlapWithTraining(const store::Project &project, const Run &run, const FolderFaces &folder,
                                             const FacePreparer &preparer, const std::stop_token &stop,
                                             ProgressSink &progress)
{
    const FaceTable &table = folder.data.table;
    std::optional<PixelDigests> known = trainedPixels(project, run.id);
    if (!known) { // a run of an earlier program: the project as it is now is the best that is known
        const RunFaces faces = facesOfRun(project, run.options.attributes, splitOf(project, run), run.recipe);
        const PartData trained = loadPart(project, faces, Part::Train, run.recipe, preparer, stop, progress);
        known = digestsOfTraining(project, faces, trained.table, preparer, stop, progress);
    }
    std::vector<std::string> names;
    for (std::size_t row = 0; row < table.faces(); ++row)
        if (known->contains(digestOfRow(table, row)))
            names.push_back(folder.names[row]);
    return names;
}

void evaluateFolder(const store::Project &project, Evaluation &evaluation, const fs::path &folder,
                    const VisionModels &here, const std::stop_token &stop, ProgressSink &progress)
{
    Run &run = evaluation.run;
    Model model = loadModel(project, run);
    const FacePreparer preparer(model.preparation, here);
    const FolderFaces faces = loadFolder(folder, model, preparer, evaluation.skipped, stop, progress);
    run.thresholds = model.thresholds;
    const auto predictor = learner().predictor(std::move(model), run.options.threads);
    const auto probabilities = predictor->probabilities(faces.data.table.pixels, faces.data.table.faces());
    run.test = scoresFor(faces.data, probabilities, run.options.attributes, run.thresholds);
    run.sizes.test = static_cast<int>(faces.data.table.faces());
    evaluation.overlap = overlapWithTraining(project, run, faces, preparer, stop, progress);
    evaluation.leaky = run.leaky() || !evaluation.overlap.empty();
}

/// Judges validation and test faces as they are labelled now, and writes scores and predictions.
void rescore(store::Project &project, Run &run, Model model, const VisionModels &here,
             const std::stop_token &stop, ProgressSink &progress)
{
    const RunFaces faces = facesOfRun(project, run.options.attributes, splitOf(project, run), run.recipe);
    const FacePreparer preparer(model.preparation, here);
    const auto predictor = learner().predictor(std::move(model), run.options.threads);
    const auto validation =
        judgePart(project, *predictor, preparer, faces, Part::Validation, run.recipe, stop, progress);
    const auto test = judgePart(project, *predictor, preparer, faces, Part::Test, run.recipe, stop, progress);
    run.validation = scoresAt(validation, run);
    run.test = scoresAt(test, run);
    run.sizes.validation = static_cast<int>(validation.data.table.faces());
    run.sizes.test = static_cast<int>(test.data.table.faces());
    if (project.readOnly())
        return; // a project that can't be written can still be looked at
    // One transaction; no step, as nothing in it is undone.
    project.asOneStep("Scored a run", [&] {
        project.setPredictions(run.id, Part::Validation, predictionsOf(validation, Part::Validation));
        project.setPredictions(run.id, Part::Test, predictionsOf(test, Part::Test));
        project.updateRun(run);
        project.countTestLook(run.id);
    });
    ++run.testLooks;
}

/// What is being trained is written down by the training, over what anybody else writes meanwhile.
void requireEnded(const store::Project &project, RunId run)
{
    const auto now = project.run(run);
    if (now && now->state == RunState::Training)
        throw Error(ErrorKind::Usage, "This run is still being trained. Wait for it to end, or stop it first.",
                    fmt::format("run {}", number(run)));
}

} // namespace

Evaluation evaluate(store::Project &project, const Run &run, const std::optional<fs::path> &folder,
                    std::stop_token stop, ProgressSink &progress, const VisionModels &here)
{
    Evaluation evaluation{run, {}, {}, run.leaky()};
    if (folder) {
        evaluateFolder(project, evaluation, *folder, here, stop, progress);
        return evaluation;
    }
    if (!project.readOnly())
        requireEnded(project, run.id);
    Model model = loadModel(project, run);
    evaluation.run.thresholds = model.thresholds;
    rescore(project, evaluation.run, std::move(model), here, stop, progress);
    return evaluation;
}

namespace {

struct ChosenThreshold {
    double value = 0.5;
    ThresholdSource source;
};

/// Of judged faces; nothing where none does what is asked.
std::optional<double> thresholdOn(const Judgements &judgements, std::size_t column, const ThresholdChoice &choice)
{
    if (choice.kind == ThresholdChoice::Kind::BestF1)
        return bestF1Threshold(judgements, column);
    return choice.kind == ThresholdChoice::Kind::Precision ? thresholdForPrecision(judgements, column, choice.value)
                                                           : thresholdForRecall(judgements, column, choice.value);
}

/// The faces that it is chosen on, as they are labelled now.
struct Ground {
    JudgedPart judged;
    ThresholdFrom from;
};

Ground groundFor(const store::Project &project, const Run &run, const Model &model, std::size_t column,
                 const VisionModels &here)
{
    if (FoldedJudgements folded = foldedJudgements(project, run); folded.decides(column))
        return {std::move(folded.judged), ThresholdFrom::OutOfFold};
    NoProgress quiet;
    const RunFaces faces = facesOfRun(project, run.options.attributes, splitOf(project, run), run.recipe);
    const auto predictor = learner().predictor(model, run.options.threads);
    return {judgePart(project, *predictor, FacePreparer(model.preparation, here), faces, Part::Validation, run.recipe,
                      {}, quiet),
            ThresholdFrom::Validation};
}

ChosenThreshold chosenThreshold(const store::Project &project, const Run &run, const Model &model, std::size_t column,
                                const ThresholdChoice &choice, const VisionModels &here)
{
    if (choice.kind == ThresholdChoice::Kind::Value)
        return {choice.value, {ThresholdFrom::Person, 0, 0}};
    const Ground ground = groundFor(project, run, model, column, here);
    if (ground.judged.data.table.faces() == 0)
        throw Error(ErrorKind::Usage, "The run has no validation faces to choose a threshold on. Give a value.");
    const Judgements judgements = ground.judged.judgements();
    const std::optional<double> threshold = thresholdOn(judgements, column, choice);
    if (!threshold)
        throw Error(ErrorKind::Usage,
                    ground.from == ThresholdFrom::OutOfFold
                        ? "No threshold reaches this on the faces judged out of fold. Ask for less."
                        : "No threshold reaches this on the validation faces. Ask for less.",
                    run.options.attributes[column]);
    return {*threshold, sourceOn(judgements, column, ground.from)};
}

} // namespace

Run setThreshold(store::Project &project, const Run &run, const AttributeId &attribute, const ThresholdChoice &choice,
                 const VisionModels &here)
{
    return setThresholds(project, run, {{attribute, choice}}, here);
}

Run setThresholds(store::Project &project, const Run &wanted, const std::vector<AttributeChoice> &choices,
                  const VisionModels &here)
{
    requireEnded(project, wanted.id);
    Run run = project.run(wanted.id).value_or(wanted); // as it is by now
    const auto &names = run.options.attributes;
    for (const AttributeChoice &each : choices) {
        if (std::ranges::find(names, each.attribute) == names.end())
            throw Error(ErrorKind::Usage,
                        fmt::format("This run was not trained on it; it knows {}.", fmt::join(names, ", ")),
                        each.attribute);
        if (!(each.choice.value >= 0 && each.choice.value <= 1))
            throw Error(ErrorKind::Usage, "A threshold, precision or recall lies between 0 and 1.");
    }
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), toText(project.folder()));
    Model model = loadModel(project, run);
    run.thresholds = model.thresholds;
    for (const AttributeChoice &each : choices) {
        const auto column = static_cast<std::size_t>(std::ranges::find(names, each.attribute) - names.begin());
        ChosenThreshold chosen = chosenThreshold(project, run, model, column, each.choice, here);
        run.thresholds[column] = chosen.value;
        if (run.thresholdSources.size() == run.thresholds.size()) { // an older run does not know of the others
            chosen.source.folded = run.thresholdSources[column].folded;
            run.thresholdSources[column] = chosen.source;
        }
    }
    NoProgress quiet;
    rescore(project, run, std::move(model), here, {}, quiet); // which writes them down, together with what comes of it
    return run;
}

} // namespace faces::tasks
