// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace faces::exchange {

// A chart as what is drawn: described once, drawn as SVG (report_svg.h) and in a PDF (report_pdf.h) alike. Lengths are
// CSS pixels; the origin is the upper left corner, y grows downwards.

/// What is drawn with. Each writer knows the colour: the page has a light and a dark one, paper the light one only.
enum class Ink { Text, Soft, Line, Accent, Ground, Right, Wrong, Attention };

struct ChartPoint {
    double x = 0, y = 0;
    bool operator==(const ChartPoint &) const = default;
};

enum class Dash { Solid, Dashed, Dotted };

/// Straight from point to point.
struct ChartLine {
    std::vector<ChartPoint> points; ///< two or more
    Ink ink = Ink::Text;
    double widthPx = 1;
    Dash dash = Dash::Solid;
};

struct ChartDisc {
    ChartPoint centre;
    double radiusPx = 3;
    Ink ink = Ink::Accent;
    bool filled = true; ///< else a ring on the panel's ground
};

/// Filled.
struct ChartBar {
    double x = 0, y = 0, width = 0, height = 0;
    Ink ink = Ink::Line;
};

enum class Anchor { Start, Middle, End };

/// One line of text. at: on its base line.
struct ChartWords {
    ChartPoint at;
    std::string text;
    Ink ink = Ink::Soft;
    Anchor anchor = Anchor::Start;
    double sizePx = 11;
};

using ChartPart = std::variant<ChartBar, ChartLine, ChartDisc, ChartWords>;

/// parts: drawn in this order.
struct Chart {
    std::string title;       ///< "Loss"
    std::string description; ///< what it shows, for those who can't see it: sentences with the figures that matter
    double width = 0, height = 0;
    std::vector<ChartPart> parts;
};

} // namespace faces::exchange
