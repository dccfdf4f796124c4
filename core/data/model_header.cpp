// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/model_header.h"

#include "core/base/error.h"
#include "core/base/json_limits.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>
#include <set>

namespace faces {

namespace {

using Json = nlohmann::json;
constexpr std::uint64_t kMostNumbers = std::uint64_t(1) << 31;
constexpr std::size_t kMostDimensions = 8;
constexpr std::uint32_t kMostHeaderBytes = std::uint32_t(1) << 24; ///< a header alone: names and shapes are kilobytes

[[noreturn]] void refuseShort()
{
    throw Error(ErrorKind::BadModel, "The model file is cut short. Copy or export it again.");
}

[[noreturn]] void refuse(std::string_view what)
{
    throw Error(ErrorKind::BadModel,
                fmt::format("The model file's header is wrong: {}. Export the model again.", what));
}

void require(bool holds, std::string_view what)
{
    if (!holds)
        refuse(what);
}

Json toJson(const Attribute &attribute)
{
    return {{"id", attribute.id},         {"name", attribute.name},       {"yesWord", attribute.yesWord},
            {"noWord", attribute.noWord}, {"yesCode", attribute.yesCode}, {"noCode", attribute.noCode},
            {"key", attribute.key},       {"retired", attribute.retired}};
}

Attribute attributeFrom(const Json &json)
{
    Attribute attribute;
    attribute.id = json.at("id").get<std::string>();
    attribute.name = json.at("name").get<std::string>();
    attribute.yesWord = json.at("yesWord").get<std::string>();
    attribute.noWord = json.at("noWord").get<std::string>();
    attribute.yesCode = json.value("yesCode", "");
    attribute.noCode = json.value("noCode", "");
    attribute.key = json.value("key", "");
    attribute.retired = json.value("retired", false);
    return attribute;
}

Json toJson(const Preparation &preparation)
{
    return {{"sidePx", preparation.sidePx},
            {"channels", preparation.channels},
            {"removeBackground", preparation.removeBackground},
            {"fill", preparation.fill},
            {"matting", {{"path", preparation.matting.path}, {"sha256", preparation.matting.sha256}}}};
}

Preparation preparationFrom(const Json &json)
{
    Preparation preparation;
    preparation.sidePx = wholeFrom<int>(json.at("sidePx"));
    preparation.channels = wholeFrom<int>(json.at("channels"));
    preparation.removeBackground = json.at("removeBackground").get<bool>();
    preparation.fill = wholeFrom<int>(json.at("fill"));
    if (const auto matting = json.find("matting"); matting != json.end()) // older models know none
        preparation.matting = {matting->at("path").get<std::string>(), matting->at("sha256").get<std::string>()};
    try {
        preparation.check();
    } catch (const Error &error) {
        refuse(error.what());
    }
    return preparation;
}

Json tensorList(const std::vector<Tensor> &tensors)
{
    Json list = Json::array();
    std::uint64_t offset = 0;
    for (const Tensor &tensor : tensors) {
        list.push_back(
            {{"name", tensor.name}, {"shape", tensor.shape}, {"offset", offset}, {"count", tensor.values.size()}});
        offset += aligned(tensor.values.size() * sizeof(float));
    }
    return list;
}

std::vector<Tensor> tensorsFrom(const Json &list, std::uint64_t dataBytes)
{
    require(list.is_array(), "the list of tensors is missing");
    std::vector<Tensor> tensors;
    std::set<std::string> names;
    std::uint64_t end = 0;
    for (const Json &entry : list) {
        Tensor tensor;
        tensor.name = entry.at("name").get<std::string>();
        tensor.shape = wholesFrom<std::int64_t>(entry.at("shape"));
        require(names.insert(tensor.name).second, "two tensors have the same name");
        const std::uint64_t count = tensorCount(tensor.shape);
        require(wholeFrom<std::uint64_t>(entry.at("count")) == count, "a tensor's length does not fit its shape");
        require(wholeFrom<std::uint64_t>(entry.at("offset")) == end, "a tensor is not where it should be");
        end += aligned(count * sizeof(float));
        require(end <= dataBytes, "a tensor is longer than the file");
        tensors.push_back(std::move(tensor));
    }
    require(end == dataBytes, "the file is longer than its tensors");
    return tensors;
}

void checkOutputs(const Model &model)
{
    require(!model.attributes.empty(), "there is no attribute");
    require(model.thresholds.size() == model.attributes.size(), "attributes and thresholds differ in number");
    std::set<std::string> ids;
    for (const Attribute &attribute : model.attributes)
        require(!attribute.id.empty() && ids.insert(attribute.id).second, "an attribute's id is empty or used twice");
    for (const double threshold : model.thresholds)
        require(threshold >= 0 && threshold <= 1, "a threshold is outside 0..1");
    require(std::isfinite(model.temperature) && model.temperature > 0, "the temperature is not above 0");
    require(model.parameters >= 0, "the number of parameters is negative");
}

/// All but the tensors.
Model modelFactsFrom(const Json &json)
{
    Model model;
    const auto net = netFromWord(json.at("net").get<std::string>());
    require(net.has_value(), "the kind of network is unknown");
    model.net = *net;
    for (const Json &entry : json.at("attributes"))
        model.attributes.push_back(attributeFrom(entry));
    model.thresholds = json.at("thresholds").get<std::vector<double>>();
    model.preparation = preparationFrom(json.at("preparation"));
    model.temperature = json.at("temperature").get<double>();
    model.parameters = wholeFrom<std::int64_t>(json.at("parameters"));
    model.notes = json.at("notes").get<std::map<std::string, std::string>>();
    checkOutputs(model);
    return model;
}

} // namespace

std::uint64_t tensorCount(const std::vector<std::int64_t> &shape)
{
    require(shape.size() <= kMostDimensions, "a tensor has too many dimensions");
    std::uint64_t count = 1;
    for (const std::int64_t length : shape) {
        require(length >= 0 && static_cast<std::uint64_t>(length) <= kMostNumbers, "a tensor's shape is impossible");
        count *= static_cast<std::uint64_t>(length);
        require(count <= kMostNumbers, "a tensor is too large");
    }
    return count;
}

std::string modelHeaderText(const Model &model)
{
    Json attributes = Json::array();
    for (const Attribute &attribute : model.attributes)
        attributes.push_back(toJson(attribute));
    const Json header = {{"net", toWord(model.net)},
                         {"attributes", attributes},
                         {"thresholds", model.thresholds},
                         {"preparation", toJson(model.preparation)},
                         {"temperature", model.temperature},
                         {"parameters", model.parameters},
                         {"notes", model.notes},
                         {"tensors", tensorList(model.tensors)}};
    return header.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::uint32_t headerBytesOf(std::span<const std::uint8_t> start)
{
    if (start.size() < kModelMagic.size() || !std::equal(kModelMagic.begin(), kModelMagic.end(), start.begin()))
        throw Error(ErrorKind::BadModel, "This is no model of Faces Studio.");
    if (start.size() < kModelPrefixBytes)
        refuseShort();
    const auto numberAt = [&](std::size_t offset) {
        std::uint32_t number = 0;
        std::memcpy(&number, start.data() + offset, sizeof(number));
        return number;
    };
    const std::uint32_t version = numberAt(kModelMagic.size());
    if (version > kModelVersion)
        throw Error(ErrorKind::NewerFile,
                    fmt::format("The model file has format {}, and this Faces Studio reads up to {}. Use a newer "
                                "Faces Studio, or export the model in the older format.",
                                version, kModelVersion));
    if (version == 0)
        throw Error(ErrorKind::BadModel, "The model file is damaged: there is no format 0. Copy or export it again.");
    return numberAt(kModelMagic.size() + sizeof(version));
}

Model modelFromHeader(std::string_view text, std::uint64_t dataBytes)
{
    try {
        const Json json = parsedWithin<Json>(text, kMostHeaderBytes);
        Model model = modelFactsFrom(json);
        model.tensors = tensorsFrom(json.at("tensors"), dataBytes);
        return model;
    } catch (const Json::exception &error) {
        refuse(error.what());
    }
}

Model readModelHeader(std::istream &file)
{
    std::array<std::uint8_t, kModelPrefixBytes> start{};
    file.read(reinterpret_cast<char *>(start.data()), start.size());
    const std::uint32_t length = headerBytesOf(std::span(start).first(static_cast<std::size_t>(file.gcount())));
    if (length > kMostHeaderBytes)
        refuse("it is far too long");
    std::string text(length, '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(text.size())))
        refuseShort();
    try {
        return modelFactsFrom(parsedWithin<Json>(text, kMostHeaderBytes));
    } catch (const Json::exception &error) {
        refuse(error.what());
    }
}

Model readModelHeader(const std::filesystem::path &file)
{
    std::error_code ignored;
    std::ifstream in;
    if (std::filesystem::is_regular_file(file, ignored))
        in.open(file, std::ios::binary);
    return readModelHeader(in);
}

} // namespace faces
