// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "core/base/wait_briefly.h"
#include "core/base/writing_reason.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#include <stdlib.h>

namespace {

/// What was printed must have arrived: a document cut short by a full disk is no success.
int withOutputChecked(int code, faces::cli::Console &console)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    console.remark("faces: The output could not be written: the disk is full, or who reads it has gone.");
    return code == faces::cli::kDone ? faces::cli::kFailed : code;
}

int ranAction(const faces::cli::Action &action, faces::cli::Console &console)
{
    using namespace faces;
    try {
        return withOutputChecked(action(console), console);
    } catch (const cli::WrongUsage &error) {
        console.remark(fmt::format("faces: {}", error.what()));
        return cli::kWrongUsage;
    } catch (const Error &error) {
        console.remark(fmt::format("faces: {}", error.message()));
    } catch (const std::filesystem::filesystem_error &error) {
        console.remark(fmt::format("faces: {}", diskError(error).message()));
    } catch (const std::bad_alloc &) {
        console.remark("faces: There is not enough memory for this. Close other programs and try again.");
    } catch (const std::exception &error) {
        console.remark(fmt::format("faces: Something went wrong inside the program: {}", error.what()));
    }
    return cli::kFailed;
}

int runAction(const faces::cli::Action &action)
{
    faces::cli::Console console;
    const int code = ranAction(action, console);
    // Also after a failure, for it may have come half-way; but then its own sentence is the one that counts.
    faces::cli::lookAfterWritten(console, code == faces::cli::kDone);
    return code;
}

/// Commands whose time goes into arithmetic on several threads.
constexpr std::array<std::string_view, 5> kComputing{"train", "tune", "suggest", "evaluate", "predict"};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::ranges::find(kComputing, std::string_view(argv[1])) != kComputing.end())
        faces::waitBriefly(argv);
    // LibTorch logs its attempts to reach another machine; what comes of them is said in our words.
    ::setenv("GLOG_minloglevel", "3", 0);
    using namespace faces::cli;
    CLI::App app("Turns photos into a model that recognises attributes of faces. All on this machine.", "faces");
    app.set_version_flag("--version", "faces " FACES_VERSION);
    app.require_subcommand(1);
    app.footer("faces COMMAND --help explains each command. The guide: share/faces-studio/guide/en/README.md beside the program, or F1 in faces-studio.");
    Action action;
    addProjectCommands(app, action);
    addPhotoCommands(app, action);
    addLabelCommands(app, action);
    addAgreementCommand(app, action);
    addExchangeCommands(app, action);
    addCheckCommand(app, action);
    addSplitCommand(app, action);
    addRecipeCommand(app, action);
    addSuggestCommand(app, action);
    addTrainCommand(app, action);
    addTuneCommand(app, action);
    addRunCommands(app, action);
    addReportCommand(app, action);
    addPredictCommand(app, action);
    addServeCommand(app, action);
    addDoctorCommand(app, action);
    addOutlineCommand(app, action);
    addSnapshotsCommand(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    }
    return runAction(action);
}
