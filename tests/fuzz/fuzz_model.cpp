// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A .faces-model, whole and only its header. The check-sum is put right, else nothing behind it would ever be reached.
#include "core/base/files.h"
#include "core/data/model.h"
#include "core/data/model_header.h"
#include "tests/fuzz/fuzz_target.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace faces;

namespace {

Bytes withItsSum(fuzz::Input input)
{
    constexpr std::size_t kSumBytes = 32;
    Bytes bytes(input.begin(), input.end());
    unsigned int length = 0;
    if (bytes.size() > kSumBytes)
        EVP_Digest(bytes.data(), bytes.size() - kSumBytes, bytes.data() + bytes.size() - kSumBytes, &length,
                   EVP_sha256(), nullptr);
    return bytes;
}

void mustBeWhole(const Model &model)
{
    fuzz::must(model.thresholds.size() == model.attributes.size(), "a threshold for each attribute");
    for (const Tensor &tensor : model.tensors) {
        fuzz::must(tensorCount(tensor.shape) == tensor.values.size(), "a tensor is as long as its shape says");
        fuzz::must(std::ranges::all_of(tensor.values, [](float v) { return std::isfinite(v); }), "weights are finite");
    }
}

} // namespace

FACES_FUZZ(model)
{
    fuzz::orRefused([&] { readModel(input); });
    fuzz::orRefused([&] {
        const Model model = readModel(withItsSum(input));
        mustBeWhole(model);
        std::ostringstream out;
        writeModel(model, out);
        const std::string text = out.str();
        fuzz::must(readModel({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()}) == model,
                   "a model that was read is written as the same");
    });
    fuzz::orRefused([&] {
        std::istringstream in{std::string(fuzz::textOf(input))};
        readModelHeader(in);
    });
}
