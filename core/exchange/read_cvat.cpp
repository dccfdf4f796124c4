// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/archive.h"
#include "core/exchange/columns.h"
#include "core/exchange/cvat.h"
#include "core/exchange/find_pictures.h"
#include "core/exchange/loose_rows.h"
#include "core/exchange/rows.h"
#include "core/exchange/text_lines.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

constexpr const char *kXml = "annotations.xml";

[[noreturn]] void refuseCvat(const fs::path &file, const std::string &sentence)
{
    throw Error(ErrorKind::BadInput, sentence, toText(file));
}

/// Never with entities of its own: a document type is refused, which an annotation tool does not write.
pugi::xml_document parsed(const Bytes &bytes, const fs::path &file)
{
    // Each becomes a piece of memory that is many times larger than its letters.
    constexpr std::ptrdiff_t kMostTags = 5'000'000, kMostValues = 8'000'000;
    if (std::ranges::count(bytes, '<') > kMostTags || std::ranges::count(bytes, '=') > kMostValues)
        refuseCvat(file, "The XML holds more than can be read at once. Export the tasks one by one.");
    pugi::xml_document document;
    const auto result = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype);
    const auto children = document.children();
    if (std::any_of(children.begin(), children.end(), [](const auto &c) { return c.type() == pugi::node_doctype; }))
        refuseCvat(file,
               "The file has a DOCTYPE, with which XML can reach for other files. It is not read: CVAT writes none. "
               "Take that line out if you trust the file.");
    if (!result)
        refuseCvat(file, fmt::format("The XML is damaged or cut short at byte {} ({}). Export it again as “CVAT for images "
                                 "1.1”.",
                                 result.offset, result.description()));
    if (!document.child("annotations"))
        refuseCvat(file, "This is no file of “CVAT for images 1.1”: it does not begin with <annotations>.");
    return document;
}

/// The attributes of all labels that are checkboxes.
std::vector<std::string> checkboxesOf(const pugi::xml_node &annotations)
{
    std::vector<std::string> names;
    for (const auto &found : annotations.select_nodes(".//labels/label/attributes/attribute"))
        if (trimmed(found.node().child_value("input_type")) == std::string_view("checkbox"))
            names.emplace_back(trimmed(found.node().child_value("name")));
    return names;
}

void readTag(const pugi::xml_node &tag, LooseRow &row)
{
    bool bare = true;
    for (const auto &attribute : tag.children("attribute")) {
        bare = false;
        const std::string name(trimmed(attribute.attribute("name").value()));
        const std::string value(trimmed(attribute.child_value()));
        if (lowerCase(name) == "group")
            row.person = value;
        else if (const auto [known, fresh] = row.cells.emplace(name, value); !fresh && known->second != value)
            throw RowTrouble{fmt::format("“{}” is given twice and differently. Keep one.", name)};
    }
    const std::string label = tag.attribute("label").value();
    if (bare && lowerCase(label) != "face" && !label.empty())
        row.cells.emplace(label, "yes");
}

struct Rows {
    std::vector<LooseRow> rows;
    std::vector<std::string> subsets; ///< per row, as written
    int shapes = 0;
};

Rows rowsOf(const pugi::xml_node &annotations, const std::string &name, std::vector<Skipped> &skipped)
{
    Rows all;
    for (const auto &image : annotations.children("image")) {
        LooseRow row;
        row.picture = image.attribute("name").value();
        row.place = fmt::format("{}, image “{}”", name, row.picture);
        const std::string subset = image.attribute("subset").value();
        row.part = partFromOutside(subset);
        triedRow(row.place, skipped, [&] {
            if (!isUtf8(row.picture))
                throw RowTrouble{"Its name is no text in UTF-8."};
            for (const auto &child : image.children()) {
                const bool tag = child.name() == std::string_view("tag");
                all.shapes += tag || child.type() != pugi::node_element ? 0 : 1;
                if (tag)
                    readTag(child, row);
            }
            all.rows.push_back(std::move(row));
            all.subsets.push_back(subset);
        });
    }
    return all;
}

