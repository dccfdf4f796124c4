// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/ui/core_words/literals.h"

namespace faces::test {

/// Whether a text of core's may be read by somebody in the window: it reads like words, and nothing says that it is
/// something else (SQL, a file's contents, a name). What it can't see: single small words and what is put together from
/// pieces without a blank.
bool isForPeople(const Literal &literal);

} // namespace faces::test
