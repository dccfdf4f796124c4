// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/outside_names.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"

#include <algorithm>
#include <vector>

namespace faces::exchange {

namespace {

/// CelebA has no column for long hair: its name is made in CelebA's manner.
const std::vector<OutsideName> &names()
{
    static const std::vector<OutsideName> kNames{{"Male", "sex", true},
                                                 {"Eyeglasses", "glasses", false},
                                                 {"Wearing_Hat", "hat", false},
                                                 {"No_Beard", "beard", true},
                                                 {"Long_Hair", "hair", false}};
    return kNames;
}

} // namespace

std::optional<OutsideName> outsideName(std::string_view column, bool exact)
{
    std::string wanted(trimmed(column));
    std::ranges::replace(wanted, ' ', '_');
    for (const OutsideName &each : names())
        if (each.name == wanted || (!exact && lowerCase(each.name) == lowerCase(wanted)))
            return each;
    return std::nullopt;
}

bool wordsSwapped(const Attribute &attribute)
{
    const auto &standard = standardAttributes();
    const auto as = std::ranges::find(standard, attribute.id, &Attribute::id);
    return as != standard.end() && (lowerCase(attribute.yesWord) == lowerCase(as->noWord) ||
                                    lowerCase(attribute.noWord) == lowerCase(as->yesWord));
}

OutsideName celebaName(const Attribute &attribute)
{
    const auto as = std::ranges::find(names(), attribute.id, &OutsideName::attribute);
    if (as == names().end())
        return {columnOf(attribute), attribute.id, false};
    return {as->name, attribute.id, as->inverted != wordsSwapped(attribute)};
}

} // namespace faces::exchange
