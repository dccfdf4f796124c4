// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace faces::cli {

/// What the chosen command does; set while the command line is read, run afterwards.
using Action = std::function<int(Console &)>;

/// Of commands that use a model.
inline constexpr const char *kMattingHelp =
    "The ONNX file that removed backgrounds when the model was trained, where it is not in its old place";

inline constexpr int kDone = 0, kFailed = 1, kWrongUsage = 2;

/// One command: its words, options and help, and what it does.
void addProjectCommands(CLI::App &app, Action &action);  // new, demo, attributes, undo, redo
void addPhotoCommands(CLI::App &app, Action &action);    // slice
void addLabelCommands(CLI::App &app, Action &action);    // label, group
void addAgreementCommand(CLI::App &app, Action &action); // agreement
void addExchangeCommands(CLI::App &app, Action &action); // import, export
void addCheckCommand(CLI::App &app, Action &action);     // check
void addSplitCommand(CLI::App &app, Action &action);     // split
void addRecipeCommand(CLI::App &app, Action &action);    // recipe
void addSuggestCommand(CLI::App &app, Action &action);   // suggest
void addTrainCommand(CLI::App &app, Action &action);     // train
void addTuneCommand(CLI::App &app, Action &action);      // tune
void addRunCommands(CLI::App &app, Action &action);      // runs, threshold, evaluate, publish
void addReportCommand(CLI::App &app, Action &action);    // report
void addPredictCommand(CLI::App &app, Action &action);   // predict
void addServeCommand(CLI::App &app, Action &action);     // serve
void addDoctorCommand(CLI::App &app, Action &action);    // doctor
void addOutlineCommand(CLI::App &app, Action &action);   // outline, for packaging
void addSnapshotsCommand(CLI::App &app, Action &action); // snapshots

} // namespace faces::cli
