// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The Markdown that tasks::modelCard() writes, and no more of it.
#include "core/base/text.h"
#include "core/exchange/report_document.h"

#include <algorithm>

namespace faces::exchange {

namespace {

/// Backslashes, **bold** and `code`; an unknown mark is text.
Words cardWords(std::string_view text)
{
    Words words;
    Span span;
    const auto put = [&] {
        if (!span.text.empty())
            words.push_back(span);
        span.text.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && !span.code) {
            span.text += text[++i];
        } else if (text[i] == '`') {
            put();
            span.code = !span.code;
        } else if (!span.code && text.substr(i, 2) == "**") {
            put();
            span.bold = !span.bold;
            ++i;
        } else {
            span.text += text[i];
        }
    }
    put();
    return words;
}

/// The cells of "| a | b |"; an escaped bar is a letter.
std::vector<std::string> cardCells(std::string_view line)
{
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size()) {
            cell += line[i];
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.emplace_back(trimmed(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

bool isRule(std::string_view line)
{
    return line.starts_with("|") && line.find_first_not_of("|-: ") == std::string_view::npos;
}

class CardReader {
public:
    CardReader(std::string_view markdown, int deeper) : m_lines(splitText(markdown, '\n')), m_deeper(deeper) {}

    std::vector<Block> read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            line(m_lines[m_at]);
        flush();
        return std::move(m_blocks);
    }

private:
    void line(const std::string &text)
    {
        if (text.starts_with("<!--") || trimmed(text).empty()) {
            flush();
        } else if (text.starts_with("#")) {
            flush();
            const auto level = text.find_first_not_of('#');
            m_blocks.emplace_back(
                Heading{static_cast<int>(level) + m_deeper, std::string(trimmed(text.substr(level)))});
        } else if (text.starts_with("```")) {
            flush();
            code();
        } else if (text.starts_with("|")) {
            row(text);
        } else if (text.starts_with("- ")) {
            m_list.items.push_back(cardWords(std::string_view(text).substr(2)));
        } else {
            m_text += (m_text.empty() ? "" : " ") + text;
        }
    }

    void code()
    {
        std::string lines;
        while (++m_at < m_lines.size() && !m_lines[m_at].starts_with("```"))
            lines += m_lines[m_at] + "\n";
        m_blocks.emplace_back(CodeLines{std::move(lines)});
    }

    void row(const std::string &text)
    {
        if (isRule(text))
            return;
        const std::vector<std::string> cells = cardCells(text);
        if (m_table.columns.empty()) {
            for (const std::string &cell : cells)
                m_table.columns.push_back({cell, false});
            return;
        }
        std::vector<Words> row;
        for (const std::string &cell : cells)
            row.push_back(cardWords(cell));
        row.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
    }

    void flush()
    {
        if (!m_text.empty())
            m_blocks.emplace_back(Paragraph{cardWords(m_text)});
        if (!m_list.items.empty())
            m_blocks.emplace_back(m_list);
        if (!m_table.columns.empty())
            m_blocks.emplace_back(m_table);
        m_text.clear();
        m_list = {};
        m_table = {};
    }

    std::vector<std::string> m_lines;
    int m_deeper;
    std::size_t m_at = 0;
    std::vector<Block> m_blocks;
    std::string m_text;
    List m_list;
    Table m_table;
};

} // namespace

std::vector<Block> cardBlocks(std::string_view markdown, int deeper) { return CardReader(markdown, deeper).read(); }

} // namespace faces::exchange
