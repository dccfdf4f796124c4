// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/exchange/chart.h"

#include <string>
#include <variant>
#include <vector>

namespace faces::exchange {

// What a report says, without how it looks: laid out on a page for the browser (html_page.h) and on paper
// (pdf_pages.h). All text is UTF-8 as it is; each writer escapes it.

/// A stretch of text that looks alike.
struct Span {
    std::string text;
    Ink ink = Ink::Text; ///< Text, Soft, Right or Wrong
    bool bold = false, code = false;
};
using Words = std::vector<Span>;

struct Heading {
    int level = 2; ///< 2: of a section, 3: within one
    std::string text;
};

struct Paragraph {
    Words words;
};

struct List {
    std::vector<Words> items;
};

/// A line that must not be missed.
struct Notice {
    Words words;
};

/// Large figures beside each other.
struct KeyFigures {
    struct Figure {
        std::string name, value, remark;
    };
    std::vector<Figure> figures;
};

/// The first cell of a row is its name.
struct Table {
    struct Column {
        std::string name;
        bool number = false; ///< set to the right
    };
    std::string caption;
    std::vector<Column> columns; ///< none of them has a name: there is no head
    std::vector<std::vector<Words>> rows;
};

/// Short tables beside each other.
struct Tables {
    std::vector<Table> tables;
};

/// Charts beside each other.
struct Charts {
    std::vector<Chart> charts;
    std::string caption;
};

struct Tile {
    Bytes jpeg;      ///< empty: there is no picture
    std::string alt; ///< what is to be seen, for those who can't see it
    bool right = true;
    std::vector<Words> lines;
};
struct Gallery {
    std::string caption;
    std::vector<Tile> tiles;
};

/// Lines that are shown as they are.
struct CodeLines {
    std::string text;
};

using Block = std::variant<Heading, Paragraph, List, Notice, KeyFigures, Table, Tables, Charts, Gallery, CodeLines>;

struct Document {
    std::string title;   ///< of the page
    std::string lead;    ///< one line below it
    std::string mark;    ///< tells who wrote the file: in a comment, and among the PDF's properties
    std::string creator; ///< program and version
    std::string madeAt;  ///< UTC, "2026-11-23T19:40:00.123Z"
    std::vector<Block> blocks;
};

} // namespace faces::exchange
