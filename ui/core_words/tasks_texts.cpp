// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Said in core/tasks.
std::span<const CoreText> textsOfTasks()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "Suggestions are accepted from a confidence between 0.5 and 1.")}},
        {{QT_TRANSLATE_NOOP("core", "It is the same picture as another one of this batch.")}},
        {{QT_TRANSLATE_NOOP("core", "Reading photos")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The photo is no longer where it was. Put it back, or add it again from its new place.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The file has changed since it was added. Put the old one back, or add the new one as a photo.")}},
        {{QT_TRANSLATE_NOOP("core", "The file has changed since it was opened here. Open it again.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no face on the photo to add. Draw a box around one first.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Added a photo with {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core",
                            "The split is the notebooks' own: variants of one face stand in training and in test.")}},
        {{QT_TRANSLATE_NOOP("core", "Faces {} belong together, but stand in different parts.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "Faces {} look nearly the same, but stand in different parts.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "Run {} was killed while it wrote a file; the half of it was still there.")}},
        {{QT_TRANSLATE_NOOP("core", "Looking at faces")}},
        {{QT_TRANSLATE_NOOP("core", "Face {}: {}")}, "#."},
        {{QT_TRANSLATE_NOOP("core", "No grid and no faces were found on it. Give its columns and rows.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Cut {} from {}", "faces"), "n.", "face"},
        {{QT_TRANSLATE_NOOP("core", "Cutting faces and removing backgrounds")}},
        {{QT_TRANSLATE_NOOP("core", "Cutting faces")}},
        {{QT_TRANSLATE_NOOP("core", "A grid has 1 to 200 columns and 1 to 200 rows.")}},
        {{QT_TRANSLATE_NOOP("core", "Margin and gap are 0 to 10000 pixels.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The grid “{}” is neither “auto”, “detect” nor columns x rows as in “14x10” (1 to 200 each).")}},
        {{QT_TRANSLATE_NOOP("core", "The {} is not where it was when it was chosen. Put the file back, choose another, "
                                    "or go back to what is built in.")}},
        {{QT_TRANSLATE_NOOP("core", "network that removes backgrounds")}},
        {{QT_TRANSLATE_NOOP("core", "network that finds faces")}},
        {{QT_TRANSLATE_NOOP("core", "Matrix products run on the reference BLAS, many times slower than they could. "
                                    "Install the package libopenblas0-openmp.")}},
        {{QT_TRANSLATE_NOOP("core", "{}: a grid of {} x {} cells is doubtful ({:.0f} % sure)")}, "=##."},
        {{QT_TRANSLATE_NOOP("core",
                            "{}, but no face was found either, so it was cut by the grid. Look through its faces.")}},
        {QT_TRANSLATE_N_NOOP3(
             "core", "{}, so the {} found on it {} cut instead. If it is a grid, give its columns and rows.", "faces"),
         ".nv", "face"},
        {{QT_TRANSLATE_NOOP("core", "The project has no such attribute in use. “faces attributes” lists them.")}},
        {{QT_TRANSLATE_NOOP("core", "The split of this run is missing. “faces check” may know more.")}},
        {{QT_TRANSLATE_NOOP("core", "Reading faces")}},
        {{QT_TRANSLATE_NOOP("core", "None of its faces could be used.")}},
        {{QT_TRANSLATE_NOOP("core", "This run is still being trained. Wait for it to end, or stop it first.")}},
        {{QT_TRANSLATE_NOOP("core", "The run has no validation faces to choose a threshold on. Give a value.")}},
        {{QT_TRANSLATE_NOOP("core", "No threshold reaches this on the faces judged out of fold. Ask for less.")}},
        {{QT_TRANSLATE_NOOP("core", "No threshold reaches this on the validation faces. Ask for less.")}},
        {{QT_TRANSLATE_NOOP("core", "This run was not trained on it; it knows {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "A threshold, precision or recall lies between 0 and 1.")}},
        {{QT_TRANSLATE_NOOP("core", "Reading what the network makes of its training faces")}},
        {{QT_TRANSLATE_NOOP("core", "These features are of another network.")}},
        {{QT_TRANSLATE_NOOP("core", "Name the format to write: {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The file gives parts, but the project has a split already: it stays as it is.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Imported {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "Judging faces")}},
        {{QT_TRANSLATE_NOOP("core", "Scored a run")}},
        {{QT_TRANSLATE_NOOP("core", "Removing backgrounds")}},
        {QT_TRANSLATE_N_NOOP3("core", "Removed the background of {}", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Brought back the background of {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "The mask of a face must be as large as its picture.")}},
        {{QT_TRANSLATE_NOOP("core", "Brushed a background")}},
        {{QT_TRANSLATE_NOOP("core", "trained at")}},
        {{QT_TRANSLATE_NOOP("core", "project")}},
        {{QT_TRANSLATE_NOOP("core", "program")}},
        {{QT_TRANSLATE_NOOP("core", "The learner could not be opened ({}). Install the program again.")}},
        {{QT_TRANSLATE_NOOP("core", "no reason given")}},
        {{QT_TRANSLATE_NOOP("core", "The first epoch had not ended yet: start the training anew.")}},
        {{QT_TRANSLATE_NOOP("core", "What was learned up to the last epoch that ended is kept; resume with “faces "
                                    "train {} --resume {}”, alone or with as many workers as you like.")},
         "=#"},
        {{QT_TRANSLATE_NOOP("core", "Drawing photos and cutting faces")}},
        {{QT_TRANSLATE_NOOP("core", "A demo has 1 to 100 photos.")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no trained run yet. Train one first.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "There is no such run. Name one by its number, or say “last”; “faces runs” lists them.")}},
        {{QT_TRANSLATE_NOOP("core", "Only models that end in “.faces-model” are read here. Publish the run as one; "
                                    "this file is for other programs, its card says how they run it.")}},
        {{QT_TRANSLATE_NOOP("core", "This run has no model: it ended before its first epoch did.")}},
        {{QT_TRANSLATE_NOOP("core", "This model belongs to another run. Put the run's own back from a copy.")}},
        {{QT_TRANSLATE_NOOP("core", "A patch has 1 to {} pixels a side.")}},
        {{QT_TRANSLATE_NOOP("core", "Patches follow each other without gaps: 1 pixel to a patch's side.")}},
        {{QT_TRANSLATE_NOOP("core", "Covering the face, piece by piece")}},
        {{QT_TRANSLATE_NOOP("core", "Out-of-fold thresholds: network {} of {}")}},
        {{QT_TRANSLATE_NOOP("core", "{}, judging")}},
        {{QT_TRANSLATE_NOOP("core", "Preparing faces of the folds")}},
        {{QT_TRANSLATE_NOOP("core", "no longer in the grid")}},
        {{QT_TRANSLATE_NOOP("core", "No face was found. --face takes the whole picture as one.")}},
        {{QT_TRANSLATE_NOOP("core", "{}, run {}")}, "=#"},
        {{QT_TRANSLATE_NOOP("core", "The pictures could not be put down before they are written to the project: the "
                                    "disk is full or not writable. Make room and import again.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "This model was trained with backgrounds removed by “{}”, and that file is not here any more, or has "
            "changed. Put it back, or name it as the matting model (in the settings, or with --matting).")}},
        {{QT_TRANSLATE_NOOP("core", "The form of a published model follows from the file's ending: “.pt” "
                                    "(TorchScript), “.onnx” or “.faces-model”. Choose one of these.")}},
        {{QT_TRANSLATE_NOOP("core", "The model's card would be written here, but this is no card of Faces Studio. "
                                    "Publish under another name, or move this file away.")}},
        {{QT_TRANSLATE_NOOP("core", "The report would be written here, but this is no report of Faces Studio. Choose "
                                    "another folder, or move this file away.")}},
        {{QT_TRANSLATE_NOOP("core", "A report needs a folder to be written to.")}},
        {{QT_TRANSLATE_NOOP("core", "Drawing the report")}},
        {{QT_TRANSLATE_NOOP("core", "Gathering the report")}},
        {{QT_TRANSLATE_NOOP(
            "core", "Out-of-fold thresholds need a split that keeps together what belongs together: in a classic split "
                    "variants of one face stand on several sides. Make another split, or train without them.")}},
        {{QT_TRANSLATE_NOOP("core", "There are no faces to learn from. Cut some from photos, or import some.")}},
        {{QT_TRANSLATE_NOOP("core", "Looking for near-duplicates")}},
        {{QT_TRANSLATE_NOOP("core", "None of the faces it names is in the project.")}},
        {QT_TRANSLATE_N_NOOP3(
             "core", "{} not named in the file; they join their group's side, the others join training.", "faces are"),
         "n", "face is"},
        {QT_TRANSLATE_N_NOOP3("core", "{} named in the file, but not kept in the project.", "faces are"), "n",
         "face is"},
        {{QT_TRANSLATE_NOOP("core", "Learning {}")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The rate of right suggestions lies between 0.5 and 0.999.")}},
        {{QT_TRANSLATE_NOOP("core", "An attribute is learned from 10 labels or more.")}},
        {{QT_TRANSLATE_NOOP("core", "An attribute is learned from 4 labels of each value or more.")}},
        {{QT_TRANSLATE_NOOP("core", "Suggestions are checked in 2 to 20 folds.")}},
        {{QT_TRANSLATE_NOOP("core", "Suggestions are learned from up to 100 faces or more.")}},
        {{QT_TRANSLATE_NOOP("core", "Suggestions are made for up to 100 faces or more.")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no such attribute. “faces attributes” lists them.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "There was not enough memory. Close other programs, or choose the compact network.")}},
        {{QT_TRANSLATE_NOOP("core", "Something went wrong inside the program: {}")}, "="},
        {{QT_TRANSLATE_NOOP("core", "Training")}},
        {{QT_TRANSLATE_NOOP("core", "There is no such run. “faces runs” lists them.")}},
        {{QT_TRANSLATE_NOOP("core", "This run has finished: there is nothing to resume.")}},
        {{QT_TRANSLATE_NOOP("core", "This run ended before its first epoch did: start a new one.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "Faces, labels or the split changed since this run began. Undo the changes, or start a new run.")}},
        {{QT_TRANSLATE_NOOP("core", "Preparing {} faces")}},
        {{QT_TRANSLATE_NOOP("core", "Preparing train faces")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Preparing validation faces")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Preparing test faces")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "Preparing faces")}},
        {{QT_TRANSLATE_NOOP("core", "The validation faces gave no finite value.")}},
        {{QT_TRANSLATE_NOOP("core", "None of the trials could be trained. The first one: {}")}},
        {{QT_TRANSLATE_NOOP("core", "A search compares networks on validation faces, and the split has none. Make one "
                                    "with “faces split --validation 16”.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no search to go on with: begin one with “faces tune”.")}},
        {{QT_TRANSLATE_NOOP("core", "The split of this search is missing. A check of the project may know more.")}},
        {{QT_TRANSLATE_NOOP("core", "Faces, labels, the split or the recipe changed since this search began. Undo the "
                                    "changes, or begin a new one.")}},
        {{QT_TRANSLATE_NOOP("core", "Only the latest search can go on: the weights of earlier ones are gone.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "Something was killed while it wrote a file to the project's folder; the half of it was still there.")}},
        {{QT_TRANSLATE_NOOP("core", "The snapshot {} cannot be read. Repairing removes its file.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The database as it was before is kept as {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core",
                            "Backups from before a repair or a new version: {}, {:.1f} MB in all. The newest is "
                            "{}.")},
         "##="},
        {{QT_TRANSLATE_NOOP("core", "The project has no such face.")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no face at this place of the photo {}. Cut the photo first.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "Reading labels")}},
        {{QT_TRANSLATE_NOOP("core", "Writing labels")}},
        {{QT_TRANSLATE_NOOP("core",
                            "No snapshot of the project could be made, the project itself is kept as always.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The file labels.csv could not be brought up to date, the project itself is kept as always.")}},
        {{QT_TRANSLATE_NOOP("core", "Making a snapshot of now")}},
        {{QT_TRANSLATE_NOOP("core", "Putting the snapshot back")}},
        {{QT_TRANSLATE_NOOP("core", "The database was too damaged to mend. It is kept as {}, and a new one was made.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The database was missing, and a new one was made.")}},
        {{QT_TRANSLATE_NOOP("core", "The project holds {}, {}, {} and {} now.")}},
        {{QT_TRANSLATE_NOOP("core", "What the old database did not say any more comes from the snapshot of {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "There was no snapshot to fill in what the old database did not say any more.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} known only to labels.csv.", "faces were"), "n", "face was"},
        {QT_TRANSLATE_N_NOOP3("core", "{} newer than that come from labels.csv.", "labels"), "n", "label"},
        {QT_TRANSLATE_N_NOOP3("core",
                              "Lost: the pixels of {} ({}), which {} rejected as “damaged pixels”. Cutting their "
                              "photos again brings them back.",
                              "faces"),
         "n=v", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Lost: {} ({}) of labels.csv. Cut {} again, then import {}.", "faces"),
         "n=v=", "face"},
        {{QT_TRANSLATE_NOOP("core", "What runs said of single faces, opinions and decisions newer than the snapshot "
                                    "may be lost; “faces evaluate” makes what a run said anew.")}},
        {{QT_TRANSLATE_NOOP("core", "The list of undo steps has ended.")}},
    };
    return kTexts;
}

} // namespace faces::ui
