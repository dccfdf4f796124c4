// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <cstring>
#include <vector>

namespace faces::store {

static_assert(sizeof(float) == 4, "probabilities are stored as 32 bit floats");

/// Probabilities as the bytes of one column.
inline Bytes packed(const std::vector<float> &values)
{
    Bytes bytes(values.size() * sizeof(float));
    if (!bytes.empty())
        std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

inline std::vector<float> unpacked(const Bytes &bytes)
{
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

} // namespace faces::store
