// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace faces {

/// `size` bytes (1..4) from `at` on, the highest first.
inline std::uint32_t bigEndian(std::span<const std::uint8_t> bytes, std::size_t at, int size)
{
    std::uint32_t result = 0;
    for (int i = 0; i < size; ++i)
        result = result << 8 | bytes[at + static_cast<std::size_t>(i)];
    return result;
}

/// One chunk of a PNG file (ISO/IEC 15948, section 5.3); it shares the file's memory.
struct PngChunk {
    std::string_view name;
    std::span<const std::uint8_t> payload;
    std::span<const std::uint8_t> covered; ///< name and payload: what the checksum is of
    std::uint32_t checksum = 0;            ///< as the file says
    std::size_t bytesBehind = 0;           ///< of the file, after this chunk
};

/// Calls `seen` for each chunk behind the signature, until it returns false. True if the walk was ended by `seen` or
/// reached the chunk IEND.
bool eachPngChunk(std::span<const std::uint8_t> bytes, const std::function<bool(const PngChunk &)> &seen);

} // namespace faces
