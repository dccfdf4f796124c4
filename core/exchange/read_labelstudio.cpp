// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/format.h"
#include "core/exchange/json_cells.h"
#include "core/exchange/labelstudio.h"
#include "core/exchange/labelstudio_task.h"
#include "core/exchange/rows.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

constexpr double kScoreOfNoScore = 0.75;
constexpr const char *kSkippedThere = "skipped in Label Studio";

Json listOf(const fs::path &file)
{
    JsonBudget budget;
    auto list = parsedJson(readText(file), budget);
    if (!list || !list->is_array())
        throw Error(ErrorKind::BadInput,
                    "This is no task list of Label Studio: it is damaged, or not written as a JSON list. Export the "
                    "project there as “JSON” and import that file.",
                    toText(file));
    return std::move(*list);
}

/// JSON_MIN has an entry an annotation: those of one task and picture are joined.
std::vector<LabelTask> readTasks(const Json &list, const std::string &name, TaskLoss &loss, ImportedSet &set)
{
    std::vector<LabelTask> tasks;
    std::map<std::string, std::size_t> shortOnes;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string place = fmt::format("{}, task {}", name, i + 1);
        triedRow(place, set.skipped, [&] {
            if (!list[i].is_object())
                throw RowTrouble{"This is no task: a task is a JSON object with data and annotations."};
            const bool full = list[i].contains("data");
            LabelTask task = full ? taskFrom(list[i], loss) : shortTaskFrom(list[i], loss);
            task.place = place;
            const std::string key = textIn(list[i], "id") + '\n' + task.picture;
            const auto [known, fresh] = shortOnes.emplace(key, tasks.size());
            if (full || fresh)
                tasks.push_back(std::move(task));
            else
                tasks[known->second].annotations.push_back(std::move(task.annotations.front()));
        });
    }
    return tasks;
}

std::vector<const LooseCells *> cellsOf(const std::vector<LabelTask> &tasks)
{
    std::vector<const LooseCells *> cells;
    for (const LabelTask &task : tasks) {
        for (const Annotation &annotation : task.annotations)
            cells.push_back(&annotation.cells);
        for (const TaskPrediction &prediction : task.predictions)
            cells.push_back(&prediction.cells);
    }
    return cells;
}

struct Disagreement {
    int labels = 0, faces = 0;
};

std::vector<LabelValue> agreed(const LabelTask &task, const std::vector<OutsideColumn> &outside,
                               const std::vector<LabelColumn> &columns, Disagreement &disagreement)
{
    std::vector<LabelValue> labels(columns.size(), LabelValue::Unknown);
    std::vector<bool> split(columns.size());
    for (const Annotation &annotation : task.annotations) {
        const std::vector<LabelValue> said = labelsOf(annotation.cells, outside, columns);
        for (std::size_t a = 0; a < columns.size(); ++a) {
            if (said[a] == LabelValue::Unknown)
                continue;
            split[a] = split[a] || (labels[a] != LabelValue::Unknown && labels[a] != said[a]);
            labels[a] = said[a];
        }
    }
    const auto disagreed = static_cast<int>(std::ranges::count(split, true));
    for (std::size_t a = 0; a < columns.size(); ++a)
        labels[a] = split[a] ? LabelValue::Unknown : labels[a];
    disagreement.labels += disagreed;
    disagreement.faces += disagreed > 0 ? 1 : 0;
    return labels;
}

/// The latest prediction that says something about an attribute counts. Scoreless ones are counted in `without`.
std::vector<float> suggestedBy(const LabelTask &task, const std::vector<OutsideColumn> &outside,
                               const std::vector<LabelColumn> &columns, int &without)
{
    std::vector<float> suggested;
    for (const TaskPrediction &prediction : task.predictions) {
        const std::vector<LabelValue> said = labelsOf(prediction.cells, outside, columns);
        for (std::size_t a = 0; a < columns.size(); ++a) {
            if (said[a] == LabelValue::Unknown)
                continue;
            suggested.resize(columns.size(), std::numeric_limits<float>::quiet_NaN());
            double score = prediction.scores.at(outside[columns[a].column].name);
            if (!(score >= 0 && score <= 1)) {
                ++without;
                score = kScoreOfNoScore;
            }
            suggested[a] = static_cast<float>(said[a] == LabelValue::Yes ? score : 1 - score);
        }
    }
    return suggested;
}

