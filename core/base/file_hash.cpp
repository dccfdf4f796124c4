// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/file_hash.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <memory>
#include <vector>

namespace faces {

std::string sha256OfFile(const std::filesystem::path &file)
{
    constexpr std::size_t kPieceBytes = 1 << 20;
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::error_code code;
    std::ifstream in;
    if (std::filesystem::is_regular_file(file, code)) // a pipe would keep us waiting
        in.open(file, std::ios::binary);
    bool good = in.is_open() && context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    std::vector<char> piece(kPieceBytes);
    while (good && in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        good = !in.bad() && EVP_DigestUpdate(context.get(), piece.data(), static_cast<std::size_t>(in.gcount())) == 1;
    }
    std::array<unsigned char, 32> digest{};
    unsigned int length = 0;
    if (!good || EVP_DigestFinal_ex(context.get(), digest.data(), &length) != 1)
        throw Error(ErrorKind::BadInput, "The file can't be read. Check that it is there and that you may read it.", toText(file));
    return fmt::format("{:02x}", fmt::join(digest, ""));
}

} // namespace faces
