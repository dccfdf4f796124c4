// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/json.h"

#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/data/epoch_json.h"
#include "core/store/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace faces::store {

using nlohmann::json;

namespace {

std::string dumped(const json &value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

template <typename Read> auto parsed(const std::string &text, Read read)
{
    try {
        return read(parsedWithin<json>(text));
    } catch (const json::exception &exception) {
        throw Error(ErrorKind::BadProject,
                    fmt::format("A record of the project is damaged. Run “faces check” on it. ({})", exception.what()));
    }
}

/// JSON has no NaN; it was written as null.
double numberOrNan(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::numeric_limits<double>::quiet_NaN() : found->get<double>();
}

json intervalJson(const std::optional<Interval> &interval)
{
    return interval ? json::array({interval->low, interval->high}) : json(nullptr);
}

std::optional<Interval> intervalFrom(const json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    return Interval{found->at(0).get<double>(), found->at(1).get<double>()};
}

} // namespace

std::string toJson(const FoundGrid &found)
{
    const Grid &g = found.grid;
    return dumped({{"rows", g.rows},
                   {"columns", g.columns},
                   {"left", g.left},
                   {"top", g.top},
                   {"cell_width", g.cellWidth},
                   {"cell_height", g.cellHeight},
                   {"gap_x", g.gapX},
                   {"gap_y", g.gapY},
                   {"angle", g.angleDegrees},
                   {"off", g.off},
                   {"confidence", found.confidence}});
}

std::string toJson(const std::vector<FacePlace> &places)
{
    json list = json::array();
    for (const FacePlace &p : places)
        list.push_back({p.box.x, p.box.y, p.box.width, p.box.height, p.angleDegrees});
    return dumped(list);
}

FoundGrid gridFrom(const std::string &text)
{
    return parsed(text, [](const json &j) {
        const Grid grid{Whole(j.at("rows")),
                        Whole(j.at("columns")),
                        j.at("left"),
                        j.at("top"),
                        j.at("cell_width"),
                        j.at("cell_height"),
                        j.at("gap_x"),
                        j.at("gap_y"),
                        j.at("angle"),
                        wholesFrom<int>(j.value("off", json::array()))}; // version 1 had none
        return FoundGrid{grid, j.at("confidence")};
    });
}

std::vector<FacePlace> placesFrom(const std::string &text)
{
    return parsed(text, [](const json &list) {
        std::vector<FacePlace> places;
        for (const json &p : list)
            places.push_back({{p.at(0), p.at(1), p.at(2), p.at(3)}, p.at(4)});
        return places;
    });
}

std::string toJson(const TrainOptions &o)
{
    return dumped({{"net", toWord(o.net)},
                   {"attributes", o.attributes},
                   {"epochs", o.epochs},
                   {"batch", o.batch},
                   {"rate", o.rate},
                   {"seed", o.seed},
                   {"threads", o.threads},
                   {"device", toWord(o.device)},
                   {"background", toWord(o.background)},
                   {"fill", o.fill},
                   {"matting", {{"path", o.matting.path}, {"sha256", o.matting.sha256}}},
                   {"widths", o.widths},
                   {"smoothing", o.smoothing},
                   {"alteration", o.alteration},
                   {"side", o.side},
                   {"colours", toWord(o.colours)},
                   {"balance", toWord(o.balance)},
                   {"out_of_fold", o.outOfFold},
                   {"workers", o.workers}});
}

TrainOptions optionsFrom(const std::string &text)
{
    return parsed(text, [](const json &j) {
        TrainOptions o;
        o.net = fromWord<Net>(j.at("net").get<std::string>(), 3);
        o.attributes = j.at("attributes").get<std::vector<AttributeId>>();
        o.epochs = Whole(j.at("epochs"));
        o.batch = Whole(j.at("batch"));
        o.rate = j.at("rate");
        o.seed = Whole(j.at("seed"));
        o.threads = Whole(j.at("threads"));
        o.device = fromWord<Device>(j.at("device").get<std::string>(), 3);
        o.background = fromWord<Background>(j.value("background", "keep"), 3); // older runs knew nothing else
        o.fill = wholeOr(j, "fill", 0);
        if (const auto matting = j.find("matting"); matting != j.end())
            o.matting = {matting->at("path"), matting->at("sha256")};
        o.widths = wholesFrom<int>(j.value("widths", json::array())); // older runs had their presets' own
        o.smoothing = j.value("smoothing", -1.0);
        o.alteration = j.value("alteration", 1.0);
        o.side = wholeOr(j, "side", 0);
        o.colours = fromWord<Colours>(j.value("colours", "auto"), 3);
        o.balance = fromWord<Balance>(j.value("balance", "even"), 2);
        o.outOfFold = j.value("out_of_fold", false);
        o.workers = wholeOr(j, "workers", 1);
        return o;
    });
}

std::string toJson(const PartSizes &sizes)
{
    return dumped({{"train", sizes.train}, {"validation", sizes.validation}, {"test", sizes.test}});
}

PartSizes sizesFrom(const std::string &text)
{
    return parsed(text, [](const json &j) { return PartSizes{Whole(j.at("train")), Whole(j.at("validation")), Whole(j.at("test"))}; });
}

std::string toJson(const EpochRecord &epoch) { return dumped(keptEpochToJson<json>(epoch)); }

EpochRecord epochFrom(const std::string &text)
{
    return parsed(text, [](const json &j) { return epochFromJson(j); });
}

std::string toJson(const Scores &scores)
{
    json labels = json::array();
    for (const AttributeScores &label : scores.labels) {
        const Counts &c = label.counts;
        labels.push_back(
            {{"attribute", label.attribute},
             {"threshold", label.threshold},
             {"counts", json::array({c.truePositives, c.falsePositives, c.falseNegatives, c.trueNegatives})},
             {"f1_interval", intervalJson(label.f1Interval)}});
    }
    return dumped({{"faces", scores.faces},
                   {"labels", labels},
                   {"micro_interval", intervalJson(scores.microInterval)},
                   {"macro_interval", intervalJson(scores.macroInterval)}});
}

Scores scoresFrom(const std::string &text)
{
    return parsed(text, [](const json &j) {
        Scores scores;
        scores.faces = Whole(j.at("faces"));
        for (const json &label : j.at("labels")) {
            const json &c = label.at("counts");
            scores.labels.push_back({label.at("attribute"),
                                     numberOrNan(label, "threshold"),
                                     {Whole(c.at(0)), Whole(c.at(1)), Whole(c.at(2)), Whole(c.at(3))},
                                     intervalFrom(label, "f1_interval")});
        }
        scores.microInterval = intervalFrom(j, "micro_interval");
        scores.macroInterval = intervalFrom(j, "macro_interval");
        return scores;
    });
}

std::string toJson(const std::vector<double> &numbers) { return dumped(numbers); }

std::vector<double> numbersFrom(const std::string &text)
{
    return parsed(text, [](const json &j) { return j.get<std::vector<double>>(); });
}

std::string toJson(const std::vector<ThresholdSource> &sources)
{
    json list = json::array();
    for (const ThresholdSource &source : sources)
        list.push_back({{"from", toWord(source.from)},
                        {"yes", source.positives},
                        {"known", source.known},
                        {"folded", source.folded}});
    return dumped(list);
}

std::vector<ThresholdSource> thresholdSourcesFrom(const std::string &text)
{
    return parsed(text, [](const json &list) {
        std::vector<ThresholdSource> all;
        for (const json &j : list)
            all.push_back({fromWord<ThresholdFrom>(j.at("from").get<std::string>(), 4), Whole(j.at("yes")), Whole(j.at("known")),
                           j.value("folded", false)});
        return all;
    });
}

std::string toJson(const Suggestions &suggestions)
{
    json rules = json::array();
    for (const SuggestionRule &rule : suggestions.rules)
        rules.push_back({{"attribute", rule.attribute},
                         {"threshold", rule.threshold},
                         {"no_up_to", rule.noUpTo},
                         {"yes_from", rule.yesFrom},
                         {"checked_on", rule.checkedOn}});
    return dumped({{"rate", suggestions.statedRate}, {"rules", std::move(rules)}});
}

Suggestions suggestionsFrom(const std::string &text)
{
    return parsed(text, [](const json &object) {
        Suggestions suggestions;
        suggestions.statedRate = object.at("rate").get<double>();
        for (const json &rule : object.at("rules"))
            suggestions.rules.push_back({rule.at("attribute").get<std::string>(), rule.at("threshold").get<double>(),
                                         rule.at("no_up_to").get<double>(), rule.at("yes_from").get<double>(),
                                         wholeFrom<int>(rule.at("checked_on"))});
        return suggestions;
    });
}

} // namespace faces::store
