// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <iterator>

#include <time.h>

namespace faces {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::vector<std::string> splitText(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    if (text.empty())
        return parts;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(separator, from)) != std::string_view::npos; from = at + 1)
        parts.emplace_back(text.substr(from, at - from));
    parts.emplace_back(text.substr(from));
    return parts;
}

std::string joinText(const std::vector<std::string> &parts, std::string_view separator)
{
    return fmt::format("{}", fmt::join(parts, separator));
}

std::string listText(const std::vector<std::string> &parts)
{
    if (parts.size() < 2)
        return joinText(parts, "");
    return joinText({parts.begin(), parts.end() - 1}, ", ") + " and " + parts.back();
}

bool isUtf8(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = byte(i);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > text.size())
            return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((byte(i + k) & 0xC0) != 0x80)
                return false;
        // The second byte's range is narrower after these: overlong forms, surrogates, beyond U+10FFFF.
        if ((lead == 0xE0 && byte(i + 1) < 0xA0) || (lead == 0xED && byte(i + 1) > 0x9F) ||
            (lead == 0xF0 && byte(i + 1) < 0x90) || (lead == 0xF4 && byte(i + 1) > 0x8F))
            return false;
        i += length;
    }
    return true;
}

namespace {
template <typename Number> std::optional<Number> parsed(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}
} // namespace

std::optional<long long> toInteger(std::string_view text) { return parsed<long long>(text); }

std::optional<double> toNumber(std::string_view text) { return parsed<double>(text); }

bool naturalLess(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto number = [&](std::string_view text, std::size_t from) { // without leading zeros
        std::size_t end = from;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (from + 1 < end && text[from] == '0')
            ++from;
        return std::pair(text.substr(from, end - from), end);
    };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto [x, afterX] = number(a, i);
            const auto [y, afterY] = number(b, j);
            if (x != y)
                return x.size() != y.size() ? x.size() < y.size() : x < y;
            i = afterX;
            j = afterY;
        } else if (a[i] != b[j]) {
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
        } else {
            ++i;
            ++j;
        }
    }
    if (i < a.size() || j < b.size())
        return j < b.size();
    return a < b; // "01" and "1"
}

std::string grouped(long long number)
{
    constexpr std::ptrdiff_t kGroup = 3;
    std::string text = fmt::format("{}", number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0; // of the digits
    for (std::ptrdiff_t at = std::ssize(text) - kGroup; at > first; at -= kGroup)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

std::string counted(long long count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", grouped(count), count == 1 ? one : many);
}

std::string nowUtc()
{
    using namespace std::chrono;
    const auto now = system_clock::now();
    const auto ms = duration_cast<milliseconds>(now.time_since_epoch()).count() % 1000;
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(system_clock::to_time_t(now)), ms);
}

std::string onTheClock(const std::string &utc)
{
    std::tm parts{};
    if (!::strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%S", &parts))
        return utc;
    const std::time_t when = ::timegm(&parts);
    std::tm local{};
    ::localtime_r(&when, &local);
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday,
                       local.tm_hour, local.tm_min);
}

} // namespace faces
