// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace faces::exchange {

std::string columnOf(const Attribute &attribute)
{
    return reservedColumn(attribute.id) ? "attribute_" + attribute.id : attribute.id;
}

const Attribute *attributeOf(std::string_view column, const std::vector<Attribute> &attributes)
{
    const std::string wanted = lowerCase(trimmed(column));
    const auto byColumn = std::ranges::find(attributes, wanted, columnOf);
    if (byColumn != attributes.end())
        return &*byColumn;
    const auto byName = std::ranges::find(attributes, wanted, [](const Attribute &a) { return lowerCase(a.name); });
    return byName == attributes.end() || reservedColumn(wanted) ? nullptr : &*byName;
}

bool reservedColumn(std::string_view column)
{
    constexpr std::array<std::string_view, 4> kReserved{"face_nr", "file_name", "split", "group"};
    return std::ranges::find(kReserved, lowerCase(column)) != kReserved.end();
}

std::optional<Part> partFromOutside(std::string_view word)
{
    const std::string lower = lowerCase(trimmed(word));
    if (lower == "training")
        return Part::Train;
    if (lower == "val" || lower == "valid" || lower == "dev")
        return Part::Validation;
    if (lower == "testing")
        return Part::Test;
    return partFromWord(lower);
}

std::optional<int> faceNumber(std::string_view cell)
{
    const auto number = toInteger(trimmed(cell));
    if (!number || *number < 1 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<int> numberInName(std::string_view fileName)
{
    const std::string lower = lowerCase(fileName);
    if (!lower.starts_with("face") || !lower.ends_with(".png"))
        return std::nullopt;
    return faceNumber(std::string_view(lower).substr(4, lower.size() - 8));
}

} // namespace faces::exchange
