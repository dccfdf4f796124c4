// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/model_card.h"

#include "core/base/text.h"
#include "core/data/calibration.h"
#include "core/data/judged_run.h"
#include "core/data/recipe_words.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/training_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace faces::tasks {

namespace {

/// Fewer yes or no among the faces that are scored say little.
constexpr int kFew = 15;

/// A person's words as one cell of a table.
std::string cell(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        if (std::string_view("|\\*_`<>[]").find(letter) != std::string_view::npos)
            safe += '\\';
        safe += letter == '\n' || letter == '\r' ? ' ' : letter;
    }
    return safe;
}

std::string figure(const std::optional<double> &value) { return value ? fmt::format("{:.3f}", *value) : "n/a"; }

std::string figure(const std::optional<Interval> &interval)
{
    return interval ? fmt::format("{:.3f} to {:.3f}", interval->low, interval->high) : "n/a";
}

/// Yes, no and unknown of each attribute among the rows of each part.
using PartCounts = std::vector<std::array<Balance, 3>>;

PartCounts countedRows(const RunFaces &faces)
{
    PartCounts counts(faces.columns.size());
    for (std::size_t part = 0; part < 3; ++part) {
        std::set<const Face *> seen; // a face in training gives several pictures
        for (const RunFaces::Row &row : faces.rows[part]) {
            if (!seen.insert(row.face).second)
                continue;
            for (std::size_t a = 0; a < counts.size(); ++a) {
                const LabelValue value = row.face->labels[faces.columns[a]];
                Balance &balance = counts[a].at(part);
                ++(value == LabelValue::Yes ? balance.yes : value == LabelValue::No ? balance.no : balance.unknown);
            }
        }
    }
    return counts;
}

/// What the threshold of an attribute was chosen on.
std::string chosenOn(const Run &run, std::size_t attribute)
{
    if (attribute >= run.thresholdSources.size())
        return "not noted";
    const ThresholdSource &source = run.thresholdSources[attribute];
    switch (source.from) {
    case ThresholdFrom::Validation:
        return fmt::format("validation: {} yes of {}", source.positives, source.known);
    case ThresholdFrom::OutOfFold:
        return fmt::format("out of fold: {} yes of {}", source.positives, source.known);
    case ThresholdFrom::Person:
        return "set by a person";
    default:
        return "nothing, too few yes";
    }
}

std::string answersText(const Model &model, const Run &run)
{
    std::string text = "## Answers\n\n| output | attribute | id | yes | no | yes from | chosen on |\n"
                       "|---|---|---|---|---|---|---|\n";
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const Attribute &attribute = model.attributes[i];
        text += fmt::format("| {} | {} | {} | {} | {} | {:.4f} | {} |\n", i, cell(attribute.name), cell(attribute.id),
                            cell(attribute.yesWord), cell(attribute.noWord), model.thresholds.at(i), chosenOn(run, i));
    }
    text += "\nA probability decides yes when it is at least “yes from”. The program chooses no threshold on test "
            "faces; what a person set is theirs.";
    if (std::ranges::count(run.thresholdSources, ThresholdFrom::OutOfFold, &ThresholdSource::from) > 0)
        text += " Out of fold: validation holds few yes, so faces of training and validation were judged by networks "
                "trained the same way on others.";
    text += "\n";
    if (model.temperature != 1)
        text += fmt::format("Probabilities are calibrated: logits are divided by {:.4f}.\n", model.temperature);
    return text + "\n";
}

/// How many faces, of how many persons, from how many photos.
std::string facesText(const RunFaces &faces)
{
    std::string text;
    for (std::size_t part = 0; part < 3; ++part) {
        std::set<const Face *> seen;
        std::set<int> persons;
        std::set<PhotoId> photos;
        for (const RunFaces::Row &row : faces.rows[part]) {
            seen.insert(row.face);
            persons.insert(faces.groups[static_cast<std::size_t>(row.face - faces.all.data())]);
            if (row.face->photo != PhotoId{})
                photos.insert(row.face->photo);
        }
        text +=
            fmt::format("- {}: {} of {} as far as is known, {}\n", toWord(static_cast<Part>(part)),
                        counted(std::ssize(seen), "face", "faces"), counted(std::ssize(persons), "person", "persons"),
                        photos.empty() ? "brought in as single pictures"
                                       : "from " + counted(std::ssize(photos), "photo", "photos"));
    }
    return text + "\n";
}

