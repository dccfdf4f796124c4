// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/model.h"

#include "core/base/error.h"
#include "core/data/model_header.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <memory>

namespace faces {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

namespace {

constexpr std::size_t kSumBytes = 32;
constexpr std::size_t kPieceBytes = 1 << 20; ///< hashed at once

using CheckSum = std::array<std::uint8_t, kSumBytes>;

/// SHA-256 over bytes that come piece by piece.
class Hash {
public:
    Hash() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(const void *bytes, std::size_t count) { EVP_DigestUpdate(m_context.get(), bytes, count); }
    CheckSum sum()
    {
        CheckSum sum{};
        EVP_DigestFinal_ex(m_context.get(), sum.data(), nullptr);
        return sum;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

/// Writes and hashes at once.
class HashedWriter {
public:
    explicit HashedWriter(std::ostream &out) : m_out(out) {}
    void write(const void *bytes, std::size_t count)
    {
        m_out.write(static_cast<const char *>(bytes), static_cast<std::streamsize>(count));
        m_hash.add(bytes, count);
        m_written += count;
    }
    void pad()
    {
        constexpr std::array<char, kTensorAlignment> kZeros{};
        write(kZeros.data(), aligned(m_written) - m_written);
    }
    void finish()
    {
        const CheckSum sum = m_hash.sum();
        m_out.write(reinterpret_cast<const char *>(sum.data()), sum.size());
    }

private:
    std::ostream &m_out;
    Hash m_hash;
    std::uint64_t m_written = 0;
};

/// What a model is read from: `size` bytes, of which `read` gives those from `offset` on, all that are asked for.
struct Source {
    std::uint64_t size = 0;
    std::function<void(std::uint64_t offset, std::span<std::uint8_t> into)> read;
};

/// The length of the header of a file that is whole and undamaged.
std::uint32_t checkedFrame(const Source &source)
{
    std::array<std::uint8_t, kModelPrefixBytes> prefix{};
    const auto start = std::span(prefix).first(std::min<std::uint64_t>(prefix.size(), source.size));
    source.read(0, start);
    const std::uint32_t headerBytes = headerBytesOf(start);
    if (source.size < kModelPrefixBytes + kSumBytes)
        throw Error(ErrorKind::BadModel, "The model file is cut short. Copy or export it again.");
    const std::uint64_t hashed = source.size - kSumBytes;
    Hash hash;
    std::vector<std::uint8_t> piece(std::min<std::uint64_t>(kPieceBytes, hashed));
    for (std::uint64_t at = 0; at < hashed; at += piece.size()) {
        const auto some = std::span(piece).first(std::min<std::uint64_t>(piece.size(), hashed - at));
        source.read(at, some);
        hash.add(some.data(), some.size());
    }
    CheckSum said{};
    source.read(hashed, said);
    if (said != hash.sum())
        throw Error(ErrorKind::BadModel, "The model file is damaged: its check-sum does not fit. Copy or export it "
                                         "again.");
    return headerBytes;
}

void fill(Tensor &tensor, const Source &source, std::uint64_t offset)
{
    tensor.values.resize(tensorCount(tensor.shape));
    source.read(offset, {reinterpret_cast<std::uint8_t *>(tensor.values.data()), tensor.values.size() * sizeof(float)});
    if (!std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); }))
        throw Error(ErrorKind::BadModel, fmt::format("The model's tensor \"{}\" holds numbers that are not finite; the "
                                                     "model cannot be used. Train again.",
                                                     tensor.name));
}

Model readFrom(const Source &source)
{
    const std::uint64_t headerBytes = checkedFrame(source);
    const std::uint64_t dataStart = aligned(kModelPrefixBytes + headerBytes);
    if (dataStart + kSumBytes > source.size)
        throw Error(ErrorKind::BadModel, "The model file's header is longer than the file. Copy or export it again.");
    std::string text(headerBytes, '\0');
    source.read(kModelPrefixBytes, {reinterpret_cast<std::uint8_t *>(text.data()), text.size()});
    Model model = modelFromHeader(text, source.size - kSumBytes - dataStart);
    std::uint64_t offset = dataStart;
    for (Tensor &tensor : model.tensors) {
        fill(tensor, source, offset);
        offset += aligned(tensor.values.size() * sizeof(float));
    }
    return model;
}

} // namespace

Model factsOf(const Model &model)
{
    return {.net = model.net,
            .attributes = model.attributes,
            .thresholds = model.thresholds,
            .preparation = model.preparation,
            .temperature = model.temperature,
            .tensors = {},
            .notes = model.notes,
            .parameters = model.parameters};
}

void writeModel(const Model &model, std::ostream &out)
{
    const std::string header = modelHeaderText(model);
    const auto length = static_cast<std::uint32_t>(header.size());
    HashedWriter writer(out);
    writer.write(kModelMagic.data(), kModelMagic.size());
    writer.write(&kModelVersion, sizeof(kModelVersion));
    writer.write(&length, sizeof(length));
    writer.write(header.data(), header.size());
    writer.pad();
    for (const Tensor &tensor : model.tensors) {
        writer.write(tensor.values.data(), tensor.values.size() * sizeof(float));
        writer.pad();
    }
    writer.finish();
}

Model readModel(std::span<const std::uint8_t> bytes)
{
    return readFrom({bytes.size(), [bytes](std::uint64_t offset, std::span<std::uint8_t> into) {
                         std::ranges::copy(bytes.subspan(offset, into.size()), into.begin());
                     }});
}

Model readModelFile(const std::filesystem::path &file)
{
    const OpenedFile opened(file);
    return readFrom({opened.size(), [&opened](std::uint64_t offset, std::span<std::uint8_t> into) {
                         opened.read(offset, into);
                     }});
}

} // namespace faces
