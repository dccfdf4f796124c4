// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/compared_faces.h"

#include "core/base/progress.h"
#include "core/tasks/evaluate_run.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace faces::tasks {

namespace {

/// A run with all that it said.
struct SpokenRun {
    Run run;
    JudgedRun validation, test, outOfFold;
    std::unordered_set<std::int64_t> trained; ///< by its split, as far as the project still has it
};

/// Everything of the project that both runs are read with.
struct ReadProject {
    const store::Project &project;
    std::vector<Face> faces; ///< rejected ones too
    std::vector<Attribute> attributes;
};

JudgedRun saidOutOfFold(const ReadProject &read, const Run &run)
{
    const FoldedJudgements folded = foldedJudgements(read.project, run);
    std::vector<Prediction> said;
    const std::size_t width = run.options.attributes.size();
    for (std::size_t row = 0; row < folded.judged.data.faces.size(); ++row) {
        const auto first = folded.judged.probabilities.begin() + static_cast<std::ptrdiff_t>(row * width);
        said.push_back(
            {folded.judged.data.faces[row], Part::Train, {first, first + static_cast<std::ptrdiff_t>(width)}});
    }
    const JudgedRun all = judgedRun(run, Part::Train, said, read.faces, read.attributes);
    std::vector<AttributeId> decided;
    for (const AttributeId &id : all.attributes)
        for (const std::size_t place : folded.attributes)
            if (run.options.attributes[place] == id)
                decided.push_back(id);
    return withAttributes(all, decided);
}

SpokenRun spokenRun(const ReadProject &read, const Run &run)
{
    SpokenRun spoken;
    spoken.run = run;
    spoken.run.history.clear();
    if (run.leaky())
        return spoken;
    const std::vector<Prediction> predictions = read.project.predictions(run.id, std::nullopt);
    spoken.validation = judgedRun(run, Part::Validation, predictions, read.faces, read.attributes);
    spoken.test = judgedRun(run, Part::Test, predictions, read.faces, read.attributes);
    spoken.outOfFold = saidOutOfFold(read, run);
    if (const std::optional<Split> split = read.project.splitById(run.split))
        for (const SplitEntry &entry : split->entries)
            if (entry.part == Part::Train)
                spoken.trained.insert(number(entry.face));
    return spoken;
}

LeftOut leftOut(const std::vector<FaceId> &faces, const SpokenRun &other)
{
    std::unordered_set<std::int64_t> judged;
    if (!faces.empty())
        for (const JudgedRun *part : {&other.validation, &other.test})
            for (const FaceId face : part->faces)
                judged.insert(number(face));
    LeftOut out;
    for (const FaceId face : faces)
        ++(judged.contains(number(face))          ? out.otherPart
           : other.trained.contains(number(face)) ? out.trained
                                                  : out.unknown);
    return out;
}

ComparedFacesPart comparedPartOf(const JudgedRun SpokenRun::*part, const SpokenRun &a, const SpokenRun &b,
                                 const std::unordered_map<std::int64_t, int> &numbers, const std::stop_token &stop)
{
    throwIfStopped(stop);
    ComparedFacesPart compared;
    compared.pair = judgedPair(a.*part, b.*part);
    const JudgedPair &pair = compared.pair;
    compared.outcomes = pairOutcomes(pair.a.judgements(), pair.a.thresholds, pair.b.judgements(), pair.b.thresholds);
    for (const FaceId face : pair.a.faces)
        compared.numbers.push_back(numbers.at(number(face)));
    compared.facesA = static_cast<int>((a.*part).faces.size());
    compared.facesB = static_cast<int>((b.*part).faces.size());
    compared.leftOutA = leftOut(pair.facesOfA, b);
    compared.leftOutB = leftOut(pair.facesOfB, a);
    return compared;
}

} // namespace

ComparedFaces comparedFaces(const store::Project &project, const Run &a, const Run &b, const std::stop_token &stop)
{
    const ReadProject read{project, project.faces({.rejected = true, .photo = {}}), project.attributes(true)};
    throwIfStopped(stop);
    SpokenRun first = spokenRun(read, a);
    throwIfStopped(stop);
    SpokenRun second = spokenRun(read, b);
    std::unordered_map<std::int64_t, int> numbers;
    numbers.reserve(read.faces.size());
    for (const Face &face : read.faces)
        numbers.emplace(number(face.id), face.number);
    const auto of = [&](const JudgedRun SpokenRun::*part) {
        return comparedPartOf(part, first, second, numbers, stop);
    };
    ComparedFaces compared;
    compared.validation = of(&SpokenRun::validation);
    compared.test = of(&SpokenRun::test);
    compared.outOfFold = of(&SpokenRun::outOfFold);
    compared.a = std::move(first.run);
    compared.b = std::move(second.run);
    compared.attributes = read.attributes;
    return compared;
}

} // namespace faces::tasks