std::string dataText(const Model &model, const RunFaces &faces, const PartCounts &counts, const Run &run, bool same)
{
    std::string text =
        "## Data\n\n" + facesText(faces) + "| attribute | part | yes | no | unknown |\n|---|---|---|---|---|\n";
    for (std::size_t a = 0; a < counts.size(); ++a)
        for (std::size_t part = 0; part < 3; ++part) {
            const Balance &balance = counts[a].at(part);
            text += fmt::format("| {} | {} | {} | {} | {} |\n", cell(model.attributes[a].name),
                                toWord(static_cast<Part>(part)), balance.yes, balance.no, balance.unknown);
        }
    text += fmt::format("\nUnknown labels were neither trained nor counted. The run was trained on {}, chosen on {}, "
                        "tested on {}.\n",
                        counted(run.sizes.train, "picture", "pictures") +
                            (model.net == Net::Compact ? " (altered anew in every epoch)" : " (alterations included)"),
                        counted(run.sizes.validation, "validation face", "validation faces"),
                        counted(run.sizes.test, "test face", "test faces"));
    if (!run.recipe.rows.empty() || (model.net == Net::Compact && run.recipe != plainRecipe()))
        text += fmt::format("Recipe of the training pictures: {}.\n", inWords(run.recipe));
    if (run.options.balance == ::faces::Balance::Rare)
        text += "Rare labels counted more in training, so probabilities lean towards the rarer answer.\n";
    if (!same)
        text +=
            "**Faces, labels or the split have changed since the training: the table counts them as they are now.**\n";
    return text + "\n";
}

std::string howSplit(const Run &run, const std::optional<Split> &split)
{
    if (run.leaky())
        return "## Split\n\n**Leaky:** alterations of one face stood on both sides of the split, as the notebooks had "
               "it. "
               "The scores below are too good.\n\n";
    std::string text = fmt::format("## Split\n\nBy {}: what belongs together stands on one side.", toWord(run.splitBy));
    if (split && run.splitBy != SplitBy::Given)
        text += fmt::format(" {:g} % of the faces for validation, {:g} % for the test, seed {}.",
                            split->validationPercent, split->testPercent, split->seed);
    return text +
           fmt::format(" The test faces were looked at {} with this run.\n\n", counted(run.testLooks, "time", "times"));
}

/// Always the answer that is more frequent in training.
Counts majority(const Counts &counts, const Balance &training)
{
    if (training.yes > training.no)
        return {counts.positives(), counts.known() - counts.positives(), 0, 0};
    return {0, 0, counts.positives(), counts.known() - counts.positives()};
}

std::optional<double> right(const Counts &counts)
{
    if (counts.known() == 0)
        return std::nullopt;
    return static_cast<double>(counts.truePositives + counts.trueNegatives) / counts.known();
}

std::string scoreRow(const std::string &name, const AttributeScores &score, const Balance &training)
{
    const Counts always = majority(score.counts, training);
    return fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} | {} of {} |\n", name, figure(score.counts.precision()),
                       figure(score.counts.recall()), figure(score.counts.f1()), figure(score.f1Interval),
                       figure(always.f1()), figure(right(score.counts)), figure(right(always)),
                       score.counts.positives(), score.counts.known());
}

std::string scoresText(const std::string &title, const std::optional<Scores> &scores, const Model &model,
                       const PartCounts &counts)
{
    if (!scores || scores->faces == 0)
        return fmt::format("### {}\n\nThere are none.\n\n", title);
    std::string text = fmt::format(
        "### {} ({})\n\n| attribute | precision | recall | F1 | 95 % interval | majority F1 | right | majority right | "
        "yes of known |\n|---|---|---|---|---|---|---|---|---|\n",
        title, counted(scores->faces, "face", "faces"));
    for (std::size_t a = 0; a < scores->labels.size() && a < counts.size(); ++a)
        text += scoreRow(cell(model.attributes[a].name), scores->labels[a], counts[a][0]);
    const Counts pooled = scores->pooled();
    text += fmt::format("\nMicro F1 {} ({}), macro F1 {} ({}).\n\n", figure(pooled.f1()), figure(scores->microInterval),
                        figure(scores->macroF1()), figure(scores->macroInterval));
    return text;
}

