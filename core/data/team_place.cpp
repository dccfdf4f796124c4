// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/team_place.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <cstdlib>
#include <vector>

namespace faces {

namespace {

constexpr int kLargestTeam = 1024, kMostAttempts = 1'000'000;
const std::vector<std::string> &teamVariables()
{
    static const std::vector<std::string> kNames{"MASTER_ADDR", "MASTER_PORT", "RANK", "WORLD_SIZE"};
    return kNames;
}

int teamNumber(const std::string &name, const std::string &text, int least, int most)
{
    const auto number = toInteger(text);
    if (!number || *number < least || *number > most)
        throw Error(ErrorKind::Usage,
                    fmt::format("This must be a whole number from {} to {}, and it is “{}”.", least, most, text), name);
    return static_cast<int>(*number);
}

void refuseMissing(const std::vector<std::string> &missing)
{
    if (missing.empty())
        return;
    throw Error(ErrorKind::Usage,
                fmt::format("Several processes train together where MASTER_ADDR, MASTER_PORT, RANK and WORLD_SIZE are "
                            "all set, but {} {} not. Set what is missing, or unset the others to train alone.",
                            listText(missing), missing.size() == 1 ? "is" : "are"));
}

} // namespace

std::optional<TeamPlace> teamPlaceFrom(const std::function<std::string(const std::string &)> &value)
{
    std::vector<std::string> missing;
    for (const std::string &name : teamVariables())
        if (value(name).empty())
            missing.push_back(name);
    if (missing.size() == teamVariables().size())
        return std::nullopt;
    // One alone needs no address to be found at.
    const std::string size = value("WORLD_SIZE");
    if (!size.empty() && teamNumber("WORLD_SIZE", size, 1, kLargestTeam) == 1)
        return std::nullopt;
    refuseMissing(missing);
    TeamPlace place;
    place.worldSize = teamNumber("WORLD_SIZE", size, 1, kLargestTeam);
    place.rank = teamNumber("RANK", value("RANK"), 0, place.worldSize - 1);
    place.port = teamNumber("MASTER_PORT", value("MASTER_PORT"), 1, 65535);
    place.address = value("MASTER_ADDR");
    if (const std::string local = value("LOCAL_RANK"); !local.empty())
        place.localRank = teamNumber("LOCAL_RANK", local, 0, place.worldSize - 1);
    place.hosted = value("TORCHELASTIC_USE_AGENT_STORE") == "True";
    if (const std::string attempt = value("TORCHELASTIC_RESTART_COUNT"); !attempt.empty())
        place.attempt = teamNumber("TORCHELASTIC_RESTART_COUNT", attempt, 0, kMostAttempts);
    return place;
}

std::optional<TeamPlace> teamPlaceFromEnvironment()
{
    return teamPlaceFrom([](const std::string &name) {
        const char *value = std::getenv(name.c_str());
        return value != nullptr ? std::string(value) : std::string();
    });
}

} // namespace faces
