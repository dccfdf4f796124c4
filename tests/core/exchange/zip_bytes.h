// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <zip.h>

#include <filesystem>
#include <string>
#include <vector>

namespace faces::test {

/// One file of an archive as somebody else's program packs it.
struct Packed {
    std::string name, bytes;
    unsigned mode = 0100644; ///< as Unix has it: 0120777 is a link
    bool secret = false;     ///< encrypted
};

inline void pack(const std::filesystem::path &file, const std::vector<Packed> &entries)
{
    int trouble = 0;
    zip_t *archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &trouble);
    for (const Packed &entry : entries) {
        zip_source_t *source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
        const auto index =
            static_cast<zip_uint64_t>(zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8));
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, entry.mode << 16);
        if (entry.secret)
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "key");
    }
    if (zip_close(archive) != 0)
        throw Error(ErrorKind::Disk, "The test could not write its archive.", file.string());
}

} // namespace faces::test
