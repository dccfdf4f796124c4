// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/document.h"

#include <string>

namespace faces::exchange {

/// One HTML page, well-formed as XML, too: pictures and charts are inside it, it runs no script and asks for nothing,
/// and its Content-Security-Policy sees to it. Light and dark as the reader's desktop is, light on paper.
std::string htmlPage(const Document &document);

/// The page's style sheet.
extern const char *const kPageStyle;

} // namespace faces::exchange
