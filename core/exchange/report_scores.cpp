// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a report says about how well the run answers: scores, thresholds, calibration, right and wrong faces.
#include "core/exchange/report_document.h"

#include "core/base/text.h"
#include "core/exchange/report_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {

namespace {

const std::string &nameOf(const Report &report, const AttributeId &id)
{
    const auto found = std::ranges::find_if(report.attributes, [&](const auto &one) { return one.attribute.id == id; });
    return found == report.attributes.end() ? id : found->attribute.name;
}

std::vector<Words> scoreRow(const std::string &name, const Counts &counts, const std::optional<double> &f1,
                            const std::optional<Interval> &interval, const std::optional<double> &majority)
{
    return {plain(name),
            plain(figure(counts.precision())),
            plain(figure(counts.recall())),
            strong(figure(f1)),
            soft(intervalText(interval)),
            soft(figure(majority)),
            plain(grouped(counts.positives())),
            plain(grouped(counts.known()))};
}

Table scoreTable(const Report &report, const std::string &part, const Scores &scores)
{
    Table table{fmt::format("{}, {}. Intervals: 95 %, bootstrap over persons. Always: the F1 of always giving the more "
                            "frequent answer.",
                            part, counted(scores.faces, "face", "faces")),
                {{"Attribute", false},
                 {"Precision", true},
                 {"Recall", true},
                 {"F1", true},
                 {"95 %", true},
                 {"Always", true},
                 {"Yes", true},
                 {"Known", true}},
                {}};
    for (const AttributeScores &one : scores.labels)
        table.rows.push_back(scoreRow(nameOf(report, one.attribute), one.counts, one.counts.f1(), one.f1Interval,
                                      majorityOf(one.counts).f1()));
    const Scores majority = scores.majority();
    const Counts pooled = scores.pooled();
    table.rows.push_back(scoreRow("Micro (pooled)", pooled, pooled.f1(), scores.microInterval, majority.pooled().f1()));
    std::vector<Words> macro(table.columns.size(), Words{});
    macro[0] = plain("Macro (mean)");
    macro[3] = strong(figure(scores.macroF1()));
    macro[4] = soft(intervalText(scores.macroInterval));
    macro[5] = soft(figure(majority.macroF1()));
    table.rows.push_back(std::move(macro));
    return table;
}

Table confusionTable(const Report &report, const AttributeScores &scores, const std::string &part)
{
    const auto found =
        std::ranges::find_if(report.attributes, [&](const auto &one) { return one.attribute.id == scores.attribute; });
    const Attribute words = found == report.attributes.end() ? Attribute{} : found->attribute;
    const Counts &c = scores.counts;
    const auto count = [](int number, Ink ink) {
        return Words{
            {fmt::format("{} {}", ink == Ink::Right ? "✓" : "✗", grouped(number)), ink, ink == Ink::Right, false}};
    };
    return {fmt::format("{}, {}", nameOf(report, scores.attribute), part),
            {{"label / said", false}, {words.yesWord, true}, {words.noWord, true}},
            {{plain(words.yesWord), count(c.truePositives, Ink::Right), count(c.falseNegatives, Ink::Wrong)},
             {plain(words.noWord), count(c.falsePositives, Ink::Wrong), count(c.trueNegatives, Ink::Right)}}};
}

void addConfusion(const Report &report, const std::optional<Scores> &scores, const std::string &part,
                  std::vector<Block> &blocks)
{
    if (!scores || scores->faces == 0)
        return;
    Tables tables;
    for (const AttributeScores &one : scores->labels)
        tables.tables.push_back(confusionTable(report, one, part));
    blocks.push_back(std::move(tables));
}

/// What the threshold of an attribute was chosen on.
std::string chosenOn(const std::optional<ThresholdSource> &source)
{
    if (!source)
        return "not written down";
    switch (source->from) {
    case ThresholdFrom::Validation:
        return fmt::format("highest F1 on validation: {} yes of {}", source->positives, source->known);
    case ThresholdFrom::OutOfFold:
        return fmt::format("highest F1 out of fold: {} yes of {}", source->positives, source->known);
    case ThresholdFrom::Person:
        return "set by a person";
    default:
        return "left at 0.5 for want of yes";
    }
}

void addReliabilityRow(const std::string &part, const std::optional<Reliability> &one,
                       const std::optional<Reliability> &before, Table &table)
{
    if (!one)
        return;
    table.rows.push_back({plain(part), plain(figure(one->brier)), plain(figure(one->error)),
                          soft(before ? figure(before->error) : "n/a"), plain(grouped(one->known))});
}

Tile tileOf(const ReportAttribute &attribute, const ReportFace &face)
{
    const Attribute &words = attribute.attribute;
    const bool right = face.saidYes == (face.truth == LabelValue::Yes);
    const std::string &said = face.saidYes ? words.yesWord : words.noWord;
    const std::string &truth = face.truth == LabelValue::Yes ? words.yesWord : words.noWord;
    const Ink ink = right ? Ink::Right : Ink::Wrong;
    return {face.jpeg,
            fmt::format("Face {}, {}: said {}, label {}", face.number, right ? "right" : "wrong", said, truth),
            right,
            {{{fmt::format("{} {}", right ? "✓" : "✗", said), ink, true, false}},
             soft("label " + truth),
             soft(fmt::format("{:.2f} · face {}", face.probability, face.number))}};
}

void addGalleryOf(const ReportAttribute &attribute, const std::vector<ReportFace> &faces, const std::string &caption,
                  std::vector<Block> &blocks)
{
    if (faces.empty())
        return;
    Gallery gallery{caption, {}};
    for (const ReportFace &face : faces)
        gallery.tiles.push_back(tileOf(attribute, face));
    blocks.push_back(std::move(gallery));
}

void addWorst(const Report &report, std::vector<Block> &blocks)
{
    if (report.worst.empty())
        return;
    Gallery gallery{"Highest mean loss over all known labels, the worst first.", {}};
    for (const ReportFace &face : report.worst) {
        Tile tile{face.jpeg,
                  fmt::format("Face {}, {}", face.number, face.wrong.empty() ? "unsure" : "wrong"),
                  face.wrong.empty(),
                  {}};
        for (const std::string &line : face.wrong)
            tile.lines.push_back({{"✗ " + line, Ink::Wrong, true, false}});
        if (face.wrong.empty())
            tile.lines.push_back(soft("right, but unsure"));
        tile.lines.push_back(soft(fmt::format("face {}", face.number)));
        gallery.tiles.push_back(std::move(tile));
    }
    blocks.push_back(Heading{3, "Faces it is most wrong about"});
    blocks.push_back(std::move(gallery));
}

} // namespace

