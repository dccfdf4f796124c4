// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/model.h"
#include "core/learn/learner.h"
#include "core/store/project.h"
#include "core/tasks/photos.h"

#include <opencv2/core.hpp>

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace faces::tasks {

class FacePreparer;
class PlaceFinder;

/// The learner, its library opened on first use (about half a second, once, from any thread) and never closed. Throws
/// Error{NotFound} naming the library if it cannot be opened.
Learner &learner();

// `here`, below: the model files of this machine (settings, --matting, --detector). A model whose backgrounds were
// removed by a matting network is used with that very file, from `here` or from its last known place; Error{NotFound}
// says so where it is gone. One that was trained without is used without.

/// Trains on the current split (the default one is made where there is none), writes the run, its epochs, weights,
/// thresholds, validation and test scores and predictions to the project, and returns the run. The classic nets
/// multiply training faces by the classic recipe; compact alters them anew in every epoch. Made for a thread of its own
/// with a project object of its own; the project is read before the first epoch, so what is undone or lost meanwhile
/// takes nothing from what is learned. A stop keeps the best epoch so far (RunState::Stopped). On any error the run is
/// kept as failed with the reason. The test faces are looked at once, when the thresholds are chosen: a run that was
/// stopped in its folds has no test scores yet. Where backgrounds are painted, options.matting finds the masks that are
/// missing, for this run for good. Folds (TrainOptions::outOfFold) are trained when the network is kept already,
/// without a team: a stop during one stops the run, and resume() goes on with what is left of them. team: of several
/// processes, of which this one has rank 0 (Learner::joinTeam); if one is lost the run ends as failed, and the Error
/// says how to resume it.
Run train(store::Project &project, TrainOptions options, TrainingSink &sink, std::stop_token stop,
          ProgressSink &progress, TrainingTeam *team = nullptr);
/// Goes on with a run that was stopped or killed, from its last checkpoint, on the same data; Error{Usage} if it has
/// none or its data (faces, labels, split) changed since. Thresholds that a person set stay where the network stays the
/// same. threads 0: as many as it had; with another number the bits
/// may differ from those of a training that never stopped, and so with a team or without.
Run resume(store::Project &project, RunId run, TrainingSink &sink, std::stop_token stop, ProgressSink &progress,
           int threads = 0, const VisionModels &here = {}, TrainingTeam *team = nullptr);

/// "last" or a number. Throws Error{NotFound} saying what to do (train first).
Run findRun(const store::Project &project, const std::string &word);

/// The run's model from its folder, with the run's thresholds and the attributes' names, words and codes as they are
/// now.
Model loadModel(const store::Project &project, const Run &run);
/// A .faces-model file, or a project folder's run.
Model loadModelFile(const std::filesystem::path &file);

/// Scores of a run on the test faces as they are labelled now (counted as one more look), or on a folder of labelled
/// faces. Throws Error{Usage} for the test faces of a run that is being trained, unless the project is read only.
struct Evaluation {
    Run run;                          ///< with `test` filled
    std::vector<std::string> overlap; ///< file names of faces in the folder whose pixels the run was trained on
    std::vector<Skipped> skipped;
    bool leaky = false;
};
Evaluation evaluate(store::Project &project, const Run &run, const std::optional<std::filesystem::path> &folder,
                    std::stop_token stop, ProgressSink &progress, const VisionModels &here = {});

/// How a threshold is chosen: on what the run's folds say of training and validation faces where they judge the
/// attribute (foldedJudgements()), else on validation faces; never on test faces.
struct ThresholdChoice {
    enum class Kind { Value, BestF1, Precision, Recall };
    Kind kind = Kind::BestF1;
    double value = 0.5; ///< the threshold, or the precision or recall that must be reached, 0..1
};
/// Sets one threshold of a run and scores it anew, or changes nothing. Throws Error{Usage} if no threshold does what is
/// asked or the run is being trained, Error{NotFound} if the run has no model. run: says which; it is read anew.
Run setThreshold(store::Project &project, const Run &run, const AttributeId &attribute, const ThresholdChoice &choice,
                 const VisionModels &here = {});
/// The same for several, all or none of them: the run is scored, and its test faces looked at, once.
struct AttributeChoice {
    AttributeId attribute;
    ThresholdChoice choice;
};
Run setThresholds(store::Project &project, const Run &run, const std::vector<AttributeChoice> &choices,
                  const VisionModels &here = {});

/// What a model says about one face in a picture.
struct Judged {
    struct Answer {
        Attribute attribute;
        double probability = 0;
        bool yes = false;
        const std::string &word() const { return yes ? attribute.yesWord : attribute.noWord; }
    };
    Box box; ///< in the upright picture
    double angleDegrees = 0;
    cv::Mat pixels; ///< the face as it was cut, CV_8UC3
    std::vector<Answer> answers;
    FacePlace place() const { return {box, angleDegrees}; }
};
/// The box of a picture that is taken as one face.
inline Box wholeBox(int widthPx, int heightPx)
{
    return {0, 0, static_cast<double>(widthPx), static_cast<double>(heightPx)};
}
enum class FindFaces { Auto, WholePicture, Detect };

/// Who judges pictures does it with so many threads: a few faces are judged soonest by one, a training that runs
/// meanwhile keeps its cores, and the window's numbers are the command line's to the last digit.
inline constexpr int kPictureThreads = 1;

/// A model made ready once, used for many pictures. Calls from one thread at a time.
class Judge {
public:
    /// threads 0: one per core.
    explicit Judge(Model model, int threads = 0, const VisionModels &here = {});
    ~Judge();
    const Model &model() const { return m_model; } ///< without its tensors, which are in use
    /// Faces are found by the detector of `here` (Auto: the whole picture where none is found; Detect: none is an empty
    /// list), cut and prepared as for training; background removed if the model was trained that way. picture: CV_8UC3,
    /// or CV_8UC4 with alpha, which is the mask of a whole picture.
    std::vector<Judged> judge(const cv::Mat &picture, FindFaces find);
    /// The same of boxes that somebody set, in their order; an upright box over the whole picture takes it as a whole.
    std::vector<Judged> judgeBoxes(const cv::Mat &picture, std::span<const FacePlace> places);
    /// Probabilities [faces, attributes] of faces as they are stored.
    std::vector<float> probabilities(const store::Project &project, const std::vector<Face> &faces,
                                     std::stop_token stop, ProgressSink &progress);

private:
    Model m_model;
    std::unique_ptr<FacePreparer> m_preparer;
    std::unique_ptr<PlaceFinder> m_places;
    std::unique_ptr<Predictor> m_predictor;
};

/// A form in which a model leaves the studio; see OutsideForm and core/data/model.h.
enum class PublishedForm { FacesModel, TorchScript, Onnx };
std::string_view toWord(PublishedForm form); ///< "faces-model", "torchscript", "onnx"

struct Published {
    PublishedForm form;
    std::filesystem::path file, card;
    std::vector<std::filesystem::path> replaced; ///< of these two, those that were there before
};
/// Writes a run's model, the form by the file's ending (.faces-model, .pt, .onnx), and beside it a card in Markdown of
/// the same name (modelCard()). Throws Error{Usage} for another ending, or where a text that is no card of ours has the
/// card's name.
Published publish(const store::Project &project, const Run &run, const std::filesystem::path &file);

} // namespace faces::tasks
