// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/html_page.h"

#include "core/exchange/chart_svg.h"
#include "core/exchange/xml_text.h"

#include <fmt/format.h>

#include <openssl/evp.h>

#include <algorithm>

namespace faces::exchange {

namespace {

std::string base64(const Bytes &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // and the zero that OpenSSL sets behind it
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string htmlWords(const Words &words)
{
    std::string html;
    for (const Span &span : words) {
        std::string text = xmlText(span.text);
        if (span.code)
            text = fmt::format("<code>{}</code>", text);
        if (span.bold)
            text = fmt::format("<strong>{}</strong>", text);
        if (span.ink != Ink::Text)
            text = fmt::format("<span class=\"t-{}\">{}</span>", inkWord(span.ink), text);
        html += text;
    }
    return html;
}

std::string captionOf(const char *element, const std::string &caption)
{
    return caption.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>\n", element, xmlText(caption));
}

/// Writes block after block; a heading of level 2 begins a section.
class HtmlBlocks {
public:
    std::string html() &&
    {
        closeSection();
        return std::move(m_html);
    }
    std::string contents() const { return m_contents; }

    void operator()(const Heading &heading)
    {
        if (heading.level <= 2) {
            closeSection();
            ++m_sections;
            m_html += fmt::format("<section id=\"s{0}\" aria-labelledby=\"h{0}\">\n<h2 id=\"h{0}\">{1}</h2>\n",
                                  m_sections, xmlText(heading.text));
            m_contents += fmt::format("<a href=\"#s{}\">{}</a>\n", m_sections, xmlText(heading.text));
            return;
        }
        const int level = std::min(heading.level, 6);
        m_html += fmt::format("<h{0}>{1}</h{0}>\n", level, xmlText(heading.text));
    }
    void operator()(const Paragraph &paragraph) { m_html += "<p>" + htmlWords(paragraph.words) + "</p>\n"; }
    void operator()(const List &list)
    {
        m_html += "<ul>\n";
        for (const Words &item : list.items)
            m_html += "<li>" + htmlWords(item) + "</li>\n";
        m_html += "</ul>\n";
    }
    void operator()(const Notice &notice)
    {
        m_html += "<p class=\"notice\" role=\"note\">" + htmlWords(notice.words) + "</p>\n";
    }
    void operator()(const KeyFigures &key)
    {
        m_html += "<dl class=\"key\">\n";
        for (const KeyFigures::Figure &one : key.figures)
            m_html += fmt::format("<div><dt>{}</dt><dd>{}<small>{}</small></dd></div>\n", xmlText(one.name),
                                  xmlText(one.value), xmlText(one.remark));
        m_html += "</dl>\n";
    }
    void operator()(const Table &table)
    { // It scrolls where it is too wide, by the keyboard, too.
        m_html += fmt::format("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">{}</div>\n",
                              xmlText(table.caption.empty() ? "Table" : table.caption), htmlTable(table));
    }
    void operator()(const Tables &tables)
    {
        m_html += "<div class=\"tables\">\n";
        for (const Table &table : tables.tables)
            m_html += htmlTable(table);
        m_html += "</div>\n";
    }
    void operator()(const Charts &charts)
    {
        m_html += fmt::format("<figure>\n<div class=\"charts{}\">\n", charts.charts.size() <= 2 ? " few" : "");
        for (const Chart &chart : charts.charts)
            m_html += fmt::format("<div class=\"chart\"><p>{}</p>\n{}</div>\n", xmlText(chart.title),
                                  chartSvg(chart, fmt::format("c{}", ++m_charts)));
        m_html += "</div>\n" + captionOf("figcaption", charts.caption) + "</figure>\n";
    }
    void operator()(const Gallery &gallery)
    {
        m_html += "<figure>\n" + captionOf("figcaption", gallery.caption) + "<ul class=\"gallery\">\n";
        for (const Tile &tile : gallery.tiles)
            m_html += htmlTile(tile);
        m_html += "</ul>\n</figure>\n";
    }
    void operator()(const CodeLines &code) { m_html += "<pre>" + xmlText(code.text) + "</pre>\n"; }

private:
    static std::string htmlTable(const Table &table)
    {
        std::string html = "<table>\n" + captionOf("caption", table.caption);
        const auto number = [&](std::size_t column) { return table.columns[column].number ? " class=\"n\"" : ""; };
        if (std::ranges::any_of(table.columns, [](const auto &column) { return !column.name.empty(); })) {
            html += "<thead><tr>";
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                html += fmt::format("<th scope=\"col\"{}>{}</th>", number(i), xmlText(table.columns[i].name));
            html += "</tr></thead>\n";
        }
        html += "<tbody>\n";
        for (const auto &row : table.rows) {
            html += "<tr>";
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
                html += fmt::format("<{0}{1}>{2}</{3}>", i == 0 ? "th scope=\"row\"" : "td", number(i),
                                    htmlWords(row[i]), i == 0 ? "th" : "td");
            html += "</tr>\n";
        }
        return html + "</tbody>\n</table>\n";
    }
    static std::string htmlTile(const Tile &tile)
    {
        std::string html = fmt::format("<li class=\"{}\">", tile.right ? "right" : "wrong");
        html += tile.jpeg.empty() ? "<span class=\"none\">no picture</span>"
                                  : fmt::format("<img alt=\"{}\" src=\"data:image/jpeg;base64,{}\"/>",
                                                xmlText(tile.alt), base64(tile.jpeg));
        for (const Words &line : tile.lines)
            html += "\n<span>" + htmlWords(line) + "</span>";
        return html + "</li>\n";
    }
    void closeSection()
    {
        if (m_sections > 0)
            m_html += "</section>\n";
    }

    std::string m_html, m_contents;
    int m_sections = 0, m_charts = 0;
};

} // namespace

std::string htmlPage(const Document &document)
{
    HtmlBlocks blocks;
    for (const Block &block : document.blocks)
        std::visit(blocks, block);
    const std::string contents = blocks.contents();
    return fmt::format(
        "<!DOCTYPE html>\n<!-- {} -->\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
        "'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n"
        "<meta name=\"generator\" content=\"{}\"/>\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n"
        "<header>\n<h1>{}</h1>\n<p>{}</p>\n</header>\n<nav aria-label=\"Sections\">\n{}</nav>\n<main>\n{}</main>\n"
        "<footer>{} · {}</footer>\n</body>\n</html>\n",
        xmlText(document.mark), xmlText(document.creator), xmlText(document.title), kPageStyle, xmlText(document.title),
        xmlText(document.lead), contents, std::move(blocks).html(), xmlText(document.creator),
        xmlText(document.madeAt));
}

} // namespace faces::exchange