void addScoresSection(const Report &report, std::vector<Block> &blocks)
{
    blocks.push_back(Heading{2, "Scores"});
    const bool tested = report.test && report.test->faces > 0,
               validated = report.validation && report.validation->faces > 0;
    if (!tested && !validated) {
        blocks.push_back(Paragraph{plain("This run has judged no labelled face: there are no scores.")});
        return;
    }
    blocks.push_back(Paragraph{plain(fmt::format(
        "A probability decides yes when it is at least the attribute's threshold. n/a: there is nothing to divide by. "
        "The test faces were looked at {} with this run; each look makes their scores less of a surprise.",
        report.run.testLooks == 1 ? "once" : fmt::format("{} times", report.run.testLooks)))});
    if (tested)
        blocks.push_back(scoreTable(report, "Test", *report.test));
    if (validated)
        blocks.push_back(scoreTable(report, "Validation", *report.validation));
    blocks.push_back(Heading{3, "Confusion"});
    addConfusion(report, report.test, "test", blocks);
    addConfusion(report, report.validation, "validation", blocks);
}

void addThresholdsSection(const Report &report, std::vector<Block> &blocks)
{
    blocks.push_back(Heading{2, "Thresholds"});
    Table table{"The program chooses no threshold on test faces; what a person set is theirs.",
                {{"Attribute", false}, {"Yes from", true}, {"Chosen by", false}},
                {}};
    Charts thresholds{{}, {}}, recalls{{}, {}};
    for (const ReportAttribute &one : report.attributes) {
        table.rows.push_back(
            {plain(one.attribute.name), plain(fmt::format("{:.4f}", one.threshold)), plain(chosenOn(one.source))});
        if (!one.curve.empty())
            thresholds.charts.push_back(thresholdChart(one));
        if (!one.onValidation.empty() || !one.onTest.empty())
            recalls.charts.push_back(recallChart(one, report.validation, report.test));
    }
    blocks.push_back(std::move(table));
    thresholds.caption = "Precision (dashed), recall (dotted) and F1 (solid) at each threshold, on the faces that "
                         "thresholds are chosen on.";
    recalls.caption = "The point is where the threshold stands; the dotted line is what always "
                      "saying yes comes to.";
    for (auto &[heading, charts] : {std::pair("At other thresholds", &thresholds), {"Precision over recall", &recalls}})
        if (!charts->charts.empty()) {
            blocks.push_back(Heading{3, heading});
            blocks.push_back(std::move(*charts));
        }
}

