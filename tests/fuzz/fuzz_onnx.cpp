// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What an ONNX file says of itself, which decides whether OpenCV ever sees it.
#include "core/vision/onnx_header.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace faces;

FACES_FUZZ(onnx)
{
    const auto header = vision::readOnnxHeader(Bytes(input.begin(), input.end()));
    if (!header)
        return;
    fuzz::must(std::ranges::all_of(header->inputShape, [](std::int64_t n) { return n >= 0; }),
               "a side is not negative");
    fuzz::must(header->hasGraph || (header->inputShape.empty() && header->trouble.empty()), "no graph, no input");
}
