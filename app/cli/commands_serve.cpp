// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/shared/serve_options.h"

#include <memory>

#include <signal.h>
#include <unistd.h>

namespace faces::cli {

namespace {

/// The program faces-serve lies beside this one.
std::filesystem::path serveProgram()
{
    std::error_code failed;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", failed);
    const auto program = here.parent_path() / "faces-serve";
    if (failed || !std::filesystem::exists(program, failed))
        throw Error(ErrorKind::NotFound,
                    "The program that serves the page isn't there. Install all of Faces Studio, with Qt's HTTP server.",
                    toText(program));
    return program;
}

std::vector<std::string> argumentsOf(const ServeOptions &o)
{
    std::vector<std::string> arguments{"faces-serve",
                                       "--run",
                                       o.run,
                                       "--port",
                                       std::to_string(o.port),
                                       "--threads",
                                       std::to_string(o.threads),
                                       "--patience",
                                       std::to_string(o.patienceSeconds)};
    if (!o.detector.empty())
        arguments.insert(arguments.end(), {"--detector", o.detector});
    if (!o.matting.empty())
        arguments.insert(arguments.end(), {"--matting", o.matting});
    if (o.json)
        arguments.emplace_back("--json");
    arguments.insert(arguments.end(), {"--", o.from});
    return arguments;
}

/// That program in this one's place, so that signals reach it and its exit code is ours.
int serve(const ServeOptions &o)
{
    const auto program = serveProgram();
    std::vector<std::string> arguments = argumentsOf(o);
    std::vector<char *> pointers;
    for (std::string &argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    sigset_t all; // the console listens for signals in a way that a program in its place would be deaf
    sigfillset(&all);
    ::pthread_sigmask(SIG_UNBLOCK, &all, nullptr);
    ::execv(program.c_str(), pointers.data());
    throw Error(ErrorKind::NotFound, "The program that serves the page can't be started. Install Faces Studio again.",
                toText(program));
}

} // namespace

void addServeCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("serve", "A page on this machine where photos are dropped and judged");
    auto o = std::make_shared<ServeOptions>();
    addServeOptions(*command, *o);
    command->callback([&action, o] { action = [o](Console &) { return serve(*o); }; });
}

} // namespace faces::cli
