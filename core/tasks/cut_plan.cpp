// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photos.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace faces::tasks {

void CutPlan::check() const
{
    const auto inRange = [](const std::optional<double> &px) { return !px || (*px >= 0 && *px <= 10000); };
    if (kind == Kind::Grid && (columns < 1 || rows < 1 || columns > 200 || rows > 200))
        throw Error(ErrorKind::Usage, "A grid has 1 to 200 columns and 1 to 200 rows.");
    if (!inRange(marginPx) || !inRange(gapPx))
        throw Error(ErrorKind::Usage, "Margin and gap are 0 to 10000 pixels.");
}

CutPlan CutPlan::fromWord(std::string_view word)
{
    CutPlan plan;
    if (word == "auto")
        return plan;
    plan.kind = Kind::Detect;
    if (word == "detect")
        return plan;
    const auto parts = splitText(lowerCase(word), 'x');
    const bool two = parts.size() == 2;
    const long long columns = two ? toInteger(parts[0]).value_or(0) : 0;
    const long long rows = two ? toInteger(parts[1]).value_or(0) : 0;
    if (columns < 1 || rows < 1 || columns > 200 || rows > 200)
        throw Error(ErrorKind::Usage,
                    fmt::format("The grid “{}” is neither “auto”, “detect” nor columns x rows as in “14x10” "
                                "(1 to 200 each).",
                                word));
    plan.kind = Kind::Grid;
    plan.columns = static_cast<int>(columns);
    plan.rows = static_cast<int>(rows);
    return plan;
}

} // namespace faces::tasks
