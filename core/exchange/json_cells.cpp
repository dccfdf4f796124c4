// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/json_cells.h"

#include "core/base/error.h"

namespace faces::exchange {

using Json = nlohmann::json;

namespace {

/// Counts a text's pieces before it is read. nlohmann's own reader could be asked piece by piece, but then looks
/// through all of a list whenever one of its objects ends: hours for a list of some hundred thousand.
class Counter : public nlohmann::json_sax<Json> {
public:
    explicit Counter(JsonBudget &budget) : m_budget(budget) {}
    bool null() override { return piece(); }
    bool boolean(bool) override { return piece(); }
    bool number_integer(number_integer_t) override { return piece(); }
    bool number_unsigned(number_unsigned_t) override { return piece(); }
    bool number_float(number_float_t, const string_t &) override { return piece(); }
    bool string(string_t &) override { return piece(); }
    bool binary(binary_t &) override { return piece(); }
    bool key(string_t &) override { return piece(); }
    bool start_object(std::size_t) override { return deeper(); }
    bool start_array(std::size_t) override { return deeper(); }
    bool end_object() override { return higher(); }
    bool end_array() override { return higher(); }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override { return false; }

private:
    bool piece()
    {
        if (m_budget.pieces == 0)
            throw Error(ErrorKind::BadInput, "The JSON holds more than can be read at once. Cut it in parts.");
        --m_budget.pieces;
        return true;
    }
    bool deeper()
    {
        constexpr int kDeepest = 64; // reading is no trouble, but writing a deeply nested value is recursive
        return piece() && ++m_depth <= kDeepest;
    }
    bool higher()
    {
        --m_depth;
        return piece();
    }
    JsonBudget &m_budget;
    int m_depth = 0;
};

} // namespace

std::optional<Json> parsedJson(std::string_view text, JsonBudget &budget)
{
    Counter counter(budget);
    try {
        if (!Json::sax_parse(text, &counter))
            return std::nullopt;
        return Json::parse(text);
    } catch (const Json::exception &) {
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
