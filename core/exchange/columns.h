// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/split.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

/// The column of an attribute: its id, with "attribute_" in front where the id is the name of a column with another
/// meaning.
std::string columnOf(const Attribute &attribute);
/// The attribute that a column means: by columnOf(), id or name, whatever the case. Retired ones are found too.
const Attribute *attributeOf(std::string_view column, const std::vector<Attribute> &attributes);
/// Is this the name of a column with a fixed meaning (face_nr, file_name, split, group)?
bool reservedColumn(std::string_view column);

/// "train", "validation", "test" and what other tools say for them ("val", "valid", "dev", ...), whatever the case.
std::optional<Part> partFromOutside(std::string_view word);
/// A face number: a whole number above 0.
std::optional<int> faceNumber(std::string_view cell);
/// The N of "face<N>.png".
std::optional<int> numberInName(std::string_view fileName);

} // namespace faces::exchange
