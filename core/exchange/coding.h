// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace faces::exchange {

/// A cell in the form that codings know: trimmed, lower case, 1.0 as 1; what stands for "no value" (nan, null, unknown)
/// as "".
std::string normalCell(std::string_view cell);

/// What the values of a column mean.
using Coding = std::map<std::string, LabelValue>;

/// The coding of a column that holds these normalCell()s: {0,1}: 0 is no; {-1,1}: -1 is no; {-1,0,1}: -1 is no and 0
/// unknown; or words: yes/no, y/n, true/false, or an attribute's own words and codes. A column of nothing but 0 is no,
/// unless `minusOneElsewhere`: another column of the table holds -1, and 0 may then mean unknown. Nothing where the
/// values are of no coding, of two at once or ambiguous.
std::optional<Coding> codingOf(const std::set<std::string> &values, const Attribute *attribute, bool minusOneElsewhere);

} // namespace faces::exchange
