// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Said in core/store.
std::span<const CoreText> textsOfStore()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "An attribute's id is made of small letters a-z, digits and “_”.")}},
        {{QT_TRANSLATE_NOOP("core", "An attribute needs a name.")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no such attribute.")}},
        {{QT_TRANSLATE_NOOP("core", "Added the attribute “{}”")}},
        {{QT_TRANSLATE_NOOP("core", "There is already an attribute of this id.")}},
        {{QT_TRANSLATE_NOOP("core", "Changed the attribute “{}”")}},
        {{QT_TRANSLATE_NOOP("core", "Changed the order of the attributes")}},
        {{QT_TRANSLATE_NOOP("core", "The project is not as this step left it: something else than Faces Studio has "
                                    "changed it. Nothing was changed now.")}},
        {{QT_TRANSLATE_NOOP("core", "The database is damaged: {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The weights of run {} are missing: runs/{}/{} is empty or not there. Put it back "
                                    "from a copy, or remove the run.")},
         "#=="},
        {{QT_TRANSLATE_NOOP("core", "The folder runs/{} belongs to no run. Remove it by hand if you don't need it.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The {} cannot be read: {}.")}, ".="},
        {{QT_TRANSLATE_NOOP("core", "database")}},
        {{QT_TRANSLATE_NOOP("core", "facts")}},
        {{QT_TRANSLATE_NOOP("core", "pictures")}},
        {{QT_TRANSLATE_NOOP("core", "records")}},
        {{QT_TRANSLATE_NOOP("core", "runs")}},
        {{QT_TRANSLATE_NOOP("core", "The pixels of {} are missing or damaged.")}},
        {{QT_TRANSLATE_NOOP("core", "The masks of {} are missing or damaged.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} ({}{})", "faces"), "n==", "face"},
        {{QT_TRANSLATE_NOOP("core", "The grid of the photo {} cannot be read.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The record of run {0} cannot be read. Repairing takes it off the list of runs; "
                                    "its files stay in runs/{0}.")}},
        {{QT_TRANSLATE_NOOP("core", "The scores of run {0} cannot be read. Repairing empties them; “faces evaluate "
                                    "--run {0}” makes them anew.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "How the thresholds of run {} were chosen cannot be read. Repairing forgets it; the thresholds stay.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The project's recipe cannot be read. Repairing forgets it: each network then has its own.")}},
        {{QT_TRANSLATE_NOOP("core", "Epoch {} of run {} cannot be read. Repairing takes it out of the run's curves.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "Trial {} of search {} cannot be read. Repairing takes it out; a search that goes on tries it again.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The record of search {} cannot be read. Repairing takes it out with its trials.")}},
        {{QT_TRANSLATE_NOOP("core", "A face needs its pixels.")}},
        {{QT_TRANSLATE_NOOP("core", "A new face must bring one label for each attribute of the project, or none.")}},
        {{QT_TRANSLATE_NOOP("core", "The pixels of a face are missing. Run “faces check --repair” on the project.")}},
        {{QT_TRANSLATE_NOOP("core", "picture {}")}, "#"},
        {QT_TRANSLATE_N_NOOP3("core", "Added {}", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Added {}", "photos"), "n", "photo"},
        {{QT_TRANSLATE_NOOP(
            "core", "This number was given to a face before, or is not between 1 and 999999999. Choose another.")}},
        {{QT_TRANSLATE_NOOP("core", "Cut a face again")}},
        {{QT_TRANSLATE_NOOP("core", "Removed a mask")}},
        {{QT_TRANSLATE_NOOP("core", "Set a mask")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no such face (any more).")}},
        {{QT_TRANSLATE_NOOP("core", "face {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "face id {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "The disk is full: nothing was changed. Free some space and try again.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database is damaged. Run “faces check --repair” on it: what can't "
                                    "be mended is recovered from the newest snapshot and what can still be read.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "project.sqlite is no database or its beginning is damaged. Run “faces check --repair” on "
                            "the project: it makes a new one from the newest snapshot and what can still be read.")}},
        {{QT_TRANSLATE_NOOP("core", "The project was busy for more than ten seconds: nothing was changed. Wait for the "
                                    "other work to end and try again.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database refused this: {}. Nothing was changed. Please report it.")},
         "="},
        {QT_TRANSLATE_N_NOOP3("core", "Rejected {}", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Kept {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "damaged pixels")}, "+"},
        {{QT_TRANSLATE_NOOP("core", "A group needs at least one face.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Marked {} as one person", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Marked {} as near-duplicates", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "A record of the project is damaged. Run “faces check” on it. ({})")}, "="},
        {QT_TRANSLATE_N_NOOP3("core", "Made the labels of {} unknown", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Imported the labels of {}", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Accepted the suggestions for {}", "faces"), "n", "face"},
        {QT_TRANSLATE_N_NOOP3("core", "Labelled {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "The project has no attribute “{}”. “faces attributes” lists those it has.")}},
        {{QT_TRANSLATE_NOOP("core", "The attribute “{}” is retired. Bring it back to label with it.")}},
        {{QT_TRANSLATE_NOOP("core", "A setting of the project can't be read. Put back a backup of it.")}},
        {{QT_TRANSLATE_NOOP("core", "Told two faces apart")}},
        {{QT_TRANSLATE_NOOP("core", "Found faces good enough")}},
        {{QT_TRANSLATE_NOOP("core", "There is no such project. Check the name and the folder.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no Faces Studio project: there is no project.sqlite in it. Choose a "
                                    "folder whose name ends in .faces, or make a new project.")}},
        {{QT_TRANSLATE_NOOP("core", "This project was written by a newer Faces Studio, so it can be looked at but not "
                                    "changed. Bring Faces Studio up to date to work on it.")}},
        {{QT_TRANSLATE_NOOP("core", "There is something of this name already. Choose another name.")}},
        {{QT_TRANSLATE_NOOP("core", "The project was opened to be looked at only.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The project was not closed properly and its folder cannot be written, so its last changes cannot "
                    "be read. Copy the whole folder to a place where you may write and open the copy.")}},
        {{QT_TRANSLATE_NOOP("core", "The project.sqlite in this folder was not made by Faces Studio, or its making was "
                                    "interrupted. Choose another folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database is damaged: its table “{}” is missing. Run “faces check "
                                    "--repair” on the project.")}},
        {{QT_TRANSLATE_NOOP("core", "There is nothing to recover from: the project's folder holds neither a snapshot "
                                    "nor a database of which anything can be read.")}},
        {{QT_TRANSLATE_NOOP("core", "The record of this step is damaged, so it can be neither undone nor redone. "
                                    "“faces check --repair” ends the list of steps; nothing else is lost.")}},
        {{QT_TRANSLATE_NOOP("core", "This project was written by an older Faces Studio and must be brought up to date "
                                    "first. Open it once where it can be written, and try again.")}},
        {{QT_TRANSLATE_NOOP("core", "{} If {} has crashed, remove the file project.lock from its folder.")}, ".."},
        {{QT_TRANSLATE_NOOP("core", "the program")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The disk on which this project lies cannot share files as a project needs it, as some network folders "
            "cannot, so it can be looked at but not changed. Copy the project to a disk of this machine.")}},
        {{QT_TRANSLATE_NOOP("core", "The list of second opinions can't be read. Put back a backup of the project.")}},
        {{QT_TRANSLATE_NOOP("core", "A second opinion needs the name of who gives it.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} gave an opinion on {}", "faces"), "=n", "face"},
        {{QT_TRANSLATE_NOOP("core", "Yes or no settles a label; unknown does not.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Settled the labels of {}", "faces"), "n", "face"},
        {{QT_TRANSLATE_NOOP("core", "Settled labels")}},
        {{QT_TRANSLATE_NOOP("core", "The project has no such photo (any more).")}},
        {{QT_TRANSLATE_NOOP("core", "Added the photo {}")}, "="},
        {{QT_TRANSLATE_NOOP("core", "A photo needs the fingerprint of its bytes.")}},
        {{QT_TRANSLATE_NOOP("core", "Set the grid of a photo")}},
        {{QT_TRANSLATE_NOOP("core", "Set the faces of a photo")}},
        {{QT_TRANSLATE_NOOP("core", "Removed a photo")}},
        {QT_TRANSLATE_N_NOOP3("core",
                              "This photo cannot be removed: {} cut from it {} in the project. Undo the cutting first.",
                              "faces"),
         "nv", "face"},
        {{QT_TRANSLATE_NOOP("core", "The project has no such run (any more).")}},
        {{QT_TRANSLATE_NOOP("core", "run {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "A step cannot undo or redo while it is being made.")}},
        {{QT_TRANSLATE_NOOP("core", "A recipe in the project holds a word that is not known.")}},
        {{QT_TRANSLATE_NOOP("core", "A recipe in the project is damaged. Run “faces check --repair” on it. ({})")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "Let each network have its own recipe")}},
        {{QT_TRANSLATE_NOOP("core", "Changed the recipe")}},
        {{QT_TRANSLATE_NOOP("core", "A run cannot be removed within a step, since that could not be undone.")}},
        {{QT_TRANSLATE_NOOP("core", "Split the faces")}},
        {{QT_TRANSLATE_NOOP("core", "A suggestion needs one probability for each of its attributes.")}},
        {QT_TRANSLATE_N_NOOP3("core", "Sent {} to the suspicious ones", "labels"), "n", "label"},
        {QT_TRANSLATE_N_NOOP3("core", "Took {} from the suspicious ones", "labels"), "n", "label"},
        {{QT_TRANSLATE_NOOP("core", "The change could not be finished and nothing was changed. Try again.")}},
        {{QT_TRANSLATE_NOOP("core", "A record of a search in the project is damaged. Run “faces check” on it. ({})")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The project has no such search (any more).")}},
        {{QT_TRANSLATE_NOOP("core", "search {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "A record of the project holds a word that is not known. Run “faces check” on it, "
                                    "or bring Faces Studio up to date.")}},
        {{QT_TRANSLATE_NOOP("core", "another program")}},
        {{QT_TRANSLATE_NOOP("core", "{} (process {} on {}, since {})")}, ".#.="},
        {{QT_TRANSLATE_NOOP("core", "this machine")}},
        {{QT_TRANSLATE_NOOP("core", "This project is open in {}, so it can be looked at here but not changed. Close it "
                                    "there and open it here again.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's folder cannot be written, so the project can be looked at but not "
                                    "changed. Copy it to a place where you may write.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no such folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The project could not be locked for writing: {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The backup could not be written: {}.")}},
        {{QT_TRANSLATE_NOOP("core", "This project lies on a network disk ({}). Open it on one machine at a time, or it "
                                    "may be damaged; a copy on a disk of this machine is safer and quicker.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The disk failed as the change was put on it, so it may be kept or not. Check the "
                                    "disk, look whether the change is there, and try again where it is not.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The disk on which this project lies cannot lock or share files as a project needs it, as "
                            "some network folders cannot. Copy the project to a disk of this machine.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database cannot be written. Check that its folder is still there, "
                                    "that you may write to it and that its disk is not full.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The disk failed to read or write the project: nothing was changed. Check the disk and try again.")}},
        {{QT_TRANSLATE_NOOP("core", "The project is open elsewhere or was not closed properly, and its disk cannot "
                                    "lock files, so its last changes cannot be read. Close it there, or copy the whole "
                                    "folder to a disk of this machine and open the copy.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The disk is full, so the project can be looked at but not changed. Free some space and open it again.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's folder was moved, renamed or removed while it is open: nothing was "
                                    "changed. Put it back there and try again, or open it where it is now.")}},
        {{QT_TRANSLATE_NOOP("core", "The disk did not let project.sqlite be opened for writing, so the project can be "
                                    "looked at but not changed. Check the disk and try again.")}},
        {{QT_TRANSLATE_NOOP("core", "The file project.sqlite is write-protected, so the project can be looked at but "
                                    "not changed. Allow writing to it and try again.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The disk on which this project lies cannot lock files, as some network folders cannot, so the "
                    "project can be looked at but not changed safely. Copy it to a disk of this machine.")}},
        {{QT_TRANSLATE_NOOP("core", "The pixels of a face are damaged. Run “faces check --repair” on the project.")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database is damaged: it says of no version. Put the newest backup "
                                    "in its folder (project.sqlite.backup-...) in its place.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The project's database holds things which are no part of a project: {}. They could do harm, so it "
                    "is not opened. Take them out if they are yours, or use a backup (project.sqlite.backup-...).")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” in the project's folder is a link to another place, so the project can be "
                                    "looked at but not changed. Put the folder itself there.")}},
        {{QT_TRANSLATE_NOOP("core", "the {} “{}”")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "the {} “{}”, which is made otherwise")}, "=="},
        {{QT_TRANSLATE_NOOP("core",
                            "The file project.lock in the project's folder is a link or no plain file, so the project "
                            "can be looked at but not changed. Remove project.lock and open the project again.")}},
        {{QT_TRANSLATE_NOOP("core", "Checking the database")}},
        {{QT_TRANSLATE_NOOP("core", "Checking the pictures")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The boxes of the photo {} cannot be read. Repairing forgets them; the faces stay.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The list of faces that were told apart")}},
        {{QT_TRANSLATE_NOOP("core", "The list of faces that were found good enough")}},
        {{QT_TRANSLATE_NOOP("core", "The list of who was asked for second opinions")}},
        {{QT_TRANSLATE_NOOP("core", "{} cannot be read. Repairing forgets it.")}},
        {{QT_TRANSLATE_NOOP("core", "Looking for pixels")}},
        {{QT_TRANSLATE_NOOP("core", "Reading what is left")}},
        {{QT_TRANSLATE_NOOP("core", "Checking what was recovered")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database is missing.")}},
        {{QT_TRANSLATE_NOOP("core", "The beginning of the project's database is damaged.")}},
        {{QT_TRANSLATE_NOOP("core", "The table “{}” of the project's database is missing.")}},
        {{QT_TRANSLATE_NOOP("core", "The damaged database could not be put aside: {}.")}},
        {{QT_TRANSLATE_NOOP("core", "Backing up the database")}},
        {{QT_TRANSLATE_NOOP("core", "Repairing")}},
        {{QT_TRANSLATE_NOOP("core", "The project's database is damaged: {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "A snapshot cannot be put back within another step.")}},
        {{QT_TRANSLATE_NOOP("core", "Put back the snapshot of {}")}, "="},
        {{QT_TRANSLATE_NOOP("core", "There is no such snapshot. “faces snapshots PROJECT” lists them.")}},
        {{QT_TRANSLATE_NOOP("core", "This snapshot is damaged. Choose another one.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "This snapshot was made by a newer Faces Studio. Bring Faces Studio up to date to use it.")}},
        {{QT_TRANSLATE_NOOP("core", "The snapshot could not be copied: {}.")}},
        {{QT_TRANSLATE_NOOP("core", "This snapshot cannot be read: its file is damaged or no snapshot.")}},
    };
    return kTexts;
}

} // namespace faces::ui
