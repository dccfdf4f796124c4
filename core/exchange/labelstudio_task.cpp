// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/labelstudio_task.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/json_cells.h"
#include "core/exchange/rows.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

/// Members of a JSON_MIN entry that are no choices.
constexpr std::array<std::string_view, 9> kShortFacts{"id",           "annotator",       "annotation_id",
                                                      "created_at",   "updated_at",      "lead_time",
                                                      "completed_by", "sentiment_score", "ref_id"};

const Json &listIn(const Json &object, const char *name)
{
    static const Json kNone = Json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : kNone;
}

bool flag(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

/// The member that is the picture: the usual names first, else the only text that ends like one.
std::string pictureIn(const Json &data)
{
    for (const char *name : {"image", "img", "picture", "photo", "url"})
        if (const std::string value = textIn(data, name); !value.empty())
            return value;
    for (const auto &[name, value] : data.items())
        if (value.is_string() && pictureEnding(value.get<std::string>()))
            return value.get<std::string>();
    throw RowTrouble{"The task names no picture. Its data should hold “image”."};
}

LabelTask begun(const Json &data)
{
    LabelTask task;
    task.picture = pictureIn(data);
    task.person = textIn(data, "group");
    task.part = partFromOutside(textIn(data, "split"));
    return task;
}

/// The one choice of a result; nothing if there is none or there are several.
std::optional<std::string> choiceOf(const Json &choices, TaskLoss &loss)
{
    if (choices.is_string())
        return choices.get<std::string>();
    const Json &list = choices.is_object() ? listIn(choices, "choices") : choices;
    if (!list.is_array() || list.empty())
        return std::nullopt;
    if (list.size() == 1 && list.front().is_string())
        return list.front().get<std::string>();
    ++loss.severalChoices;
    return std::nullopt;
}

/// The choices of an annotation or prediction by block.
LooseCells cellsOf(const Json &result, TaskLoss &loss, std::map<std::string, double> *scores = nullptr)
{
    LooseCells cells;
    for (const Json &one : result) {
        if (!one.is_object())
            continue;
        const std::string block = textIn(one, "from_name"), type = textIn(one, "type");
        const auto value = one.find("value");
        if (type != "choices" || block.empty() || value == one.end()) {
            ++loss.types[type.empty() ? "unnamed" : type];
            continue;
        }
        if (const auto choice = choiceOf(*value, loss)) {
            cells[block] = *choice;
            if (const auto score = one.find("score"); scores != nullptr && score != one.end() && score->is_number())
                (*scores)[block] = score->get<double>();
        }
    }
    return cells;
}

/// A number, an address, or an object that holds one; else the place in the list.
std::string annotatorOf(const Json &from, const char *name, std::size_t place)
{
    const auto found = from.find(name);
    const Json who = found == from.end() ? Json() : *found;
    const std::string address = textIn(who, "email"),
                      id = who.is_object() ? textIn(who, "id") : cellOf(who).value_or("");
    if (!address.empty() || id.find('@') != std::string::npos)
        return address.empty() ? id : address;
    return "annotator " + (id.empty() ? std::to_string(place + 1) : id);
}

TaskPrediction predictionFrom(const Json &from, TaskLoss &loss)
{
    TaskPrediction prediction;
    prediction.model = textIn(from, "model_version");
    prediction.cells = cellsOf(listIn(from, "result"), loss, &prediction.scores);
    const auto score = from.find("score");
    for (const auto &[block, choice] : prediction.cells)
        prediction.scores.emplace(block, score != from.end() && score->is_number() ? score->get<double>() : -1.0);
    return prediction;
}

std::string percentDecoded(std::string_view text)
{
    const auto hex = [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) ? c - '0' : (c | 0x20) - 'a' + 10;
    };
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded = text[i] == '%' && i + 2 < text.size() &&
                           std::isxdigit(static_cast<unsigned char>(text[i + 1])) &&
                           std::isxdigit(static_cast<unsigned char>(text[i + 2]));
        plain += coded ? static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2])) : text[i];
        i += coded ? 2 : 0;
    }
    return plain;
}

/// "0a1b2c3d-name.jpg": Label Studio puts that before an upload's name.
bool hexPrefixed(std::string_view name)
{
    return name.size() > 9 && name[8] == '-' && std::ranges::all_of(name.substr(0, 8), [](char c) {
               return std::isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

} // namespace

LabelTask taskFrom(const Json &task, TaskLoss &loss)
{
    const auto data = task.find("data");
    if (data == task.end() || !data->is_object())
        throw RowTrouble{"The task has no data. It should read like {\"data\": {\"image\": \"a.png\"}}."};
    LabelTask read = begun(*data);
    const Json &all = listIn(task, task.contains("annotations") ? "annotations" : "completions");
    const bool truth = std::ranges::any_of(all, [](const Json &one) {
        return one.is_object() && flag(one, "ground_truth") && !flag(one, "was_cancelled");
    });
    int cancelled = 0;
    for (const Json &one : all) {
        if (!one.is_object())
            continue;
        if (flag(one, "was_cancelled"))
            ++cancelled;
        else if (!truth || flag(one, "ground_truth"))
            read.annotations.push_back(
                {annotatorOf(one, "completed_by", read.annotations.size()), cellsOf(listIn(one, "result"), loss)});
    }
    read.cancelled = cancelled > 0 && read.annotations.empty();
    for (const Json &one : listIn(task, "predictions"))
        if (one.is_object())
            read.predictions.push_back(predictionFrom(one, loss));
    return read;
}

LabelTask shortTaskFrom(const Json &entry, TaskLoss &loss)
{
    LabelTask task = begun(entry);
    LooseCells cells;
    for (const auto &[name, value] : entry.items()) {
        const bool fact = std::ranges::find(kShortFacts, name) != kShortFacts.end() || reservedColumn(name) ||
                          (value.is_string() && value.get<std::string>() == task.picture);
        if (fact || value.is_number() || value.is_null())
            continue;
        if (const auto choice = choiceOf(value, loss))
            cells[name] = *choice;
    }
    task.annotations.push_back({annotatorOf(entry, "annotator", 0), std::move(cells)});
    return task;
}

std::vector<std::string> picturePaths(const std::string &url)
{
    std::string path = url;
    if (const auto local = url.find("?d="); local != std::string::npos)
        path = url.substr(local + 3);
    else if (const auto scheme = url.find("://"); scheme != std::string::npos)
        path = url.substr(std::min(url.find('/', scheme + 3), url.size()));
    path = percentDecoded(path.substr(0, path.find_first_of("&#")));
    if (url.find("?d=") == std::string::npos)
        path = path.substr(0, path.find('?'));
    const auto slashes = path.find_first_not_of('/');
    path = slashes == std::string::npos ? std::string() : path.substr(slashes);
    std::vector<std::string> paths{path};
    if (const std::string name = toText(fs::path(path).filename()); hexPrefixed(name))
        paths.push_back(name.substr(9));
    return paths;
}

} // namespace faces::exchange
