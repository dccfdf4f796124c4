// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/core_words/literals.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>

namespace faces::test {

namespace {

class Reader {
public:
    Reader(std::string_view source, const std::string &file) : m_source(source), m_file(file) {}

    std::vector<Literal> all()
    {
        while (m_at < m_source.size()) {
            if (starts("//") || (starts("#include") && m_statement.find_first_not_of(" \t\n") == std::string::npos))
                skipTo("\n", 0);
            else if (starts("/*"))
                skipTo("*/", 2);
            else if (starts("R\"") && !isName(m_last))
                readRaw();
            else if (starts("\""))
                readText();
            else if (starts("'") && !isDigit(m_last))
                skipCharacter();
            else
                readCode();
        }
        return std::move(m_found);
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isName(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'; }
    bool starts(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }

    void skipTo(std::string_view end, std::size_t behind)
    {
        const std::size_t at = m_source.find(end, m_at);
        m_at = at == std::string_view::npos ? m_source.size() : at + behind;
    }
    void skipCharacter()
    {
        m_at += m_source.substr(m_at + 1).starts_with("\\") ? 2 : 1;
        skipTo("'", 1);
        m_last = '\'';
    }
    void readCode()
    {
        const char c = m_source[m_at++];
        m_neighbour = m_neighbour && (c == ' ' || c == '\n' || c == '\t');
        if (c == ';' || c == '}')
            m_statement.clear();
        else
            m_statement += c;
        m_last = c;
    }
    void readRaw()
    {
        const std::size_t open = m_source.find('(', m_at);
        std::string end = ")";
        end.append(m_source.substr(m_at + 2, open - m_at - 2)).append("\"");
        const std::size_t close = std::min(m_source.find(end, open), m_source.size());
        keep(std::string(m_source.substr(open + 1, close - open - 1)), true);
        m_at = std::min(close + end.size(), m_source.size());
    }
    void readText()
    {
        std::string text;
        std::size_t at = m_at + 1;
        for (; at < m_source.size() && m_source[at] != '"'; ++at) {
            if (m_source[at] != '\\') {
                text += m_source[at];
                continue;
            }
            const char c = m_source[++at];
            text += c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        keep(std::move(text), false);
        m_at = at + 1;
    }
    void keep(std::string text, bool raw)
    {
        if (m_neighbour && !raw)
            m_found.back().text += text;
        else
            m_found.push_back(
                {m_file,
                 static_cast<int>(std::count(m_source.begin(), m_source.begin() + static_cast<long>(m_at), '\n')) + 1,
                 std::move(text), m_statement, raw});
        m_statement += '"';
        m_neighbour = !raw;
        m_last = '"';
    }

    std::string_view m_source;
    std::string m_file, m_statement;
    std::size_t m_at = 0;
    char m_last = '\n';
    bool m_neighbour = false; ///< nothing but blanks since the last literal
    std::vector<Literal> m_found;
};

} // namespace

std::vector<Literal> literalsOf(const std::string &source, const std::string &file)
{
    return Reader(source, file).all();
}

std::vector<Literal> literalsIn(const std::filesystem::path &root, const std::string &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Literal> all;
    for (const std::filesystem::path &file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string source(std::istreambuf_iterator<char>(in), {});
        auto found = literalsOf(source, std::filesystem::relative(file, root).generic_string());
        std::ranges::move(found, std::back_inserter(all));
    }
    return all;
}

} // namespace faces::test
