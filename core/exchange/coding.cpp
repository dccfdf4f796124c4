// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/coding.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace faces::exchange {

namespace {

bool reads(const Coding &coding, const std::set<std::string> &values)
{
    return std::ranges::all_of(values, [&](const std::string &value) { return coding.contains(value); });
}

Coding numbers(bool minusOne)
{
    return {{"", LabelValue::Unknown},
            {"1", LabelValue::Yes},
            {"-1", LabelValue::No},
            {"0", minusOne ? LabelValue::Unknown : LabelValue::No}};
}

Coding words()
{
    return {{"", LabelValue::Unknown}, {"yes", LabelValue::Yes},  {"y", LabelValue::Yes}, {"true", LabelValue::Yes},
            {"no", LabelValue::No},    {"false", LabelValue::No}, {"n", LabelValue::No}};
}

Coding ownWords(const Attribute &attribute)
{
    Coding own{{"", LabelValue::Unknown}};
    for (const std::string &yes : {attribute.yesWord, attribute.yesCode})
        own.emplace(normalCell(yes), LabelValue::Yes);
    for (const std::string &no : {attribute.noWord, attribute.noCode})
        own.emplace(normalCell(no), LabelValue::No);
    return own;
}

} // namespace

std::string normalCell(std::string_view cell)
{
    constexpr std::array<std::string_view, 9> kNothing{"nan",     "na", "n/a",       "null",         "none",
                                                       "unknown", "?",  "undefined", "__undefined__"};
    const std::string value = lowerCase(trimmed(cell));
    if (std::ranges::find(kNothing, value) != kNothing.end())
        return {};
    const auto number = toNumber(value);
    if (number && (*number == 0 || *number == 1 || *number == -1))
        return *number == 0 ? "0" : *number == 1 ? "1" : "-1";
    return value;
}

std::optional<Coding> codingOf(const std::set<std::string> &values, const Attribute *attribute, bool minusOneElsewhere)
{
    const bool minusOne = values.contains("-1");
    if (minusOneElsewhere && !minusOne && values.contains("0") && !values.contains("1"))
        return std::nullopt;
    std::vector<Coding> candidates{numbers(minusOne), words()};
    if (attribute != nullptr)
        candidates.push_back(ownWords(*attribute));
    std::erase_if(candidates, [&](const Coding &coding) { return !reads(coding, values); });
    if (candidates.empty())
        return std::nullopt;
    for (const std::string &value : values) // two codings may both read the column, but must then agree
        for (const Coding &other : candidates)
            if (other.at(value) != candidates.front().at(value))
                return std::nullopt;
    return candidates.front();
}

} // namespace faces::exchange
