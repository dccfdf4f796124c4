// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>
#include <string_view>

namespace faces::exchange {

/// Well-formed UTF-8 without characters that XML has no place for: what is none becomes U+FFFD, a control character but
/// tab and line feed a blank.
std::string cleanText(std::string_view text);
/// cleanText() with & < > " ' escaped: stands in an element or a quoted attribute of XML and HTML alike, and means
/// nothing but itself there.
std::string xmlText(std::string_view text);

} // namespace faces::exchange
