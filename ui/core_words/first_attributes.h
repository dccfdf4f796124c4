// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <string>
#include <vector>

namespace faces::ui {

/// The attributes that a project made in the window begins with: standardAttributes(), named in the language of the
/// window. They are the project's from then on: another language later changes nothing. Any thread.
std::vector<Attribute> firstAttributes();

/// What no is called where nobody has said it: "No smile".
std::string noWordOf(const std::string &name);

} // namespace faces::ui
