// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace faces::exchange {

/// Of a label table, behind the attributes.
inline constexpr std::array<const char *, 14> kPlaceColumns{
    "rejected", "person", "near_duplicates", "photo", "photo_sha256", "x",       "y",
    "width",    "height", "angle",           "row",   "column",       "picture", "mask"};

inline bool placeColumn(std::string_view name) { return std::ranges::find(kPlaceColumns, name) != kPlaceColumns.end(); }

} // namespace faces::exchange
