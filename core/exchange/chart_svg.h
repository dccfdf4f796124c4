// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/chart.h"

#include <string>

namespace faces::exchange {

/// An <svg> element to stand in a page, with title and description for those who can't see it. Colours come from the
/// page's style: class s-INK strokes, f-INK fills. id: unlike those of the page's other charts.
std::string chartSvg(const Chart &chart, const std::string &id);

/// "accent"
const char *inkWord(Ink ink);

} // namespace faces::exchange
