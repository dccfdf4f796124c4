// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace faces::tasks {

// The one way from a picture to a model's answers, for whoever asks from outside the window: `faces predict` and
// `faces serve` say the same to the last digit.

struct ChosenModel {
    Model model;
    std::string title;  ///< for people: the project and the run, or the file's name
    bool leaky = false; ///< its run was split the classic way; a model file does not tell
};
/// from: a project, whose run is chosen as by findRun(), or a .faces-model file. Errors as findRun(), loadModel() and
/// loadModelFile(). Nothing of it stays open.
ChosenModel chooseModel(const std::filesystem::path &from, const std::string &run);

/// Throws Error{BadInput} where nothing is found (FindFaces::Detect alone), besides what readPicture() throws.
std::vector<Judged> answersFor(Judge &judge, const std::filesystem::path &picture, FindFaces find);
/// The same of a picture file's bytes; no file is read or written.
std::vector<Judged> answersFor(Judge &judge, std::span<const std::uint8_t> picture, FindFaces find);

} // namespace faces::tasks
