// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace faces::exchange {

/// How much JSON may still be read of a file: numbers, texts, names, and the beginnings and ends of lists and objects.
struct JsonBudget {
    std::size_t pieces = 6'000'000; ///< of about 60 bytes each in memory
};

/// A JSON document from outside, or nothing where the text is none. Deeply nested text is none. Throws Error{BadInput}
/// where the budget, from which it takes what it reads, is used up.
std::optional<nlohmann::json> parsedJson(std::string_view text, JsonBudget &budget);

/// A value as a table's cell: text as it is, numbers and booleans as JSON writes them, null as "". Nothing for a list
/// or an object.
std::optional<std::string> cellOf(const nlohmann::json &value);

/// A member as text ("" if it is not there, or is a list or an object).
std::string textIn(const nlohmann::json &object, const char *name);

} // namespace faces::exchange
