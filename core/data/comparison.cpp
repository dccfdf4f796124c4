// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/comparison.h"

#include "core/data/judged_pair.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace faces {

namespace {

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

void takeDifference(ComparedScore &row, const ComparedScore &from)
{
    row.difference = from.difference;
    row.differenceInterval = from.differenceInterval;
}

void addDifferences(ComparedPart &part, const JudgedPair &pair, const std::stop_token &stop)
{
    if (pair.empty())
        return;
    const PairScores scores = pairScores(pair, stop);
    part.both = scores.faces;
    for (const ComparedScore &label : scores.labels) {
        const auto row = std::ranges::find(part.labels, label.attribute, &ComparedScore::attribute);
        if (row == part.labels.end())
            continue;
        takeDifference(*row, label);
        row->answers = label.answers;
    }
    if (!pair.attributesOfA.empty() || !pair.attributesOfB.empty())
        return; // micro and macro are over different attributes then
    takeDifference(part.micro, scores.micro);
    takeDifference(part.macro, scores.macro);
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
        addDifferences(part, judgedPair(test ? a.test : a.validation, test ? b.test : b.validation), stop);
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
    const std::set<AttributeId> ofA(all.begin(), all.end());
    const std::set<AttributeId> ofB(b.options.attributes.begin(), b.options.attributes.end());
    return ofA == ofB;
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
