// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/json_limits.h"
#include "core/data/training.h"

#include <limits>
#include <optional>
#include <utility>

// An epoch's figures as JSON, under the names of SPEC section 5: the same in the project, in a checkpoint and on the
// command line. Json: nlohmann::json or nlohmann::ordered_json.
namespace faces {

/// As the command line prints it: its names are a contract.
template <typename Json> Json epochToJson(const EpochRecord &e)
{
    const auto orNull = [](const std::optional<double> &figure) { return figure ? Json(*figure) : Json(nullptr); };
    return {{"epoch", e.epoch},
            {"seconds", e.seconds},
            {"train_loss", e.trainLoss},
            {"validation_loss", orNull(e.validationLoss)},
            {"validation_micro_f1", orNull(e.validationMicroF1)},
            {"validation_macro_f1", orNull(e.validationMacroF1)},
            {"train_precision", orNull(e.trainPrecision)},
            {"train_recall", orNull(e.trainRecall)},
            {"train_f1", orNull(e.trainF1)},
            {"validation_precision", orNull(e.validationPrecision)},
            {"validation_recall", orNull(e.validationRecall)},
            {"threshold", e.threshold},
            {"best", e.best}};
}

template <typename Json> Json countsToJson(const Counts &c)
{
    return Json::array({c.truePositives, c.falsePositives, c.falseNegatives, c.trueNegatives});
}

template <typename Json> Counts countsFromJson(const Json &json)
{
    const auto count = [&](std::size_t at) { return wholeFrom<int>(json.at(at)); };
    return {count(0), count(1), count(2), count(3)};
}

/// As the project and a checkpoint keep it: with the counts of each attribute.
template <typename Json> Json keptEpochToJson(const EpochRecord &e)
{
    Json json = epochToJson<Json>(e);
    Json labels = Json::array();
    for (const LabelRecord &label : e.labels)
        labels.push_back(
            {{"train", countsToJson<Json>(label.train)}, {"validation", countsToJson<Json>(label.validation)}});
    json["labels"] = std::move(labels);
    return json;
}

/// Reads both; what an older program wrote has no counts. Throws what Json throws where a figure is of the wrong kind.
template <typename Json> EpochRecord epochFromJson(const Json &json)
{
    const auto figure = [&](const char *name) -> std::optional<double> {
        const auto found = json.find(name);
        if (found == json.end() || found->is_null())
            return std::nullopt;
        return found->template get<double>();
    };
    // JSON has no NaN; it was written as null.
    const auto number = [&](const char *name) {
        return figure(name).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    EpochRecord e;
    e.epoch = wholeOr(json, "epoch", 0);
    e.seconds = number("seconds");
    e.trainLoss = number("train_loss");
    e.validationLoss = figure("validation_loss");
    e.validationMicroF1 = figure("validation_micro_f1");
    e.validationMacroF1 = figure("validation_macro_f1");
    e.trainPrecision = figure("train_precision");
    e.trainRecall = figure("train_recall");
    e.trainF1 = figure("train_f1");
    e.validationPrecision = figure("validation_precision");
    e.validationRecall = figure("validation_recall");
    e.threshold = number("threshold");
    e.best = json.at("best").template get<bool>();
    if (const auto labels = json.find("labels"); labels != json.end())
        for (const Json &label : *labels)
            e.labels.push_back({countsFromJson(label.at("train")), countsFromJson(label.at("validation"))});
    return e;
}

} // namespace faces
