// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/comparison_json.h"
#include "app/cli/run_json.h"

#include "core/tasks/calibrate_run.h"
#include "core/tasks/compare_runs.h"
#include "core/tasks/fold_plan.h"
#include "core/tasks/training.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace faces::cli {

namespace {

/// How often the test faces were looked at with a run: each look makes their scores less of a surprise.
std::string looks(const Run &run)
{
    return run.testLooks == 1 ? "looked at once" : fmt::format("looked at {} times", run.testLooks);
}

/// "20 epochs"; "7 of 20 epochs" where it did not finish.
std::string epochs(const Run &run)
{
    const std::string planned = fmt::format("{} {}", run.options.epochs, run.options.epochs == 1 ? "epoch" : "epochs");
    return run.state == RunState::Finished ? planned : fmt::format("{} of {}", run.epochsDone(), planned);
}

struct RunsOptions {
    std::string folder;
    std::vector<std::string> compare;
    bool json = false;
};

int runs(const RunsOptions &o, Console &console)
{
    const store::Project project = openForReading(o.folder);
    std::vector<Run> list;
    for (const std::string &word : o.compare)
        list.push_back(tasks::findRun(project, word));
    if (o.compare.empty())
        list = project.runs();
    for (Run &run : list) // a list comes without histories
        if (o.json && run.history.empty())
            run = project.run(run.id).value_or(run);
    std::optional<Comparison> comparison;
    if (!o.compare.empty())
        comparison = tasks::compareRuns(project, list[0], list[1], console.stop());
    Json document = Json::array();
    for (const Run &run : list) {
        document.push_back(toJson(run, run.leaky()));
        if (o.json)
            continue;
        const auto f1 = run.test ? run.test->macroF1() : std::nullopt;
        console.say(fmt::format("run {:3}  {:14}  {:9}  {}  {:>16}  split by {}{}  macro F1 on test {}", number(run.id),
                                toWord(run.options.net), toWord(run.state), run.startedAt, epochs(run),
                                toWord(run.splitBy), run.leaky() ? " (leaky)" : "",
                                f1 ? fmt::format("{:.3f}, {}", *f1, looks(run)) : "n/a"));
    }
    if (comparison && !o.json)
        tell(*comparison, list[0].id, list[1].id, console);
    Json whole = {{"runs", document}};
    if (comparison)
        whole["comparison"] = toJson(*comparison, list[0].id, list[1].id);
    if (o.json)
        console.print(whole);
    else if (list.empty())
        console.say("There are no runs yet.");
    return kDone;
}

void addRuns(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("runs", "Lists the runs, or compares two");
    auto o = std::make_shared<RunsOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--compare", o->compare, "A B: two runs beside each other")->expected(2);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return runs(*o, console); }; });
}

/// Few yes are little to choose a threshold on.
void remarkOnGround(const Run &run, const AttributeScores &scores, Console &console)
{
    const auto at = static_cast<std::size_t>(&scores - run.validation->labels.data());
    const bool noted = at < run.thresholdSources.size();
    const int yes = noted ? run.thresholdSources[at].positives : scores.counts.positives();
    const bool folded = noted && run.thresholdSources[at].from == ThresholdFrom::OutOfFold;
    if (yes < tasks::kEnoughPositives)
        console.remark(fmt::format("Of the {} that it was chosen on, only {} are yes: with other faces it may be "
                                   "another one.",
                                   folded ? "faces judged out of fold" : "validation faces", yes));
}

struct ThresholdOptions {
    std::string folder, run, attribute, matting;
    double value = 0, precision = 0, recall = 0;
    bool bestF1 = false;
};

void addThreshold(CLI::App &app, Action &action)
{
    auto *command =
        app.add_subcommand("threshold", "Sets where yes begins, by value or as faces say that were held back");
    auto o = std::make_shared<ThresholdOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--run", o->run, "A run's number, or last")->required();
    command->add_option("--attribute", o->attribute, "Its id")->required();
    command->add_option("--matting", o->matting, kMattingHelp);
    auto *how = command->add_option_group("how")->require_option(1);
    how->add_option("--value", o->value, "The threshold itself, 0 to 1")->check(CLI::Range(0.0, 1.0));
    how->add_flag("--best-f1", o->bestF1, "The highest F1");
    how->add_option("--precision", o->precision, "At least this precision, with the highest recall")
        ->check(CLI::Range(0.0, 1.0));
    how->add_option("--recall", o->recall, "At least this recall, with the highest precision")
        ->check(CLI::Range(0.0, 1.0));
    command->callback([&action, o, how] {
        using Kind = tasks::ThresholdChoice::Kind;
        tasks::ThresholdChoice choice{Kind::Value, o->value};
        if (o->bestF1)
            choice = {Kind::BestF1, 0};
        else if (how->get_option("--precision")->count() > 0)
            choice = {Kind::Precision, o->precision};
        else if (how->get_option("--recall")->count() > 0)
            choice = {Kind::Recall, o->recall};
        action = [o, choice](Console &console) {
            store::Project project = openForWriting(o->folder);
            const Run run = tasks::setThreshold(project, tasks::findRun(project, o->run), o->attribute, choice,
                                                {{}, pathOf(o->matting)});
            for (const AttributeScores &one : run.validation->labels) {
                if (one.attribute != o->attribute)
                    continue;
                console.say(
                    fmt::format("Run {}: {} is yes from {:.4f} on", number(run.id), one.attribute, one.threshold));
                if (choice.kind != Kind::Value)
                    remarkOnGround(run, one, console);
            }
            return kDone;
        };
    });
}

struct EvaluateOptions {
    std::string folder, run, faces, matting;
    bool json = false;
};

int evaluate(const EvaluateOptions &o, Console &console)
{
    store::Project project = store::Project::open(pathOf(o.folder)); // one that can't be written can be evaluated, too
    std::optional<std::filesystem::path> faces;
    if (!o.faces.empty())
        faces = pathOf(o.faces);
    if (project.readOnly() && !faces)
        console.remark("The scores are shown and not kept: " + project.readOnlyReason());
    const auto result = tasks::evaluate(project, tasks::findRun(project, o.run), faces, console.stop(), console,
                                        {{}, pathOf(o.matting)});
    console.skipped(result.skipped);
    if (o.json) {
        Json document = toJson(result.run, result.leaky);
        if (faces)
            document["overlap"] = result.overlap;
        else
            document["calibration"] = toJson(tasks::runReliability(project, result.run));
        console.print(document);
        return kDone;
    }
    if (result.run.validation)
        tell(*result.run.validation, "Validation", console);
    if (result.run.test)
        tell(*result.run.test, faces ? "Faces of " + o.faces : "Test, " + looks(result.run), console);
    if (!faces)
        tell(tasks::runReliability(project, result.run), console);
    if (!result.overlap.empty())
        console.say(fmt::format("Leaky: {} of these faces were trained on.", result.overlap.size()));
    else if (result.leaky)
        console.say("Leaky: variants of one face stood on both sides of the split, the scores are too good.");
    return kDone;
}

void addEvaluate(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("evaluate", "Scores a run on its test faces, or on a folder of labelled faces");
    auto o = std::make_shared<EvaluateOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--run", o->run, "A run's number, or last")->required();
    command->add_option("--faces", o->faces, "A folder with face<N>.png and labels.csv");
    command->add_option("--matting", o->matting, kMattingHelp);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return evaluate(*o, console); }; });
}

