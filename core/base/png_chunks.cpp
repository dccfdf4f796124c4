// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/png_chunks.h"

namespace faces {

bool eachPngChunk(std::span<const std::uint8_t> bytes, const std::function<bool(const PngChunk &)> &seen)
{
    constexpr std::size_t kSignature = 8, kAround = 12; // length, name and checksum of a chunk
    for (std::size_t at = kSignature; at + kAround <= bytes.size();) {
        const std::size_t size = bigEndian(bytes, at, 4);
        if (size > bytes.size() - at - kAround)
            return false;
        const std::size_t next = at + kAround + size;
        const PngChunk chunk{{reinterpret_cast<const char *>(bytes.data() + at + 4), 4},
                             bytes.subspan(at + 8, size),
                             bytes.subspan(at + 4, size + 4),
                             bigEndian(bytes, at + 8 + size, 4),
                             bytes.size() - next};
        if (!seen(chunk) || chunk.name == "IEND")
            return true;
        at = next;
    }
    return false;
}

} // namespace faces
