// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/png_chunks.h"
#include "core/base/text.h"
#include "core/exchange/archive.h"
#include "core/exchange/columns.h"
#include "core/exchange/cvat.h"
#include "core/exchange/write_faces.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

constexpr const char *kArchive = "cvat.zip";
constexpr const char *kPictures = "pictures"; ///< while the archive is written

void addText(pugi::xml_node parent, const char *name, const std::string &text)
{
    parent.append_child(name).text().set(text.c_str());
}

void addAttribute(pugi::xml_node attributes, const std::string &name, const char *type, const char *first,
                  const char *values)
{
    pugi::xml_node attribute = attributes.append_child("attribute");
    addText(attribute, "name", name);
    addText(attribute, "mutable", "False");
    addText(attribute, "input_type", type);
    addText(attribute, "default_value", first);
    addText(attribute, "values", values);
}

void addMeta(pugi::xml_node annotations, const ExportSet &set, std::size_t faces, bool groups)
{
    pugi::xml_node task = annotations.append_child("meta").append_child("task");
    addText(task, "name", "faces");
    addText(task, "size", std::to_string(faces));
    addText(task, "mode", "annotation");
    pugi::xml_node label = task.append_child("labels").append_child("label");
    addText(label, "name", "face");
    pugi::xml_node attributes = label.append_child("attributes");
    for (const std::size_t a : shownAttributes(set))
        addAttribute(attributes, columnOf(set.attributes[a]), "select", "unknown", "unknown\nyes\nno");
    if (groups)
        addAttribute(attributes, "group", "text", "", "");
}

/// Width and height as the PNG's first chunk says them.
void addSize(pugi::xml_node image, const Bytes &png)
{
    bool first = true;
    eachPngChunk(png, [&](const PngChunk &chunk) {
        if (std::exchange(first, false) && chunk.name == "IHDR" && chunk.payload.size() >= 8) {
            image.append_attribute("width").set_value(bigEndian(chunk.payload, 0, 4));
            image.append_attribute("height").set_value(bigEndian(chunk.payload, 4, 4));
        }
        return false;
    });
}

std::string wordFor(LabelValue value)
{
    return value == LabelValue::Yes ? "yes" : value == LabelValue::No ? "no" : "unknown";
}

void addFace(pugi::xml_node image, const ExportSet &set, const Face &face, const std::map<FaceId, std::string> &groups)
{
    if (const auto part = set.parts.find(face.id); part != set.parts.end())
        image.append_attribute("subset").set_value(std::string(toWord(part->second)).c_str());
    pugi::xml_node tag = image.append_child("tag");
    tag.append_attribute("label").set_value("face");
    tag.append_attribute("source").set_value("manual");
    const auto add = [&](const std::string &name, const std::string &value) {
        pugi::xml_node attribute = tag.append_child("attribute");
        attribute.append_attribute("name").set_value(name.c_str());
        attribute.text().set(value.c_str());
    };
    for (const std::size_t a : shownAttributes(set))
        add(columnOf(set.attributes[a]), wordFor(labelOf(face, a)));
    if (const auto group = groups.find(face.id); group != groups.end())
        add("group", group->second);
}

/// `id` counts in the order of the names, as CVAT counts its frames.
std::string annotationsOf(const ExportSet &set, std::vector<Face> faces, const std::map<FaceId, std::string> &groups,
                          const fs::path &pictures)
{
    std::ranges::sort(faces, {}, pictureName);
    pugi::xml_document document;
    pugi::xml_node annotations = document.append_child("annotations");
    addText(annotations, "version", "1.1");
    addMeta(annotations, set, faces.size(), !groups.empty());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        pugi::xml_node image = annotations.append_child("image");
        image.append_attribute("id").set_value(static_cast<unsigned long long>(i));
        image.append_attribute("name").set_value(pictureName(faces[i]).c_str());
        addSize(image, readFile(pictures / pictureName(faces[i])));
        addFace(image, set, faces[i], groups);
    }
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return text.str();
}

} // namespace

Exported writeCvat(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    refuseIfThere(folder, {kArchive});
    Exported exported;
    NewFiles files(folder);
    const fs::path pictures = files.staged() / kPictures;
    const std::vector<Face> faces = writePictures(set, kPictures, files, exported, stop, sink);
    const auto groups = groupNames(faces, exported.remarks);
    std::vector<std::pair<std::string, fs::path>> packed;
    for (const Face &face : faces)
        packed.emplace_back("images/" + pictureName(face), pictures / pictureName(face));
    writeArchive(files.staged() / kArchive, packed, {"annotations.xml", annotationsOf(set, faces, groups, pictures)},
                 stop, sink);
    fs::remove_all(pictures);
    files.putInPlace();
    return exported;
}

} // namespace faces::exchange
