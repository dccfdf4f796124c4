// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/team_request.h"

#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/learn/request_check.h"
#include "core/learn/team_torch.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace faces::learn {

namespace {

using SentJson = nlohmann::json;

std::string textOf(const TrainRequest &request)
{
    const TrainOptions &o = request.options;
    const FaceTable &faces = request.train;
    const SentJson options{{"net", std::string(toWord(o.net))},
                           {"attributes", o.attributes},
                           {"epochs", o.epochs},
                           {"batch", o.batch},
                           {"rate", o.rate},
                           {"seed", o.seed},
                           {"widths", o.widths},
                           {"smoothing", o.smoothing},
                           {"alteration", o.alteration},
                           {"side", o.side},
                           {"colours", std::string(toWord(o.colours))},
                           {"balance", std::string(toWord(o.balance))}};
    return SentJson{{"program", FACES_VERSION},
                    {"options", options},
                    {"until_epoch", request.untilEpoch},
                    {"side_px", faces.preparation.sidePx},
                    {"channels", faces.preparation.channels},
                    {"faces", faces.faces()}}
        .dump();
}

TrainOptions optionsFrom(const SentJson &json)
{
    TrainOptions o;
    o.net = netFromWord(json.at("net").get<std::string>()).value();
    o.attributes = json.at("attributes").get<std::vector<AttributeId>>();
    o.epochs = wholeFrom<int>(json.at("epochs"));
    o.batch = wholeFrom<int>(json.at("batch"));
    o.rate = json.at("rate").get<double>();
    o.seed = wholeFrom<std::uint64_t>(json.at("seed"));
    o.widths = wholesFrom<int>(json.at("widths"));
    o.smoothing = json.at("smoothing").get<double>();
    o.alteration = json.at("alteration").get<double>();
    o.side = wholeFrom<int>(json.at("side"));
    o.colours = coloursFromWord(json.at("colours").get<std::string>()).value();
    o.balance = balanceFromWord(json.at("balance").get<std::string>()).value();
    return o;
}

constexpr std::int64_t kLongestText = 16 * 1024 * 1024;
constexpr std::size_t kMostFaces = 100'000'000;

[[noreturn]] void refuseWhatCame()
{
    throw Error(ErrorKind::Training, "What rank 0 sent is no training. Install the same version everywhere, and let "
                                     "nobody else use MASTER_PORT.");
}

bool isLabel(LabelValue value)
{
    return value == LabelValue::Yes || value == LabelValue::No || value == LabelValue::Unknown;
}

/// Before room is made for them: what came over a network may be anything.
void checkSizes(const TrainRequest &request, std::size_t faces)
{
    try {
        request.train.preparation.check();
        request.options.check();
    } catch (const Error &) {
        refuseWhatCame();
    }
    if (faces == 0 || faces > kMostFaces || request.train.attributes == 0 || request.options.batch == 0)
        refuseWhatCame();
}

/// With room for the faces.
TrainRequest requestFrom(const SentJson &json)
{
    const auto program = json.at("program").get<std::string>();
    if (program != FACES_VERSION)
        throw Error(ErrorKind::Usage, fmt::format("This is Faces Studio {}, but rank 0 runs {}. Install the same "
                                                  "version everywhere.",
                                                  FACES_VERSION, program));
    TrainRequest request;
    request.options = optionsFrom(json.at("options"));
    request.untilEpoch = wholeFrom<int>(json.at("until_epoch"));
    FaceTable &faces = request.train;
    faces.preparation.sidePx = wholeFrom<int>(json.at("side_px"));
    faces.preparation.channels = wholeFrom<int>(json.at("channels"));
    faces.attributes = request.options.attributes.size();
    const auto count = wholeFrom<std::size_t>(json.at("faces"));
    checkSizes(request, count);
    faces.pixels.resize(count * static_cast<std::size_t>(faces.preparation.bytes()));
    faces.labels.resize(count * faces.attributes);
    return request;
}

TrainRequest understood(const std::string &text)
{
    try {
        return requestFrom(parsedWithin<SentJson>(text));
    } catch (const SentJson::exception &) {
        refuseWhatCame();
    } catch (const std::bad_optional_access &) {
        refuseWhatCame();
    }
}

/// Sends these bytes at rank 0, fills them elsewhere.
void passOn(Team &team, void *bytes, std::size_t count)
{
    team.broadcast(at::from_blob(bytes, {static_cast<std::int64_t>(count)}, at::kByte));
}

void passOn(Team &team, FaceTable &faces)
{
    static_assert(sizeof(LabelValue) == 1);
    passOn(team, faces.pixels.data(), faces.pixels.size());
    passOn(team, faces.labels.data(), faces.labels.size());
}

/// All members have the same to complain of, and leave together.
void checkSharesTogether(Team &team, const TrainRequest &request)
{
    try {
        checkShares(request, team.size());
    } catch (const Error &) {
        team.part();
        throw;
    }
}

} // namespace

void sendRequest(Team &team, const TrainRequest &request)
{
    std::string text = textOf(request);
    team.told(static_cast<std::int64_t>(text.size()));
    passOn(team, text.data(), text.size());
    passOn(team, const_cast<FaceTable &>(request.train)); // of rank 0 it is only read
    checkSharesTogether(team, request);
}

TrainRequest receiveRequest(Team &team)
{
    const std::int64_t length = team.told(0);
    if (length <= 0 || length > kLongestText)
        refuseWhatCame();
    std::string text(static_cast<std::size_t>(length), '\0');
    passOn(team, text.data(), text.size());
    TrainRequest request = understood(text);
    passOn(team, request.train);
    if (!std::ranges::all_of(request.train.labels, isLabel))
        refuseWhatCame();
    checkSharesTogether(team, request);
    return request;
}

} // namespace faces::learn