void addCalibrationSection(const Report &report, std::vector<Block> &blocks)
{
    if (!report.validationReliability && !report.testReliability)
        return;
    blocks.push_back(Heading{2, "Calibration"});
    std::string text = "How far probabilities can be taken at their word. The Brier score is the mean squared distance "
                       "of probability and label; the error is the distance of probability and share of yes in ten "
                       "equal steps. For both 0 is perfect.";
    if (report.temperature && *report.temperature != 1)
        text += fmt::format(" Logits are divided by {:.4f}.", *report.temperature);
    blocks.push_back(Paragraph{plain(text)});
    Table table{
        {}, {{"Part", false}, {"Brier", true}, {"Error", true}, {"Error, undivided", true}, {"Labels", true}}, {}};
    Charts charts{{}, "Share of yes by the probability that was said. Bars: how many faces were said so."};
    const auto pooled = [](const std::optional<PartReliability> &part) {
        return part ? std::optional(part->pooled) : std::nullopt;
    };
    const auto before = [](const std::optional<PartReliability> &part) {
        return part ? part->pooledBefore : std::nullopt;
    };
    addReliabilityRow("Test", pooled(report.testReliability), before(report.testReliability), table);
    addReliabilityRow("Validation", pooled(report.validationReliability), before(report.validationReliability), table);
    charts.charts.push_back(
        calibrationChart("All attributes", pooled(report.validationReliability), pooled(report.testReliability)));
    for (const ReportAttribute &one : report.attributes)
        charts.charts.push_back(calibrationChart(one.attribute.name, one.validation, one.test));
    blocks.push_back(std::move(table));
    blocks.push_back(std::move(charts));
}

void addGallerySection(const Report &report, std::vector<Block> &blocks)
{
    if (std::ranges::all_of(report.attributes, [](const auto &one) { return one.wrong.empty() && one.right.empty(); }))
        return;
    blocks.push_back(Heading{2, "Right and wrong"});
    blocks.push_back(Paragraph{plain(fmt::format(
        "{} faces: what was said with the probability of yes, and the label. Wrong ones are the most sure ones, right "
        "ones are drawn by chance.",
        report.galleryPart == Part::Test ? "Test" : "Validation"))});
    addWorst(report, blocks);
    for (const ReportAttribute &one : report.attributes) {
        blocks.push_back(Heading{3, one.attribute.name});
        if (one.wrong.empty())
            blocks.push_back(Paragraph{soft("None is wrong.")});
        addGalleryOf(one, one.wrong, fmt::format("{} of {} wrong", one.wrong.size(), grouped(one.wrongCount)), blocks);
        addGalleryOf(one, one.right, fmt::format("{} of {} right", one.right.size(), grouped(one.rightCount)), blocks);
    }
}

} // namespace faces::exchange
