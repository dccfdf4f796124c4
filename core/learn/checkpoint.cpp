// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/checkpoint.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_limits.h"
#include "core/data/epoch_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace faces::learn {

namespace {

using Json = nlohmann::json;
constexpr std::string_view kMagic = "FACESCKP";
constexpr std::uint32_t kVersion = 2;
constexpr std::uint32_t kLongestHeader = 16 * 1024 * 1024;
constexpr std::size_t kSumDigits = 64;

std::string headerText(const CheckpointFacts &facts)
{
    Json history = Json::array();
    for (const EpochRecord &record : facts.history)
        history.push_back(keptEpochToJson<Json>(record));
    return Json{{"fingerprint", facts.fingerprint}, {"step", facts.step}, {"bestEpoch", facts.bestEpoch},
                {"bestScore", facts.bestScore},     {"history", history}, {"bestIsCurrent", facts.bestIsCurrent}}
        .dump();
}

CheckpointFacts factsFrom(const std::string &text)
{
    const Json json = parsedWithin<Json>(text, kLongestHeader);
    CheckpointFacts facts;
    facts.fingerprint = json.at("fingerprint").get<std::string>();
    facts.step = wholeFrom<std::int64_t>(json.at("step"));
    facts.bestEpoch = wholeFrom<int>(json.at("bestEpoch"));
    facts.bestScore = json.at("bestScore").get<double>();
    facts.bestIsCurrent = json.at("bestIsCurrent").get<bool>();
    for (const Json &record : json.at("history"))
        facts.history.push_back(epochFromJson(record));
    return facts;
}

std::span<const std::uint8_t> bytesOf(const void *data, std::size_t count)
{
    return {static_cast<const std::uint8_t *>(data), count};
}

void write(std::ostream &out, std::span<const std::uint8_t> bytes)
{
    out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

void writeWithSum(std::ostream &out, std::span<const std::uint8_t> bytes)
{
    write(out, bytes);
    out << sha256(bytes);
}

[[noreturn]] void refuse(std::string_view what, const std::filesystem::path &file)
{
    throw Error(ErrorKind::BadModel,
                fmt::format("The training's checkpoint {}. It cannot be resumed; start a new training.", what),
                toText(file));
}

} // namespace

void writeCheckpoint(const std::filesystem::path &file, const CheckpointFacts &facts,
                     const std::vector<std::span<const float>> &arrays)
{
    const std::string header = headerText(facts);
    const auto length = static_cast<std::uint32_t>(header.size());
    writeFileSafely(file, [&](std::ostream &out) {
        out << kMagic;
        write(out, bytesOf(&kVersion, sizeof(kVersion)));
        write(out, bytesOf(&length, sizeof(length)));
        writeWithSum(out, bytesOf(header.data(), header.size()));
        for (const std::span<const float> array : arrays)
            writeWithSum(out, bytesOf(array.data(), array.size_bytes()));
    });
}

CheckpointReader::CheckpointReader(const std::filesystem::path &file) : m_file(file)
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) // a pipe would keep us waiting
        m_in.open(file, std::ios::binary);
    if (!m_in.is_open())
        refuse("cannot be opened", m_file);
    std::array<char, 8> magic{};
    std::uint32_t version = 0, length = 0;
    bytes(magic.data(), magic.size());
    bytes(&version, sizeof(version));
    bytes(&length, sizeof(length));
    if (std::string_view(magic.data(), magic.size()) != kMagic || version != kVersion || length > kLongestHeader)
        refuse("is not one, or was written by another Faces Studio", m_file);
    std::string header(length, '\0');
    bytes(header.data(), header.size());
    checkSum(bytesOf(header.data(), header.size()));
    try {
        m_facts = factsFrom(header);
    } catch (const Json::exception &) {
        refuse("has a damaged header", m_file);
    }
}

void CheckpointReader::read(std::span<float> array)
{
    bytes(array.data(), array.size_bytes());
    checkSum(bytesOf(array.data(), array.size_bytes()));
}

void CheckpointReader::bytes(void *target, std::size_t count)
{
    m_in.read(static_cast<char *>(target), static_cast<std::streamsize>(count));
    if (m_in.gcount() != static_cast<std::streamsize>(count))
        refuse("is cut short", m_file);
}

void CheckpointReader::checkSum(std::span<const std::uint8_t> read)
{
    std::string sum(kSumDigits, '\0');
    bytes(sum.data(), sum.size());
    if (sum != sha256(read))
        refuse("is damaged", m_file);
}

std::string fingerprintOf(const TrainRequest &request)
{
    const TrainOptions &options = request.options;
    std::string text =
        fmt::format("{} {} {} {} {}", toWord(options.net), options.epochs, options.batch, options.rate, options.seed);
    // What is as it always was leaves no trace, so that checkpoints of before these choices still fit.
    if (!options.widths.empty())
        text += fmt::format(" widths {}", fmt::join(options.widths, ","));
    if (options.smoothing >= 0)
        text += fmt::format(" smoothing {}", options.smoothing);
    if (options.alteration != 1)
        text += fmt::format(" alteration {}", options.alteration);
    if (options.balance != Balance::Even)
        text += fmt::format(" balance {}", toWord(options.balance));
    for (const AttributeId &attribute : options.attributes)
        text += " " + attribute;
    // Side and colours as the tables have them, whoever chose them.
    for (const FaceTable *table : {&request.train, &request.validation}) {
        const Preparation &preparation = table->preparation;
        text += fmt::format("\n{} {} {} {} {}\n", preparation.sidePx, preparation.channels, table->faces(),
                            sha256(table->pixels), sha256(bytesOf(table->labels.data(), table->labels.size())));
    }
    return sha256(bytesOf(text.data(), text.size()));
}

} // namespace faces::learn
