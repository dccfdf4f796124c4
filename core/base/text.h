// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces {

std::string_view trimmed(std::string_view text);
std::string lowerCase(std::string_view text);                              ///< ASCII letters only
std::vector<std::string> splitText(std::string_view text, char separator); ///< "a,,b" gives three parts, "" gives none
std::string joinText(const std::vector<std::string> &parts, std::string_view separator);
std::string listText(const std::vector<std::string> &parts); ///< "a", "a and b", "a, b and c"

/// Orders names as people do: digits in them count as numbers ("photo 2" before "photo 10"). A strict weak order; names
/// that differ are never equal.
bool naturalLess(std::string_view a, std::string_view b);

/// Well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates.
bool isUtf8(std::string_view text);

/// The whole text as a number in the C locale, or nothing. " 12" and "12x" are no numbers.
std::optional<long long> toInteger(std::string_view text);
std::optional<double> toNumber(std::string_view text);

/// "1,595": for persons, in every locale alike. What a program reads has no commas.
std::string grouped(long long number);
/// "1 face", "3 faces", "1,595 faces": for persons.
std::string counted(long long count, std::string_view one, std::string_view many);

/// Now in UTC, "2026-11-23T19:40:00.123Z".
std::string nowUtc();
/// A time of nowUtc() as the person's clock says it, to the minute: "2026-11-23 20:40"; the text itself where it is no
/// such time.
std::string onTheClock(const std::string &utc);

} // namespace faces
