// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstdint>
#include <string>

namespace faces {

// Ids are types, so that a photo's id is never taken for a face's. They are the row ids of the store; 0 is "none".
enum class PhotoId : std::int64_t {};
enum class FaceId : std::int64_t {};
enum class PictureId : std::int64_t {};
enum class GroupId : std::int64_t {};
enum class SplitId : std::int64_t {};
enum class RunId : std::int64_t {};
enum class TuningId : std::int64_t {};

/// Stable and short: "sex", "glasses". Never an index; renaming an attribute keeps its id.
using AttributeId = std::string;

template <typename Id> constexpr std::int64_t number(Id id) { return static_cast<std::int64_t>(id); }

} // namespace faces