std::string calibrationLine(std::string_view part, const PartReliability &reliability)
{
    std::string line = fmt::format("- {}: Brier score {}, calibration error {}", part, figure(reliability.pooled.brier),
                                   figure(reliability.pooled.error));
    if (reliability.pooledBefore)
        line += fmt::format(" (undivided logits: {}, {})", figure(reliability.pooledBefore->brier),
                            figure(reliability.pooledBefore->error));
    return line + "\n";
}

/// How far the probabilities can be taken at their word.
std::string calibrationText(const store::Project &project, const Run &run, const Model &model, const RunFaces &faces)
{
    const auto predictions = project.predictions(run.id, std::nullopt);
    const auto attributes = project.attributes(true);
    std::string lines;
    for (const Part part : {Part::Test, Part::Validation})
        if (const JudgedRun judged = judgedRun(run, part, predictions, faces.all, attributes); !judged.empty())
            lines += calibrationLine(toWord(part), partReliability(judged.judgements(), model.temperature));
    if (lines.empty())
        return {};
    return "### Calibration\n\nThe Brier score is the mean squared distance of probability and label; the error is the "
           "distance of probability and share of yes in ten equal steps. For both 0 is perfect.\n\n" +
           lines + "\n";
}

std::string limitsText(const store::Project &project, const Run &run, const Model &model, const PartCounts &counts)
{
    std::string text = fmt::format(
        "## Limits\n\n- It saw the faces of one project, “{}”, and no others. On faces of other people, ages, skin "
        "colours, poses, light or cameras than those it may do worse, and no score above says how much: test it there "
        "first.\n- It answers for any picture, also one without a face. It does not find faces and knows nobody.\n"
        "- It repeats what the labels say, mistakes and habits of those who labelled included. The answers describe "
        "how a "
        "picture looks, not who a person is.\n",
        cell(project.name()));
    for (std::size_t a = 0; run.test && a < run.test->labels.size() && a < counts.size(); ++a) {
        const Counts &known = run.test->labels[a].counts;
        if (known.positives() < kFew || known.known() - known.positives() < kFew)
            text += fmt::format("- {}: the test has {} yes and {} no. Its score says little.\n",
                                cell(model.attributes[a].name), known.positives(), known.known() - known.positives());
    }
    return text + "- Not to be used to watch, identify or sort people, nor for decisions about them: work, credit, "
                  "insurance, housing, access, police, borders, medicine.\n";
}

std::string headText(const store::Project &project, const Run &run, const Model &model,
                     const std::filesystem::path &file)
{
    std::vector<std::string> names;
    for (const Attribute &attribute : model.attributes)
        names.push_back(cell(attribute.name));
    return fmt::format(
        "{}\n# {}: {}\n\nSays of a picture of one face how probable a yes is for each attribute. A {} network of {} "
        "trained "
        "numbers, run {} of the project “{}”, trained by Faces Studio on {} ({}; the weights are those of epoch {}). "
        "Published as `{}`.\n\n",
        kCardMark, cell(toText(file.stem())), joinText(names, ", "), toWord(model.net), grouped(model.parameters),
        number(run.id), cell(project.name()), cell(run.startedAt), toWord(run.state), run.bestEpoch,
        toText(file.filename()));
}

} // namespace

std::string modelCard(const store::Project &project, const Run &run, const Model &model,
                      const std::filesystem::path &file)
{
    const auto split = project.splitById(run.split);
    const RunFaces faces = facesOfRun(project, run.options.attributes, split.value_or(Split{}), run.recipe);
    const PartCounts counts = countedRows(faces);
    return headText(project, run, model, file) + answersText(model, run) +
           dataText(model, faces, counts, run, split && fingerprint(faces, run.recipe) == run.dataFingerprint) +
           howSplit(run, split) +
           "## Scores\n\nIntervals: bootstrap over persons. Majority: always the answer that is more frequent in "
           "training.\n\n" +
           scoresText("Test faces", run.test, model, counts) +
           scoresText("Validation faces", run.validation, model, counts) + calibrationText(project, run, model, faces) +
           cardInput(model) + cardUse(model, file) + limitsText(project, run, model, counts);
}

std::string cardForReport(const store::Project &project, const Run &run, const Model &model, const RunFaces &faces)
{
    return "Says of a picture of one face how probable a yes is for each attribute.\n\n" + answersText(model, run) +
           cardInput(model) + limitsText(project, run, model, countedRows(faces));
}

} // namespace faces::tasks
