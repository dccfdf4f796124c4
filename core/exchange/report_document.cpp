// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The head of a report, its data, and how the run was trained.
#include "core/exchange/report_document.h"

#include "core/base/text.h"
#include "core/data/recipe_words.h"
#include "core/data/train_presets.h"
#include "core/exchange/report_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {

namespace {

constexpr std::array<const char *, 3> kPartNames{"Training", "Validation", "Test"};

KeyFigures::Figure keyFigure(const std::string &name, const std::optional<double> &value,
                             const std::optional<Interval> &interval)
{
    return {name, figure(value), interval ? "95 %: " + intervalText(interval) : "no interval"};
}

void addKeyFigures(const std::string &part, const std::optional<Scores> &scores, KeyFigures &key)
{
    if (!scores || scores->faces == 0)
        return;
    key.figures.push_back(keyFigure(part + ", micro F1", scores->pooled().f1(), scores->microInterval));
    key.figures.push_back(keyFigure(part + ", macro F1", scores->macroF1(), scores->macroInterval));
}

Notice notice(std::string strongText, std::string text)
{
    Notice made{strong(std::move(strongText))};
    made.words.push_back({" " + std::move(text), Ink::Text, false, false});
    return made;
}

void addNotices(const Report &report, std::vector<Block> &blocks)
{
    if (report.run.leaky())
        blocks.push_back(notice("Leaky.", "Alterations of one face stood on both sides of the split, as the notebooks "
                                          "had it. All scores here are too good."));
    if (!report.sameData)
        blocks.push_back(notice("Changed since.", "Faces, labels or the split are not what the run was trained on. "
                                                  "Everything here counts labels as they are now."));
    if (report.run.state != RunState::Finished)
        blocks.push_back(
            notice(fmt::format("This run is {}.", report.run.state == RunState::Training
                                                      ? "still being trained"
                                                      : std::string(toWord(report.run.state))),
                   fmt::format("{} of {} ended. {}", report.run.epochsDone(),
                               counted(report.run.options.epochs, "epoch", "epochs"), report.run.trouble)));
}

/// A list of facts.
Table factTable(std::vector<std::pair<std::string, std::string>> facts)
{
    Table table{{}, {{"", false}, {"", false}}, {}};
    for (auto &[name, value] : facts)
        if (!value.empty())
            table.rows.push_back({plain(std::move(name)), plain(std::move(value))});
    return table;
}

std::string presetName(const TrainOptions &options)
{
    const TrainPreset *preset = presetOf(options);
    return preset ? std::string(preset->word) : "none";
}

std::string widthsText(const TrainOptions &options)
{
    std::vector<std::string> widths;
    for (const int width : options.widths)
        widths.push_back(std::to_string(width));
    return widths.empty() ? "the network's own" : joinText(widths, ", ");
}

std::string backgroundText(const TrainOptions &options)
{
    return options.background == Background::Paint ? fmt::format("painted in the grey {}", options.fill) : "kept";
}

/// "2026-11-27 02:44 UTC"
std::string timeText(const std::string &utc)
{
    return utc.size() < 16 ? utc : fmt::format("{} {} UTC", utc.substr(0, 10), utc.substr(11, 5));
}

Table settingsTable(const Run &run)
{
    const TrainOptions &o = run.options;
    const bool compact = o.net == Net::Compact;
    return factTable(
        {{"Network", fmt::format("{}, {} trained numbers", toWord(o.net), grouped(run.parameters))},
         {"Preset", presetName(o)},
         {"Widths of the layers", widthsText(o)},
         {"Sees", fmt::format("{0} × {0} pixels, {1}", preparationFor(o).sidePx,
                              preparationFor(o).channels == 1 ? "grey" : "colour")},
         {"Backgrounds", backgroundText(o)},
         {"Epochs",
          fmt::format("{} of {}; the weights are those of epoch {}", run.epochsDone(), o.epochs, run.bestEpoch)},
         {"Batch", counted(o.batch, "face", "faces")},
         {"Learning rate", fmt::format("{:g}", o.rate)},
         {"Label smoothing", o.smoothing < 0 ? "the network's own" : fmt::format("{:g}", o.smoothing)},
         {"Alterations", compact ? fmt::format("anew in every epoch, strength {:g}; of each face: {}", o.alteration,
                                               inWords(run.recipe))
                                 : inWords(run.recipe)},
         {"Balance", o.balance == Balance::Rare ? "rare labels count more" : "all labels count the same"},
         {"Out-of-fold thresholds", o.outOfFold ? "where validation has few yes" : "no"},
         {"Seed", std::to_string(o.seed)},
         {"Device", fmt::format("{}, {}", run.device,
                                o.threads > 0 ? counted(o.threads, "thread", "threads") : "a thread a core")},
         {"Processes", o.workers > 1 ? std::to_string(o.workers) : ""},
         {"Time", fmt::format("{:.0f} s, {} a second", run.trainSeconds,
                              counted(static_cast<long long>(run.imagesPerSecond), "image", "images"))},
         {"Started", timeText(run.startedAt)},
         {"Data fingerprint", run.dataFingerprint}});
}

/// The labels of one part, as they are now.
Table balanceTable(const Report &report, std::size_t part)
{
    std::string caption =
        fmt::format("{}: {} of {}", kPartNames.at(part), counted(report.faces.at(part), "face", "faces"),
                    counted(report.persons.at(part), "person", "persons"));
    if (report.photos.at(part) > 0)
        caption += fmt::format(" from {}", counted(report.photos.at(part), "photo", "photos"));
    Table table{std::move(caption), {{"Attribute", false}, {"Yes", true}, {"No", true}, {"Unknown", true}}, {}};
    for (const ReportAttribute &one : report.attributes) {
        const ReportBalance &balance = one.balance.at(part);
        table.rows.push_back({plain(one.attribute.name), plain(grouped(balance.yes)), plain(grouped(balance.no)),
                              soft(grouped(balance.unknown))});
    }
    return table;
}

std::string splitSentence(const Report &report)
{
    if (report.run.leaky())
        return "Split as the notebooks did: alterations of one face stand in several parts.";
    std::string text = "Split by a file.";
    if (report.run.splitBy != SplitBy::Given)
        text = fmt::format("Split by {}: what belongs together stands on one side.", toWord(report.run.splitBy));
    if (report.split && report.run.splitBy != SplitBy::Given)
        text += fmt::format(" {:g} % of the faces for validation, {:g} % for the test, seed {}.",
                            report.split->validationPercent, report.split->testPercent, report.split->seed);
    return text +
           fmt::format(
               " Trained on {}, chosen on {}, tested on {}.", counted(report.run.sizes.train, "picture", "pictures"),
               counted(report.run.sizes.validation, "face", "faces"), counted(report.run.sizes.test, "face", "faces")) +
           " Persons are counted as far as they are known. Unknown labels are neither trained nor counted.";
}

} // namespace

