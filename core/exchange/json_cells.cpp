// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/json_cells.h"

#include "core/base/error.h"

namespace faces::exchange {

using Json = nlohmann::json;

std::optional<Json> parsedJson(std::string_view text, JsonBudget &budget)
{
    constexpr int kDeepest = 64; // reading is no trouble, but writing a deeply nested value is recursive
    const auto notTooDeep = [&budget](int depth, Json::parse_event_t, Json &) {
        if (depth > kDeepest)
            throw std::length_error("too deep");
        if (budget.pieces-- == 0)
            throw Error(ErrorKind::BadInput, "The JSON holds more than can be read at once. Cut it in parts.");
        return true;
    };
    try {
        return Json::parse(text, notTooDeep);
    } catch (const Json::exception &) {
        return std::nullopt;
    } catch (const std::length_error &) {
        return std::nullopt;
    }
}

std::optional<std::string> cellOf(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return std::string();
    if (value.is_primitive())
        return value.dump();
    return std::nullopt;
}

std::string textIn(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? std::string() : cellOf(*found).value_or("");
}

} // namespace faces::exchange