/// Where pictures are: in the archive, or below the XML's folder.
class Pictures {
public:
    explicit Pictures(std::shared_ptr<const Archive> archive, const fs::path &folder)
        : m_archive(std::move(archive)), m_finder(folder, {"images", "", "data"})
    {
    }
    fs::path find(const std::string &name, const std::string &subset)
    {
        if (!staysBelow(name))
            throw RowTrouble{
                fmt::format("The path “{}” is not below the folder; nothing outside of it is read.", name)};
        if (!m_archive)
            return m_finder.find(name);
        for (const std::string &path : {"images/" + name, "images/" + subset + "/" + name, name, subset + "/" + name})
            if (m_archive->holds(path))
                return path;
        throw RowTrouble{fmt::format("There is no picture “{}” in the archive. Export with “Save images” on.", name)};
    }

private:
    std::shared_ptr<const Archive> m_archive;
    PictureFinder m_finder;
};

void remarkWhatWasRead(const Rows &rows, const std::vector<LabelColumn> &columns,
                       const std::vector<OutsideColumn> &outside, const std::vector<std::string> &checkboxes,
                       std::vector<std::string> &remarks)
{
    if (rows.shapes > 0)
        remarks.push_back(fmt::format("{} left out: labels of the whole picture (tags) are read, boxes are not.",
                                      counted(rows.shapes, "shape was", "shapes were")));
    for (const LabelColumn &column : columns)
        if (const std::string &name = outside[column.column].name;
            std::ranges::find(checkboxes, name) != checkboxes.end())
            remarks.push_back(
                fmt::format("“{}” is a checkbox in CVAT: a face that nobody ticked there counts as no.", name));
}

Bytes xmlIn(const Archive &archive, const fs::path &file)
{
    Bytes bytes = archive.read(kXml);
    if (bytes.size() > kMaxTextBytes)
        refuseCvat(file, "The archive's annotations.xml is too large. Export the tasks one by one.");
    return bytes;
}

bool holdsAnnotations(const fs::path &zip)
{
    try {
        std::error_code ignored;
        return fs::is_regular_file(zip, ignored) && Archive(zip).holds(kXml);
    } catch (const Error &) {
        return false;
    }
}

} // namespace

std::optional<fs::path> cvatFileIn(const fs::path &folder)
{
    std::error_code error;
    for (const char *name : {kXml, "cvat.zip"})
        if (fs::is_regular_file(folder / name, error))
            return folder / name;
    std::vector<fs::path> archives;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (lowerCase(toText(entry->path().extension())) == ".zip" && holdsAnnotations(entry->path()))
            archives.push_back(entry->path());
    return archives.size() == 1 ? std::optional(archives.front()) : std::nullopt;
}

ImportedSet readCvat(const fs::path &folderOrFile, const std::vector<Attribute> &projectAttributes)
{
    const fs::path file =
        fileOf(folderOrFile, &cvatFileIn, "The folder holds no annotations.xml and no zip with one. Choose the file.");
    ImportedSet set;
    std::shared_ptr<const Archive> archive;
    if (lowerCase(toText(file.extension())) != ".xml") {
        archive = std::make_shared<const Archive>(file);
        if (!archive->holds(kXml))
            refuseCvat(file, "The archive holds no annotations.xml. Export it again as “CVAT for images 1.1”.");
        set.read = [archive](const fs::path &picture) { return archive->read(picture.string()); };
    }
    const pugi::xml_document document = parsed(archive ? xmlIn(*archive, file) : readFile(file, kMaxTextBytes), file);
    const pugi::xml_node annotations = document.child("annotations");
    const Rows rows = rowsOf(annotations, archive ? kXml : toText(file.filename()), set.skipped);
    std::vector<const LooseCells *> cells;
    for (const LooseRow &row : rows.rows)
        cells.push_back(&row.cells);
    const std::vector<OutsideColumn> outside = columnsOf(cells);
    const std::vector<LabelColumn> columns = labelColumns(outside, {kXml}, projectAttributes, set);
    remarkWhatWasRead(rows, columns, outside, checkboxesOf(annotations), set.remarks);
    Pictures pictures(archive, file.parent_path());
    TakenPictures taken;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const LooseRow &row = rows.rows[i];
        triedRow(row.place, set.skipped, [&] {
            ImportedFace face = taken.take(pictures.find(row.picture, rows.subsets[i]), row.picture);
            face.labels = labelsOf(row.cells, outside, columns);
            face.person = row.person;
            face.part = row.part;
            set.faces.push_back(std::move(face));
        });
    }
    return set;
}

} // namespace faces::exchange
