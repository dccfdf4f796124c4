// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace faces::exchange {

// CelebA's form (Liu and others, 2015), as torchvision reads it: list_attr_celeba.txt with a line of the number of
// rows, a line of names, then `000001.jpg -1  1 ...`, by one or more blanks; identity_CelebA.txt and
// list_eval_partition.txt (0 train, 1 validation, 2 test) without a header. Kaggle's tables and CelebAMask-HQ's file
// hold the same. -1 is no, 1 yes; 0 is read and written as unknown. Names as in outside_names.h: No_Beard is turned
// round.

/// The attribute list of a folder: in it or in its Anno/. Nothing if there is none.
std::optional<std::filesystem::path> celebaListIn(const std::filesystem::path &folder);

/// Reads the attribute list, or the folder that holds it, its Anno/ or its Img/ in the tree of datumaro. Persons and
/// parts are taken from the files beside it or in Eval/; trouble with these becomes remarks. Columns that the project
/// does not know become attributes unless there are over 20 (CelebA's own forty). A row is skipped if it has too few or
/// odd values, or its picture is not found. Throws Error{NotFound}, Error{BadInput} if it has no such two first lines.
ImportedSet readCeleba(const std::filesystem::path &folderOrList, const std::vector<Attribute> &projectAttributes);

/// Writes Anno/list_attr_celeba.txt (last), Anno/identity_CelebA.txt if a person is known, Eval/list_eval_partition.txt
/// if there is a split, and Img/img_align_celeba/face<N>.png. Only the project's attributes; the other columns of the
/// original are not made up. Else like writeClassic().
Exported writeCeleba(const std::filesystem::path &folder, const ExportSet &set, const std::stop_token &stop,
                     ProgressSink &sink);

} // namespace faces::exchange
