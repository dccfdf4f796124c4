// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/tasks/report.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace faces::cli {

namespace {

struct ReportArguments {
    std::string folder, run, to;
    bool noPdf = false, json = false;
};

int report(const ReportArguments &o, Console &console)
{
    const store::Project project = openForReading(o.folder);
    const Run run = tasks::findRun(project, o.run);
    const tasks::WrittenReport written =
        tasks::writeReport(project, run, {pathOf(o.to), !o.noPdf}, console.stop(), console);
    if (o.json) {
        Json replaced = Json::array();
        for (const std::filesystem::path &file : written.replaced)
            replaced.push_back(toText(file));
        console.print({{"run", number(run.id)},
                       {"html", toText(written.html)},
                       {"pdf", written.pdf ? Json(toText(*written.pdf)) : Json(nullptr)},
                       {"replaced", replaced}});
        return kDone;
    }
    const auto tell = [&](const std::filesystem::path &file) {
        const bool replaces = std::ranges::find(written.replaced, file) != written.replaced.end();
        console.say(fmt::format("Wrote {}{}", toText(file), replaces ? ", in place of the one that was there" : ""));
    };
    tell(written.html);
    if (written.pdf)
        tell(*written.pdf);
    return kDone;
}

} // namespace

void addReportCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand(
        "report", "Writes what a run came to as one HTML page and a PDF: data, curves, scores, right and wrong faces");
    auto o = std::make_shared<ReportArguments>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--run", o->run, "A run's number, or last")->required();
    command
        ->add_option("--to", o->to,
                     "A folder, made where it is missing, for report-run-N.html and .pdf; an earlier report of the run "
                     "is replaced. Both show faces of the test set: mind who gets them")
        ->required();
    command->add_flag("--no-pdf", o->noPdf, "The HTML page alone");
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return report(*o, console); }; });
}

} // namespace faces::cli
