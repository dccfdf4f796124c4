// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/chart_svg.h"

#include "core/exchange/xml_text.h"

#include <fmt/format.h>

namespace faces::exchange {

namespace {

/// At most two decimals: a hundredth of a pixel is seen by nobody.
std::string px(double value)
{
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string svgPart(const ChartBar &bar)
{
    return fmt::format("<rect class=\"f-{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", inkWord(bar.ink),
                       px(bar.x), px(bar.y), px(bar.width), px(bar.height));
}

std::string svgPart(const ChartLine &line)
{
    std::string points;
    for (const ChartPoint &point : line.points)
        points += (points.empty() ? "" : " ") + px(point.x) + "," + px(point.y);
    const char *dash = line.dash == Dash::Dashed   ? " stroke-dasharray=\"5 3\""
                       : line.dash == Dash::Dotted ? " stroke-dasharray=\"0.1 3\""
                                                   : "";
    return fmt::format("<polyline class=\"s-{}\" stroke-width=\"{}\"{} points=\"{}\"/>\n", inkWord(line.ink),
                       px(line.widthPx), dash, points);
}

std::string svgPart(const ChartDisc &disc)
{
    return fmt::format("<circle class=\"{}-{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", disc.filled ? "f" : "r",
                       inkWord(disc.ink), px(disc.centre.x), px(disc.centre.y), px(disc.radiusPx));
}

std::string svgPart(const ChartWords &words)
{
    const char *anchor = words.anchor == Anchor::Middle ? " text-anchor=\"middle\""
                         : words.anchor == Anchor::End  ? " text-anchor=\"end\""
                                                        : "";
    return fmt::format("<text class=\"f-{}\" x=\"{}\" y=\"{}\" font-size=\"{}\"{}>{}</text>\n", inkWord(words.ink),
                       px(words.at.x), px(words.at.y), px(words.sizePx), anchor, xmlText(words.text));
}

} // namespace

const char *inkWord(Ink ink)
{
    switch (ink) {
    case Ink::Soft:
        return "soft";
    case Ink::Line:
        return "line";
    case Ink::Accent:
        return "accent";
    case Ink::Ground:
        return "ground";
    case Ink::Right:
        return "right";
    case Ink::Wrong:
        return "wrong";
    case Ink::Attention:
        return "attention";
    default:
        return "text";
    }
}

std::string chartSvg(const Chart &chart, const std::string &id)
{
    std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" "
                                  "aria-labelledby=\"{}-t {}-d\">\n<title id=\"{}-t\">{}</title>\n<desc "
                                  "id=\"{}-d\">{}</desc>\n",
                                  px(chart.width), px(chart.height), id, id, id, xmlText(chart.title), id,
                                  xmlText(chart.description));
    for (const ChartPart &part : chart.parts)
        svg += std::visit([](const auto &one) { return svgPart(one); }, part);
    return svg + "</svg>\n";
}

} // namespace faces::exchange
