// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/answer.h"

namespace faces::serve {

/// The page: one HTML file with its style and script in it, and a policy by which a browser runs nothing else.
Answer pageAnswer();

} // namespace faces::serve