fs::path foundPicture(const LabelTask &task, PictureFinder &finder)
{
    const std::vector<std::string> paths = picturePaths(task.picture);
    for (std::size_t i = 0; i + 1 < paths.size(); ++i) {
        try {
            return finder.find(paths[i]);
        } catch (const RowTrouble &) {
            continue; // the last of the paths says what is wrong
        }
    }
    return finder.find(paths.back());
}

struct TaskCounts {
    Disagreement disagreement;
    int withoutScore = 0, cancelled = 0;
};

void remarkLosses(const TaskLoss &loss, const TaskCounts &counts, std::vector<std::string> &remarks)
{
    if (counts.disagreement.labels > 0)
        remarks.push_back(
            fmt::format("{} of {} unknown, because the annotators disagree; what each said came as an opinion.",
                        counted(counts.disagreement.labels, "label", "labels"),
                        counted(counts.disagreement.faces, "face stays", "faces stay")));
    if (counts.cancelled > 0)
        remarks.push_back(fmt::format("{} skipped in Label Studio and came as rejected; keep a face to have it back.",
                                      counted(counts.cancelled, "task was", "tasks were")));
    if (counts.withoutScore > 0)
        remarks.push_back(fmt::format("{} no score from 0 to 1: {} was taken.",
                                      counted(counts.withoutScore, "prediction has", "predictions have"),
                                      kScoreOfNoScore));
    if (loss.severalChoices > 0)
        remarks.push_back(fmt::format(
            "{} several choices at once and {} left out: an attribute needs a block of its own "
            "with yes and no.",
            counted(loss.severalChoices, "result has", "results have"), loss.severalChoices == 1 ? "was" : "were"));
    for (const auto &[type, count] : loss.types)
        remarks.push_back(fmt::format("{} of type “{}” left out: only choices are read.",
                                      counted(count, "result was", "results were"), type));
}

} // namespace

bool looksLikeTaskList(const fs::path &file)
{
    const std::string head = beginningOf(file);
    const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start == std::string::npos || head[start] != '[')
        return false;
    return std::ranges::any_of(std::initializer_list<const char *>{"\"annotations\"", "\"predictions\"",
                                                                   "\"completions\"", "\"annotation_id\"",
                                                                   "\"annotator\""},
                               [&](const char *word) { return head.find(word) != std::string::npos; });
}

std::optional<fs::path> taskListIn(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_regular_file(folder / "tasks.json", error) && looksLikeTaskList(folder / "tasks.json"))
        return folder / "tasks.json";
    std::vector<fs::path> lists;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (lowerCase(toText(entry->path().extension())) == ".json" && looksLikeTaskList(entry->path()))
            lists.push_back(entry->path());
    return lists.size() == 1 ? std::optional(lists.front()) : std::nullopt;
}

ImportedSet readLabelStudio(const fs::path &folderOrList, const std::vector<Attribute> &projectAttributes)
{
    const fs::path file = fileOf(folderOrList, &taskListIn,
                                 "The folder holds no task list of Label Studio, or several. Choose the file.");
    ImportedSet set;
    TaskLoss loss;
    const std::vector<LabelTask> tasks = readTasks(listOf(file), toText(file.filename()), loss, set);
    const std::vector<OutsideColumn> outside = columnsOf(cellsOf(tasks));
    const ColumnRules rules{toText(file.filename())};
    const std::vector<LabelColumn> columns = labelColumns(outside, rules, projectAttributes, set);
    PictureFinder finder(file.parent_path(), {"", "images", "upload", "media"});
    TakenPictures taken;
    TaskCounts counts;
    for (const LabelTask &task : tasks)
        triedRow(task.place, set.skipped, [&] {
            ImportedFace face = taken.take(foundPicture(task, finder), task.picture);
            face.labels = agreed(task, outside, columns, counts.disagreement);
            if (task.annotations.size() > 1)
                for (const Annotation &each : task.annotations)
                    face.opinions[each.annotator] = labelsOf(each.cells, outside, columns);
            face.suggested = suggestedBy(task, outside, columns, counts.withoutScore);
            face.person = task.person;
            face.part = task.part;
            face.rejectReason = task.cancelled ? kSkippedThere : "";
            counts.cancelled += task.cancelled ? 1 : 0;
            set.faces.push_back(std::move(face));
        });
    if (std::ranges::any_of(set.faces, [](const ImportedFace &face) { return !face.suggested.empty(); }))
        set.suggestionSource = toWord(Format::LabelStudio);
    remarkLosses(loss, counts, set.remarks);
    return set;
}

} // namespace faces::exchange
