// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>

namespace faces {

namespace {

/// The rows and columns of a judged run that stand in both, in the same order for either run.
JudgedRun keptOf(const JudgedRun &judged, const std::vector<FaceId> &faces, const std::vector<AttributeId> &attributes)
{
    std::unordered_map<std::int64_t, std::size_t> rows;
    for (std::size_t row = 0; row < judged.faces.size(); ++row)
        rows.emplace(number(judged.faces[row]), row);
    std::vector<std::size_t> columns;
    JudgedRun kept;
    kept.attributes = attributes;
    kept.faces = faces;
    for (const AttributeId &id : attributes) {
        columns.push_back(
            static_cast<std::size_t>(std::ranges::find(judged.attributes, id) - judged.attributes.begin()));
        kept.thresholds.push_back(judged.thresholds[columns.back()]);
    }
    for (const FaceId face : faces) {
        const std::size_t row = rows.at(number(face));
        kept.groups.push_back(judged.groups[row]);
        for (const std::size_t column : columns) {
            kept.probabilities.push_back(judged.probabilities[row * judged.attributes.size() + column]);
            kept.truth.push_back(judged.truth[row * judged.attributes.size() + column]);
        }
    }
    return kept;
}

template <typename Item> std::vector<Item> inBoth(const std::vector<Item> &a, const std::vector<Item> &b)
{
    const std::set<Item> known(b.begin(), b.end());
    std::vector<Item> both;
    std::ranges::copy_if(a, std::back_inserter(both), [&](const Item &item) { return known.contains(item); });
    return both;
}

/// What one run shows of a part, and whether that is other than what it was scored on.
struct ShownScores {
    std::optional<Scores> scores;
    bool changed = false;
};

bool sameCounts(const Scores &a, const Scores &b)
{
    return a.faces == b.faces &&
           std::ranges::equal(a.labels, b.labels, [](const AttributeScores &one, const AttributeScores &other) {
               return one.attribute == other.attribute && one.counts == other.counts;
           });
}

ShownScores shownScores(const ComparedRun &one, Part part, const std::stop_token &stop)
{
    const JudgedRun &judged = part == Part::Test ? one.test : one.validation;
    const std::optional<Scores> &kept = part == Part::Test ? one.run.test : one.run.validation;
    if (judged.empty() || one.run.leaky())
        return {kept && kept->faces > 0 ? kept : std::nullopt, false};
    const Scores now = judged.scores(stop);
    return {now, kept && !sameCounts(now, *kept)};
}

std::string comparedNameOf(const AttributeId &id, const std::vector<Attribute> &attributes)
{
    const auto known = std::ranges::find(attributes, id, &Attribute::id);
    return known == attributes.end() ? id : known->yesWord;
}

/// Writes one run's figures into its columns: those of A or of B.
void fillSide(ComparedPart &part, const std::optional<Scores> &scores, const std::vector<Attribute> &attributes,
              std::optional<double> ComparedScore::*value, std::optional<Interval> ComparedScore::*interval)
{
    if (!scores)
        return;
    for (const AttributeScores &label : scores->labels) {
        auto row = std::ranges::find(part.labels, label.attribute, &ComparedScore::attribute);
        if (row == part.labels.end()) {
            ComparedScore added;
            added.attribute = label.attribute;
            added.name = comparedNameOf(label.attribute, attributes);
            row = part.labels.insert(part.labels.end(), std::move(added));
        }
        (*row).*value = label.counts.f1();
        (*row).*interval = label.f1Interval;
    }
    part.micro.*value = scores->pooled().f1();
    part.micro.*interval = scores->microInterval;
    part.macro.*value = scores->macroF1();
    part.macro.*interval = scores->macroInterval;
}

void take(ComparedScore &row, const ScoreDifferences::One &one)
{
    row.difference = one.value;
    row.differenceInterval = one.interval;
}

void addDifferences(ComparedPart &part, const JudgedRun &a, const JudgedRun &b, const std::stop_token &stop)
{
    const std::vector<FaceId> faces = inBoth(a.faces, b.faces);
    const std::vector<AttributeId> attributes = inBoth(a.attributes, b.attributes);
    if (faces.empty() || attributes.empty())
        return;
    part.both = static_cast<int>(faces.size());
    const JudgedRun ofA = keptOf(a, faces, attributes), ofB = keptOf(b, faces, attributes);
    const ScoreDifferences differences =
        pairedDifferences(ofA.judgements(), ofA.thresholds, ofB.judgements(), ofB.thresholds, stop);
    const std::vector<PairedAnswers> answers =
        pairedAnswers(ofA.judgements(), ofA.thresholds, ofB.judgements(), ofB.thresholds);
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const auto row = std::ranges::find(part.labels, attributes[i], &ComparedScore::attribute);
        if (row == part.labels.end())
            continue;
        take(*row, differences.labels[i]);
        row->answers = answers[i];
    }
    if (attributes.size() != a.attributes.size() || attributes.size() != b.attributes.size())
        return; // micro and macro are over different attributes then
    take(part.micro, differences.micro);
    take(part.macro, differences.macro);
}

ComparedPart comparedPart(const ComparedRun &a, const ComparedRun &b, Part which,
                          const std::vector<Attribute> &attributes, const std::stop_token &stop)
{
    ComparedPart part;
    part.part = which;
    part.micro.attribute = "micro";
    part.micro.name = "Micro";
    part.macro.attribute = "macro";
    part.macro.name = "Macro";
    const ShownScores ofA = shownScores(a, which, stop), ofB = shownScores(b, which, stop);
    part.facesA = ofA.scores ? ofA.scores->faces : 0;
    part.facesB = ofB.scores ? ofB.scores->faces : 0;
    part.looksA = which == Part::Test ? a.run.testLooks : 0;
    part.looksB = which == Part::Test ? b.run.testLooks : 0;
    part.changedSince = ofA.changed || ofB.changed;
    fillSide(part, ofA.scores, attributes, &ComparedScore::a, &ComparedScore::intervalA);
    fillSide(part, ofB.scores, attributes, &ComparedScore::b, &ComparedScore::intervalB);
    const bool test = which == Part::Test;
    if (!a.run.leaky() && !b.run.leaky())
        addDifferences(part, test ? a.test : a.validation, test ? b.test : b.validation, stop);
    return part;
}

bool sameKept(const std::optional<Scores> &a, const std::optional<Scores> &b)
{
    return a && b ? sameCounts(*a, *b) : a.has_value() == b.has_value();
}

/// Everything that a training, a scoring or another threshold leaves behind.
bool sameRecord(const Run &a, const Run &b)
{
    const auto facts = [](const Run &run) {
        return std::tuple(run.id, std::string_view(run.startedAt), run.state, run.bestEpoch, run.testLooks,
                          run.trainSeconds, run.history.size());
    };
    return facts(a) == facts(b) && sameKept(a.validation, b.validation) && sameKept(a.test, b.test) &&
           optionDifferences(a, b).empty();
}

bool sameTables(const JudgedRun &a, const JudgedRun &b)
{
    const auto tables = [](const JudgedRun &judged) {
        return std::tie(judged.attributes, judged.thresholds, judged.faces, judged.probabilities, judged.truth,
                        judged.groups);
    };
    return tables(a) == tables(b);
}

bool sameAttributes(const Run &a, const Run &b)
{
    const auto &all = a.options.attributes;
    return all.size() == b.options.attributes.size() && inBoth(all, b.options.attributes).size() == all.size();
}

std::string leakySentence(const Run &a, const Run &b)
{
    const std::string why = "variants of one face stood on both sides of the split, so the scores are too good";
    if (a.leaky() && b.leaky())
        return fmt::format("Runs {} and {} are leaky: {}. Compare them with each other only.", number(a.id),
                           number(b.id), why);
    return fmt::format("Run {} is leaky: {}. They can't be compared with those of run {}.",
                       number(a.leaky() ? a.id : b.id), why, number(a.leaky() ? b.id : a.id));
}

std::vector<std::string> warningsFor(const Run &a, const Run &b, const Comparison &comparison)
{
    std::vector<std::string> warnings;
    if (a.leaky() || b.leaky())
        warnings.push_back(leakySentence(a, b));
    else if (a.split != b.split)
        warnings.push_back("The two runs have different splits: their scores are of different faces and can't be "
                           "compared. A difference is measured on the faces that neither was trained on.");
    if (!sameAttributes(a, b))
        warnings.push_back("The two runs know different attributes: their micro and macro F1 can't be compared.");
    if ((comparison.validation && comparison.validation->changedSince) ||
        (comparison.test && comparison.test->changedSince))
        warnings.push_back("Labels or faces have changed since the runs were scored: the figures are of the labels as "
                           "they are now.");
    return warnings;
}

} // namespace

bool sameBasis(const ComparedRun &a, const ComparedRun &b)
{
    return sameRecord(a.run, b.run) && sameTables(a.validation, b.validation) && sameTables(a.test, b.test);
}

Comparison comparisonOf(const ComparedRun &a, const ComparedRun &b, const std::vector<Attribute> &attributes,
                        const std::stop_token &stop)
{
    Comparison comparison;
    ComparedPart validation = comparedPart(a, b, Part::Validation, attributes, stop);
    if (validation.facesA > 0 || validation.facesB > 0)
        comparison.validation = std::move(validation);
    ComparedPart test = comparedPart(a, b, Part::Test, attributes, stop);
    if (test.facesA > 0 && test.facesB > 0)
        comparison.test = std::move(test);
    comparison.differences = optionDifferences(a.run, b.run);
    comparison.warnings = warningsFor(a.run, b.run, comparison);
    return comparison;
}

} // namespace faces