struct PublishOptions {
    std::string folder, run, to;
    bool json = false;
};

int publish(const PublishOptions &o, Console &console)
{
    const store::Project project = openForReading(o.folder);
    const Run run = tasks::findRun(project, o.run);
    const tasks::Published published = tasks::publish(project, run, pathOf(o.to));
    if (o.json) {
        Json replaced = Json::array();
        for (const std::filesystem::path &file : published.replaced)
            replaced.push_back(toText(file));
        console.print({{"run", number(run.id)},
                       {"form", toWord(published.form)},
                       {"file", toText(published.file)},
                       {"bytes", std::filesystem::file_size(published.file)},
                       {"card", toText(published.card)},
                       {"replaced", replaced}});
        return kDone;
    }
    for (const std::filesystem::path &file : {published.file, published.card}) {
        const bool replaces = std::ranges::find(published.replaced, file) != published.replaced.end();
        console.say(fmt::format("Wrote {}{}", toText(file), replaces ? ", in place of the one that was there" : ""));
    }
    return kDone;
}

void addPublish(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("publish", "Writes a run's model to a file that can be used anywhere");
    auto o = std::make_shared<PublishOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("--run", o->run, "A run's number, or last")->required();
    command
        ->add_option("--to", o->to,
                     "FILE.pt for Python's torch.jit.load, FILE.onnx, or FILE.faces-model; a model card FILE.md "
                     "is written beside it")
        ->required();
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return publish(*o, console); }; });
}

} // namespace

void addRunCommands(CLI::App &app, Action &action)
{
    addRuns(app, action);
    addThreshold(app, action);
    addEvaluate(app, action);
    addPublish(app, action);
}

} // namespace faces::cli
