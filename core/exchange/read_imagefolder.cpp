// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/imagefolder.h"
#include "core/exchange/loose_rows.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> entriesIn(const fs::path &folder, bool folders)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) == folders && !toText(entry->path().filename()).starts_with('.'))
            entries.push_back(entry->path());
    }
    std::ranges::sort(entries);
    return entries;
}

/// A class's name as a cell: "no_glasses" is "no glasses".
std::string classCell(const fs::path &folder)
{
    std::string name = toText(folder.filename());
    std::ranges::replace(name, '_', ' ');
    return normalCell(name);
}

struct ClassFolder {
    fs::path folder;
    std::optional<Part> part;
};
struct Tree {
    std::string name; ///< the attribute's, as far as the folders say it
    std::vector<ClassFolder> classes;
    std::set<std::string> cells;
};

/// Classes right below, or below train, validation and test.
Tree treeIn(const fs::path &folder)
{
    Tree tree{toText(folder.filename()), {}, {}};
    for (const fs::path &one : entriesIn(folder, true)) {
        const auto part = partFromOutside(toText(one.filename()));
        if (!part)
            tree.classes.push_back({one, {}});
        else
            for (const fs::path &below : entriesIn(one, true))
                tree.classes.push_back({below, part});
    }
    for (const ClassFolder &one : tree.classes)
        tree.cells.insert(classCell(one.folder));
    return tree;
}

/// Classes that mean yes and no by themselves. “1” alone may be any folder.
bool meansByItself(const Tree &tree)
{
    const bool number = tree.cells.contains("0") || tree.cells.contains("1") || tree.cells.contains("-1");
    return !tree.cells.empty() && !tree.cells.contains("") && tree.cells.size() <= (number ? 2u : 4u) &&
           (!number || tree.cells.size() == 2) && codingOf(tree.cells, nullptr, false);
}

/// The attribute whose words for yes and no the two classes are.
const Attribute *attributeByWords(const Tree &tree, const std::vector<Attribute> &attributes)
{
    if (meansByItself(tree) || tree.cells.size() != 2 || tree.cells.contains(""))
        return nullptr;
    for (const Attribute &attribute : attributes)
        if (codingOf(tree.cells, &attribute, false))
            return &attribute;
    return nullptr;
}

bool readable(const Tree &tree, const std::vector<Attribute> &attributes)
{
    return meansByItself(tree) || attributeByWords(tree, attributes) != nullptr;
}

/// The folder as one tree, or those below it.
std::vector<Tree> treesIn(const fs::path &folder, const std::vector<Attribute> &attributes)
{
    std::vector<Tree> trees;
    if (Tree whole = treeIn(folder); readable(whole, attributes)) {
        trees.push_back(std::move(whole));
        return trees;
    }
    for (const fs::path &below : entriesIn(folder, true))
        if (Tree tree = treeIn(below); readable(tree, attributes))
            trees.push_back(std::move(tree));
    return trees;
}

/// Faces by the name and, where trees have several of one name, the bytes of their picture.
class Gathered {
public:
    LooseRow &rowFor(const fs::path &picture)
    {
        auto &same = m_byName[toText(picture.filename())];
        for (const std::size_t i : same)
            if (sameBytes(rows[i].picture, picture))
                return rows[i];
        same.push_back(rows.size());
        rows.push_back({toText(picture.filename()), picture.string(), {}, {}, {}});
        return rows.back();
    }
    std::vector<LooseRow> rows;

private:
    static bool sameBytes(const fs::path &a, const fs::path &b)
    {
        std::error_code ignored;
        return fs::file_size(a, ignored) == fs::file_size(b, ignored) && readFile(a) == readFile(b);
    }
    std::map<std::string, std::vector<std::size_t>> m_byName;
};

void gather(const Tree &tree, Gathered &all, int &both, int &parts)
{
    for (const ClassFolder &one : tree.classes)
        for (const fs::path &picture : entriesIn(one.folder, false)) {
            if (std::error_code code; !pictureEnding(picture) || !fs::is_regular_file(picture, code))
                continue;
            LooseRow &row = all.rowFor(picture);
            const auto [cell, fresh] = row.cells.emplace(tree.name, classCell(one.folder));
            if (!fresh && cell->second != classCell(one.folder)) {
                cell->second.clear();
                ++both;
            }
            if (row.part && one.part && row.part != one.part)
                ++parts;
            else if (one.part)
                row.part = one.part;
        }
}

std::string nameOf(const Tree &tree, const std::vector<Attribute> &attributes)
{
    if (const Attribute *by = attributeByWords(tree, attributes))
        return columnOf(*by);
    return tree.name;
}

std::vector<OutsideColumn> columnsOfTrees(const Gathered &all, const std::vector<Tree> &trees)
{
    std::vector<const LooseCells *> cells;
    std::vector<std::string> names;
    for (const Tree &tree : trees)
        names.push_back(tree.name);
    for (const LooseRow &row : all.rows)
        cells.push_back(&row.cells);
    return columnsOf(cells, names);
}

} // namespace

bool looksLikeImageFolder(const fs::path &folder, const std::vector<Attribute> &attributes)
{
    return !treesIn(folder, attributes).empty();
}

ImportedSet readImageFolder(const fs::path &folder, const std::vector<Attribute> &projectAttributes)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::NotFound, "This is no folder. Choose the folder that holds the classes' folders.",
                    toText(folder));
    std::vector<Tree> trees = treesIn(fs::canonical(folder), projectAttributes);
    if (trees.empty())
        throw Error(ErrorKind::BadInput,
                    "The folder holds no tree of two classes that mean yes and no, such as glasses/train/yes and "
                    "glasses/train/no. Rename the classes' folders.",
                    toText(folder));
    ImportedSet set;
    Gathered all;
    int both = 0, parts = 0;
    for (Tree &tree : trees) {
        tree.name = nameOf(tree, projectAttributes);
        gather(tree, all, both, parts);
    }
    const std::vector<OutsideColumn> outside = columnsOfTrees(all, trees);
    const std::vector<LabelColumn> columns = labelColumns(outside, {toText(folder.filename())}, projectAttributes, set);
    TakenPictures taken;
    for (const LooseRow &row : all.rows)
        triedRow(row.place, set.skipped, [&] {
            ImportedFace face = taken.take(row.picture, row.place);
            face.labels = labelsOf(row.cells, outside, columns);
            face.part = row.part;
            set.faces.push_back(std::move(face));
        });
    if (both > 0)
        set.remarks.push_back(fmt::format("{} in both classes of an attribute: unknown there.",
                                          counted(both, "picture stands", "pictures stand")));
    if (parts > 0)
        set.remarks.push_back(fmt::format("{} in several parts of the split; the first counts.",
                                          counted(parts, "picture stands", "pictures stand")));
    return set;
}

} // namespace faces::exchange