std::string intervalText(const std::optional<Interval> &interval)
{
    return interval ? fmt::format("{:.3f} to {:.3f}", interval->low, interval->high) : "n/a";
}

void addDataSection(const Report &report, std::vector<Block> &blocks)
{
    blocks.push_back(Heading{2, "Data"});
    blocks.push_back(Paragraph{plain(splitSentence(report))});
    Tables tables;
    for (std::size_t part = 0; part < kPartNames.size(); ++part)
        tables.tables.push_back(balanceTable(report, part));
    blocks.push_back(std::move(tables));
}

void addTrainingSection(const Report &report, std::vector<Block> &blocks)
{
    blocks.push_back(Heading{2, "Training"});
    if (!report.run.history.empty())
        blocks.push_back(Charts{
            {lossChart(report.run.history, report.run.bestEpoch), f1Chart(report.run.history, report.run.bestEpoch)},
            "Validation is solid, training dashed. F1 of validation: micro is the thick line, macro the "
            "thin one, at the one threshold for all attributes that is best in that epoch; of "
            "training: micro, of the decisions made while training, at 0.5."});
    blocks.push_back(settingsTable(report.run));
}

Document reportDocument(const Report &report)
{
    std::vector<std::string> names;
    for (const ReportAttribute &one : report.attributes)
        names.push_back(one.attribute.name);
    Document document;
    document.title = fmt::format("{}: run {}", report.project, number(report.run.id));
    document.lead = fmt::format("{} · {} network · trained {} · report of {} by {}", listText(names),
                                toWord(report.run.options.net), report.run.startedAt.substr(0, 10),
                                report.writtenAt.substr(0, 10), report.program);
    document.mark = kReportMark;
    document.creator = report.program;
    document.madeAt = report.writtenAt;
    addNotices(report, document.blocks);
    KeyFigures key;
    addKeyFigures("Test", report.test, key);
    addKeyFigures("Validation", report.validation, key);
    if (!key.figures.empty())
        document.blocks.push_back(std::move(key));
    addScoresSection(report, document.blocks);
    addTrainingSection(report, document.blocks);
    addDataSection(report, document.blocks);
    addThresholdsSection(report, document.blocks);
    addCalibrationSection(report, document.blocks);
    addGallerySection(report, document.blocks);
    if (!report.card.empty()) {
        document.blocks.push_back(Heading{2, "Model card"});
        const std::vector<Block> card = cardBlocks(report.card, 1);
        document.blocks.insert(document.blocks.end(), card.begin(), card.end());
    }
    return document;
}

} // namespace faces::exchange
