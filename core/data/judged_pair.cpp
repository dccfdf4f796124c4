// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/judged_pair.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace faces {

namespace {

/// The rows and columns of a judged run that stand in both, in the same order for either run.
JudgedRun narrowed(const JudgedRun &judged, const std::vector<FaceId> &faces,
                   const std::vector<AttributeId> &attributes)
{
    std::unordered_map<std::int64_t, std::size_t> rows;
    rows.reserve(judged.faces.size());
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

/// What of `all` stands in `other` too, or what does not.
template <typename Item>
std::vector<Item> sharedWith(const std::vector<Item> &other, const std::vector<Item> &all, bool shared = true)
{
    const std::set<Item> known(other.begin(), other.end());
    std::vector<Item> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const Item &item) { return known.contains(item) == shared; });
    return found;
}

ComparedScore differing(const AttributeId &id, const ScoreDifferences::One &difference)
{
    ComparedScore score;
    score.attribute = score.name = id;
    score.difference = difference.value;
    score.differenceInterval = difference.interval;
    return score;
}

/// Means over the attributes for which both sides have a value, as the difference is: the means of either side over its
/// own would be of different attributes.
void fillMacro(PairScores &scores)
{
    double a = 0, b = 0;
    int known = 0;
    for (const ComparedScore &label : scores.labels)
        if (label.a && label.b) {
            a += *label.a;
            b += *label.b;
            ++known;
        }
    if (known == 0)
        return;
    scores.macro.a = a / known;
    scores.macro.b = b / known;
}

} // namespace

JudgedPair judgedPair(const JudgedRun &a, const JudgedRun &b)
{
    const std::vector<FaceId> faces = sharedWith(b.faces, a.faces);
    const std::vector<AttributeId> attributes = sharedWith(b.attributes, a.attributes);
    return {narrowed(a, faces, attributes),
            narrowed(b, faces, attributes),
            sharedWith(b.faces, a.faces, false),
            sharedWith(a.faces, b.faces, false),
            sharedWith(b.attributes, a.attributes, false),
            sharedWith(a.attributes, b.attributes, false)};
}

JudgedRun withAttributes(const JudgedRun &judged, const std::vector<AttributeId> &attributes)
{
    return narrowed(judged, judged.faces, attributes);
}

PairScores pairScores(const JudgedPair &pair, const std::stop_token &stop, int draws)
{
    const Judgements a = pair.a.judgements(), b = pair.b.judgements();
    const ScoreDifferences differences = pairedDifferences(a, pair.a.thresholds, b, pair.b.thresholds, stop, draws);
    const std::vector<PairedAnswers> answers = pairedAnswers(a, pair.a.thresholds, b, pair.b.thresholds);
    const Scores ofA = scoresOf(a, pair.a.attributes, pair.a.thresholds, 0);
    const Scores ofB = scoresOf(b, pair.b.attributes, pair.b.thresholds, 0);
    PairScores scores;
    scores.faces = static_cast<int>(pair.a.faces.size());
    for (std::size_t i = 0; i < pair.a.attributes.size(); ++i) {
        ComparedScore &label = scores.labels.emplace_back(differing(pair.a.attributes[i], differences.labels[i]));
        label.a = ofA.labels[i].counts.f1();
        label.b = ofB.labels[i].counts.f1();
        label.answers = answers[i];
    }
    scores.micro = differing("micro", differences.micro);
    scores.micro.a = ofA.pooled().f1();
    scores.micro.b = ofB.pooled().f1();
    scores.macro = differing("macro", differences.macro);
    fillMacro(scores);
    return scores;
}

} // namespace faces
