// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include "core/tasks/data_sets.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

std::string worded(const std::optional<double> &value)
{
    return value ? fmt::format("{:.3f}", *value) : std::string("n/a");
}

Json documentOf(const std::vector<AnnotatorAgreement> &all)
{
    Json annotators = Json::array();
    for (const AnnotatorAgreement &one : all) {
        Json attributes = Json::object();
        for (const AttributeAgreement &row : one.attributes) {
            const Agreement &t = row.table;
            const auto interval = t.interval();
            attributes[row.attribute] = {
                {"compared", t.compared()},
                {"both_yes", t.bothYes},
                {"only_label", t.onlyFirst},
                {"only_opinion", t.onlySecond},
                {"both_no", t.bothNo},
                {"observed", orNull(t.observed())},
                {"kappa", orNull(t.kappa())},
                {"interval", interval ? Json::array({interval->low, interval->high}) : Json(nullptr)},
                {"conflicts", row.conflicts}};
        }
        annotators.push_back({{"annotator", one.annotator}, {"faces", one.faces}, {"attributes", attributes}});
    }
    return {{"annotators", annotators}};
}

void tell(const AnnotatorAgreement &one, Console &console)
{
    console.say(fmt::format("{} and the labels ({} faces)", one.annotator, one.faces));
    console.say(fmt::format("  {:12} {:>8} {:>8} {:>10} {:>12} {:>7} {:>6} {:>6}  {:15} {:>9}", "attribute", "compared",
                            "both yes", "only label", "only opinion", "both no", "agree", "kappa", "95 %",
                            "conflicts"));
    for (const AttributeAgreement &row : one.attributes) {
        const Agreement &t = row.table;
        const auto interval = t.interval();
        console.say(fmt::format(
            "  {:12} {:>8} {:>8} {:>10} {:>12} {:>7} {:>6} {:>6}  {:15} {:>9}", row.attribute, t.compared(), t.bothYes,
            t.onlyFirst, t.onlySecond, t.bothNo, worded(t.observed()), worded(t.kappa()),
            interval ? fmt::format("({:.3f}-{:.3f})", interval->low, interval->high) : "n/a", row.conflicts));
    }
}

} // namespace

void addAgreementCommand(CLI::App &app, Action &action)
{
    struct AgreementArguments {
        std::string folder;
        bool json = false;
    };
    auto *command = app.add_subcommand(
        "agreement", "How far second opinions and labels agree: Cohen's kappa per attribute and annotator");
    auto o = std::make_shared<AgreementArguments>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] {
        action = [o](Console &console) {
            const auto all = tasks::measureAgreement(openForReading(o->folder));
            if (o->json)
                console.print(documentOf(all));
            else if (all.empty())
                console.say("Nobody gave a second opinion yet. “faces label --opinion --annotator NAME” notes one.");
            for (const AnnotatorAgreement &one : all)
                if (!o->json)
                    tell(one, console);
            return kDone;
        };
    });
}

} // namespace faces::cli
