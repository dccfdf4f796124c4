// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/document.h"

#include <string>

namespace faces::exchange {

/// The document on A4 pages, as a PDF file: text as text with its fonts in the file, charts as lines, pictures as the
/// JPEG files they are. The same document gives the same bytes. Throws Error{Internal}.
std::string pdfPages(const Document &document);

} // namespace faces::exchange
