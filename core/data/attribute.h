// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace faces {

/// A yes/no property of a face.
struct Attribute {
    AttributeId id;       ///< [a-z0-9_]+, never changed
    std::string name;     ///< for people: "Long hair"
    std::string yesWord;  ///< "Female"
    std::string noWord;   ///< "Male"
    std::string yesCode;  ///< in classic CSV: "F"
    std::string noCode;   ///< in classic CSV: "M"
    std::string key;      ///< one letter: its key on the Label page and its badge, "S"
    bool retired = false; ///< keeps its labels, but is neither shown nor trained

    bool operator==(const Attribute &) const = default;
};

/// sex (F/M), hair (L/S), glasses, hat, beard (Y/N), in the order of the classic CSV.
const std::vector<Attribute> &standardAttributes();

/// An attribute for a name typed by a person: id made from the name and unlike those of `existing`, the name itself as
/// the word for yes and “No NAME” for no, codes Y/N, as key a free letter of the name or else of the alphabet (none if
/// all are taken). Throws Error{Usage} if the name is empty or taken.
Attribute attributeNamed(std::string_view name, const std::vector<Attribute> &existing);

/// With another name; the words for yes and no follow where they were made from the old one. The id stays.
Attribute renamed(Attribute attribute, std::string_view name);

/// A label has three values; unknown is never written, trained or counted as no.
enum class LabelValue : std::int8_t { Unknown = -1, No = 0, Yes = 1 };

/// Who set a label.
enum class LabelOrigin : std::uint8_t { Person, Import, Suggestion };

} // namespace faces
