// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <optional>
#include <string>
#include <string_view>

namespace faces::exchange {

/// What CelebA and LFW call one of the standard attributes. `inverted`: their yes is our no ("Male" for sex,
/// "No_Beard" for beard).
struct OutsideName {
    std::string name;
    AttributeId attribute;
    bool inverted = false;
};

/// The standard attribute that a column of another tool means: "Male", "Eyeglasses", "Wearing_Hat", "No_Beard",
/// "Long_Hair"; blanks and underscores are the same. `exact`: only in this spelling, for a form where two columns may
/// differ in nothing but the case.
std::optional<OutsideName> outsideName(std::string_view column, bool exact);

/// How an attribute is written for CelebA: a standard one by the name above, any other by columnOf(). The sense follows
/// the words: where a person made “Male” the word for yes of sex, it is not inverted.
OutsideName celebaName(const Attribute &attribute);

/// Do the attribute's words for yes and no stand the other way round than they do in the standard?
bool wordsSwapped(const Attribute &attribute);

} // namespace faces::exchange
