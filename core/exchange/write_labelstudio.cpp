// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/labelstudio.h"
#include "core/exchange/write_faces.h"
#include "core/exchange/xml_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char *kReadMe =
    "Faces with yes/no attributes for Label Studio; an attribute without a result is not known.\n"
    "1. Start Label Studio with LOCAL_FILES_SERVING_ENABLED=true and LOCAL_FILES_DOCUMENT_ROOT set to this folder.\n"
    "2. Make a project and paste config.xml as its labelling interface.\n"
    "3. Add images/ as local storage, then import tasks.json.\n";

/// One Choices block an attribute: one without a result is unknown. The attribute's key picks yes.
std::string config(const ExportSet &set)
{
    std::string text = "<View>\n  <Image name=\"img\" value=\"$image\"/>\n";
    for (const std::size_t a : shownAttributes(set)) {
        const Attribute &attribute = set.attributes[a];
        const std::string key =
            attribute.key.empty() ? std::string() : fmt::format(" hotkey=\"{}\"", xmlText(lowerCase(attribute.key)));
        text += fmt::format("  <Header value=\"{}\"/>\n"
                            "  <Choices name=\"{}\" toName=\"img\" choice=\"single-radio\" showInLine=\"true\">\n"
                            "    <Choice value=\"yes\"{}/>\n    <Choice value=\"no\"/>\n  </Choices>\n",
                            xmlText(attribute.name), columnOf(attribute), key);
    }
    return text + "</View>\n";
}

OrderedJson resultOf(const ExportSet &set, const Face &face)
{
    OrderedJson result = OrderedJson::array();
    for (const std::size_t a : shownAttributes(set)) {
        const LabelValue value = labelOf(face, a);
        if (value == LabelValue::Unknown)
            continue;
        const std::string block = columnOf(set.attributes[a]);
        result.push_back({{"id", fmt::format("f{}-{}", face.number, block)},
                          {"type", "choices"},
                          {"from_name", block},
                          {"to_name", "img"},
                          {"origin", "manual"},
                          {"value", {{"choices", {value == LabelValue::Yes ? "yes" : "no"}}}}});
    }
    return result;
}

OrderedJson taskOf(const ExportSet &set, const Face &face, const std::map<FaceId, std::string> &groups)
{
    OrderedJson data{{"image", "/data/local-files/?d=images/" + pictureName(face)}, {"face_nr", face.number}};
    if (const auto group = groups.find(face.id); group != groups.end())
        data["group"] = group->second;
    if (const auto part = set.parts.find(face.id); part != set.parts.end())
        data["split"] = toWord(part->second);
    OrderedJson task{{"id", face.number},
                     {"data", std::move(data)},
                     {"annotations", OrderedJson::array()},
                     {"predictions", OrderedJson::array()}};
    if (OrderedJson result = resultOf(set, face); !result.empty())
        task["annotations"].push_back(
            {{"id", face.number}, {"was_cancelled", false}, {"ground_truth", false}, {"result", std::move(result)}});
    return task;
}

} // namespace

Exported writeLabelStudio(const fs::path &folder, const ExportSet &set, const std::stop_token &stop, ProgressSink &sink)
{
    refuseIfThere(folder, {"tasks.json", "config.xml", "README.txt"});
    Exported exported;
    NewFiles files(folder);
    const std::vector<Face> faces = writePictures(set, "images", files, exported, stop, sink);
    const auto groups = groupNames(faces, exported.remarks);
    files.write("config.xml", config(set));
    files.write("README.txt", kReadMe);
    std::string tasks;
    for (const Face &face : faces)
        tasks += (tasks.empty() ? "[\n" : ",\n") + taskOf(set, face, groups).dump();
    files.writeLast("tasks.json", tasks + "\n]\n");
    return exported;
}

} // namespace faces::exchange
