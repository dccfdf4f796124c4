// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Said in core/exchange.
std::span<const CoreText> textsOfExchange()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "There is no such file. Check the name.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no zip archive, or it is damaged or cut short. Export it again.")}},
        {{QT_TRANSLATE_NOOP("core", "The list of the archive is damaged. Export it again.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive holds “{}”, a path that leads out of it. It is not read: archives "
                                    "made by an annotation tool have no such path.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive holds the link “{}”. It is not read: pack the files themselves.")}},
        {{QT_TRANSLATE_NOOP("core", "This is neither a file nor a folder, so nothing is read from it.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive is encrypted. Unpack it and import the folder.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "“{}” would have {} MB when unpacked, which is too much for a picture or a table.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive holds “{}” twice. Export it again.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive would have {} MB when unpacked, far more than pictures would. It is "
                                    "not read; unpack it yourself if you trust it and import the folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive holds no such file.")}},
        {{QT_TRANSLATE_NOOP("core", "The file is damaged in the archive. Export it again.")}},
        {{QT_TRANSLATE_NOOP("core", "Line {} has more than {} columns: this is no table of faces.")}},
        {{QT_TRANSLATE_NOOP("core", "The quote that opens in line {} is never closed. Mend that line.")}},
        {{QT_TRANSLATE_NOOP("core", "In line {} text follows a closing quote. Mend that line.")}},
        {{QT_TRANSLATE_NOOP("core", "The table is written in UTF-16. Save it as “CSV UTF-8” and import it again.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no table: it holds bytes that are no text. Choose a CSV file.")}},
        {{QT_TRANSLATE_NOOP("core", "The table is not written in UTF-8. Save it as “CSV UTF-8” and import it again.")}},
        {{QT_TRANSLATE_NOOP("core", "The column “{}” occurs twice in the first line. Rename or remove one.")}},
        {{QT_TRANSLATE_NOOP("core", "{}, line {}")}, "=#"},
        {QT_TRANSLATE_N_NOOP3("core", "The line has {}, the header has {}. Complete the line.", "cells"), "n.", "cell"},
        {{QT_TRANSLATE_NOOP("core", "The table is empty: not even a header line is there. Choose another file.")}},
        {{QT_TRANSLATE_NOOP("core", "The table has none of the columns face_nr (classic), file_name (csv) and image_id "
                                    "(celeba) in its first line.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "This text is neither CelebA's list_attr_celeba.txt nor LFW's lfw_attributes.txt.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "This JSON is no task list of Label Studio. Export the project there as “JSON” and import that file.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no such file or folder. Check the name.")}},
        {{QT_TRANSLATE_NOOP("core", "The line has no file name. Write the picture's path below the table's folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The path “{}” is not below the table's folder. Write a relative path with forward "
                                    "slashes and without “..”.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no picture “{}” below the table's folder.")}},
        {{QT_TRANSLATE_NOOP("core", "It names no picture.")}},
        {{QT_TRANSLATE_NOOP("core", "The path “{}” is not below the folder; nothing outside of it is read.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no picture “{}” below the folder. Put it there, then import again.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "There are several pictures “{}” below the folder, and it is not said which is meant.")}},
        {{QT_TRANSLATE_NOOP("core", "The picture “{}” stands in an earlier line already; that one counts.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no format. Use auto, {}.")}, "=="},
        {{QT_TRANSLATE_NOOP("core",
                            "The format “{}” is only read: it holds a classifier's scores, not labels. Use {}.")},
         "=="},
        {{QT_TRANSLATE_NOOP("core", "{} and {} more")}, "=#"},
        {{QT_TRANSLATE_NOOP("core", "the attribute is retired")}},
        {{QT_TRANSLATE_NOOP("core", "an earlier one means the same")}},
        {{QT_TRANSLATE_NOOP("core", "nothing")}},
        {{QT_TRANSLATE_NOOP("core", "The values of the column “{}” can be read in more than one way or not at all: {}. "
                                    "Write 1 for yes, 0 for no and nothing for unknown.")}},
        {{QT_TRANSLATE_NOOP("core", "it holds no yes and no, but {}")}},
        {{QT_TRANSLATE_NOOP("core", "The column “{}” was left out: {}.")}},
        {QT_TRANSLATE_N_NOOP3("core",
                              "{} of {} the project does not know {} left out: {}. Add an attribute of such a name to "
                              "the project, then import again, to bring one in.",
                              "columns"),
         "n=v.", "column"},
        {{QT_TRANSLATE_NOOP("core", "The task names no picture. Its data should hold “image”.")}},
        {{QT_TRANSLATE_NOOP("core", "The task has no data. It should read like {\"data\": {\"image\": \"a.png\"}}.")}},
        {{QT_TRANSLATE_NOOP("core", "The first line should be the number of rows and the second the names of the "
                                    "attributes, as in CelebA's list_attr_celeba.txt.")}},
        {{QT_TRANSLATE_NOOP("core", "The line has {}, but there are {} names. Complete the line.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} promises {} but has {}: it may have been cut short.", "rows"), "=n.", "row"},
        {{QT_TRANSLATE_NOOP("core", "{} could not be used: {}")}, "=."},
        {QT_TRANSLATE_N_NOOP3("core", "{} of {} could not be used: a name and a number are needed, each name once.",
                              "lines"),
         "n=", "line"},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no value for {}. Write 1 for yes, -1 for no and 0 for unknown.")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "The folder holds no list_attr_celeba.txt. Choose the folder that does.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} no part of a split (0, 1 or 2); these faces came without one.", "lines name"),
         "n", "line names"},
        {{QT_TRANSLATE_NOOP("core", "The column “{}” of {} was left out: the attribute is retired.")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "The column “{}” of {} is no attribute of the project and was left out.")}, "=="},
        {{QT_TRANSLATE_NOOP("core",
                            "No column of the first line is an attribute of the project. It should read like “{}”.")}},
        {{QT_TRANSLATE_NOOP("core", "{} has no column “{}”: these labels stay unknown.")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no code for {}. Write {} or {}, or leave the cell empty.")}, "===="},
        {{QT_TRANSLATE_NOOP("core", "There is no picture face{}.png beside the table. Add it or remove the line.")}},
        {{QT_TRANSLATE_NOOP("core", "Face {} stands in an earlier line already; that one counts.")}},
        {{QT_TRANSLATE_NOOP("core", "sources.csv could not be used, so the persons are not known: {}")}},
        {{QT_TRANSLATE_NOOP("core", "... and {} more lines of sources.csv.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} in the folder {} no line in the table and {} left out.", "pictures"), "nvv",
         "picture"},
        {{QT_TRANSLATE_NOOP("core", "The file has a DOCTYPE, with which XML can reach for other files. It is not read: "
                                    "CVAT writes none. Take that line out if you trust the file.")}},
        {{QT_TRANSLATE_NOOP(
             "core", "The XML is damaged or cut short at byte {} ({}). Export it again as “CVAT for images 1.1”.")},
         ".="},
        {{QT_TRANSLATE_NOOP("core",
                            "This is no file of “CVAT for images 1.1”: it does not begin with <annotations>.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is given twice and differently. Keep one.")}},
        {{QT_TRANSLATE_NOOP("core", "{}, image “{}”")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "Its name is no text in UTF-8.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no picture “{}” in the archive. Export with “Save images” on.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} left out: labels of the whole picture (tags) are read, boxes are not.",
                              "shapes were"),
         "n", "shape was"},
        {{QT_TRANSLATE_NOOP("core", "“{}” is a checkbox in CVAT: a face that nobody ticked there counts as no.")}},
        {{QT_TRANSLATE_NOOP("core", "The folder holds no annotations.xml and no zip with one. Choose the file.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The archive holds no annotations.xml. Export it again as “CVAT for images 1.1”.")}},
        {{QT_TRANSLATE_NOOP("core", "The folder holds no labels that are known here (such as labels.csv, a table with "
                                    "a column file_name, metadata.jsonl, list_attr_celeba.txt, tasks.json, "
                                    "annotations.xml, or folders yes and no). Choose another folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The folder holds several tables of pictures. Choose one of the files.")}},
        {{QT_TRANSLATE_NOOP("core", "{}: “{}” is no part of a split; the face was taken without one.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "This table is in Parquet, which is not read here. Write it as JSON lines beside the pictures and "
                    "import that: in Python, pandas.read_parquet('metadata.parquet').to_json('metadata.jsonl', "
                    "orient='records', lines=True).")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The line is no JSON object. It should read like {\"file_name\": \"a.png\", \"hat\": true}.")}},
        {{QT_TRANSLATE_NOOP("core", "The line has no file_name. Write the picture's path relative to this file.")}},
        {{QT_TRANSLATE_NOOP("core", "The line is no JSON: it is damaged or cut short.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The folder holds no metadata.jsonl and no metadata.csv, nor do train, validation and test below it.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no folder. Choose the folder that holds the classes' folders.")}},
        {{QT_TRANSLATE_NOOP("core", "The folder holds no tree of two classes that mean yes and no, such as "
                                    "glasses/train/yes and glasses/train/no. Rename the classes' folders.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} in both classes of an attribute: unknown there.", "pictures stand"), "n",
         "picture stands"},
        {QT_TRANSLATE_N_NOOP3("core", "{} in several parts of the split; the first counts.", "pictures stand"), "n",
         "picture stands"},
        {{QT_TRANSLATE_NOOP("core", "skipped in Label Studio")}},
        {{QT_TRANSLATE_NOOP("core", "This is no task list of Label Studio: it is damaged, or not written as a JSON "
                                    "list. Export the project there as “JSON” and import that file.")}},
        {{QT_TRANSLATE_NOOP("core", "{}, task {}")}, "=#"},
        {{QT_TRANSLATE_NOOP("core", "This is no task: a task is a JSON object with data and annotations.")}},
        {QT_TRANSLATE_N_NOOP3("core",
                              "{} of {} unknown, because the annotators disagree; what each said came as an opinion.",
                              "faces stay"),
         ".n", "face stays"},
        {QT_TRANSLATE_N_NOOP3("core", "{} skipped in Label Studio and came as rejected; keep a face to have it back.",
                              "tasks were"),
         "n", "task was"},
        {QT_TRANSLATE_N_NOOP3("core", "{} no score from 0 to 1: {} was taken.", "predictions have"), "n.",
         "prediction has"},
        {QT_TRANSLATE_N_NOOP3(
             "core",
             "{} several choices at once and {} left out: an attribute needs a block of its own with yes and no.",
             "results have"),
         "nv", "result has"},
        {QT_TRANSLATE_N_NOOP3("core", "{} of type “{}” left out: only choices are read.", "results were"),
         "n=", "result was"},
        {{QT_TRANSLATE_NOOP("core", "The folder holds no task list of Label Studio, or several. Choose the file.")}},
        {{QT_TRANSLATE_NOOP("core", "There is no line with #, person, imagenum and the names of the attributes between "
                                    "tabs, as in lfw_attributes.txt.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no number of an image.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no score. Write a number.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "LFW's numbers are scores of classifiers, not labels of a person: they came as suggestions, every "
                    "label stays unknown. Their probabilities are squashed margins, not calibrated.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no part. Write train, validation or test.")}},
        {{QT_TRANSLATE_NOOP("core", "The table has a header but no line after it.")}},
        {{QT_TRANSLATE_NOOP("core", "No line can be used. The first: {}")}},
        {{QT_TRANSLATE_NOOP("core", "The first line has no column {}. It should read like “{}”.")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no face number. Write a whole number above 0.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no text in UTF-8. Save it as UTF-8 and import it again.")}},
        {{QT_TRANSLATE_NOOP("core", "Packing")}},
        {{QT_TRANSLATE_NOOP("core", "The archive could not be written: {}.")}},
        {{QT_TRANSLATE_NOOP("core", "The line has thousands of cells. Mend it.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "More than {} lines can't be used, so this is hardly the right file. The first: {}: {}")}},
        {QT_TRANSLATE_N_NOOP3("core",
                              "CelebA's form knows yes and no only: {} written as 0. Faces Studio reads that as "
                              "unknown again; other readers may take it for no (torchvision does).",
                              "unknown labels are"),
         "n", "unknown label is"},
        {QT_TRANSLATE_N_NOOP3("core", "{} in no part of the split and not in the list of parts.", "faces are"), "n",
         "face is"},
        {{QT_TRANSLATE_NOOP("core", "The codes for yes and no must differ and not be empty. Change them in the "
                                    "attribute editor, then export again.")}},
        {{QT_TRANSLATE_NOOP("core", "The split is not written: the classic form has no place for it.")}},
        {{QT_TRANSLATE_NOOP("core", "This file is there already and is not written over. Choose an empty folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The folder holds a {} already. Choose an empty folder.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "There is no kept face to export. Import or cut faces first.")}},
        {{QT_TRANSLATE_NOOP("core", "Writing faces")}},
        {{QT_TRANSLATE_NOOP("core", "No face has a picture that can be read. The first: {}")}},
        {{QT_TRANSLATE_NOOP("core",
                            "Confirmed near-duplicates are written as one person: the format knows no other groups.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "No kept face has a label, and this format holds nothing else. Label some first.")}},
        {QT_TRANSLATE_N_NOOP3("core", "{} not written: the format has no place for a face without any label.",
                              "faces were"),
         "n", "face was"},
        {{QT_TRANSLATE_NOOP("core",
                            "Persons and near-duplicates are not written: the format has no place for groups.")}},
        {{QT_TRANSLATE_NOOP("core", "The PDF could not be drawn: {}.")}, "="},
        {{QT_TRANSLATE_NOOP("core", "it cannot be made there. Choose another folder")}},
        {{QT_TRANSLATE_NOOP("core", "This is no file that an archive could be in.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The archive holds more files than can be read at once. Unpack it and import the folder.")}},
        {{QT_TRANSLATE_NOOP("core", "The table holds more cells than can be read at once. Cut it in parts.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}...” is too long for a picture's name.")}},
        {{QT_TRANSLATE_NOOP("core", "The JSON holds more than can be read at once. Cut it in parts.")}},
        {{QT_TRANSLATE_NOOP("core", "The lines have more than {} columns in all: this is no table of faces.")}},
        {{QT_TRANSLATE_NOOP("core", "The XML holds more than can be read at once. Export the tasks one by one.")}},
        {{QT_TRANSLATE_NOOP("core", "The archive's annotations.xml is too large. Export the tasks one by one.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The file has more than {} lines, which is too much for a list of faces. Cut it in parts.")}},
        {{QT_TRANSLATE_NOOP("core", "A file would be written to “{}”, which leads out of the folder. The project has "
                                    "an attribute with an id that is none; nothing was exported.")}},
        {{QT_TRANSLATE_NOOP("core", "“{}” is no label of {}. Write yes or no, or leave the cell empty.")}, "=="},
    };
    return kTexts;
}

} // namespace faces::ui
