// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/archive.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/find_pictures.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <fstream>

#include <sys/stat.h>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path &file, const std::string &sentence)
{
    throw Error(ErrorKind::BadInput, sentence, toText(file));
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 || system != ZIP_OPSYS_UNIX)
        return false;
    const auto mode = static_cast<mode_t>(attributes >> 16);
    return (mode & S_IFMT) != 0 && !S_ISREG(mode) && !S_ISDIR(mode);
}

/// How many entries the end of the file promises (APPNOTE.TXT of PKWARE, 4.3.14 and 4.3.16): libzip makes room for all
/// of them at once.
std::uint64_t entriesPromised(const fs::path &file)
{
    constexpr std::streamoff kEndBytes = 66 << 10; // the record, and the longest comment behind it
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = in.tellg();
    std::string end(static_cast<std::size_t>(std::clamp<std::streamoff>(size, 0, kEndBytes)), '\0');
    in.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    in.read(end.data(), static_cast<std::streamsize>(end.size()));
    const auto numberAt = [&](std::size_t at, std::size_t bytes) {
        std::uint64_t number = 0;
        for (std::size_t i = bytes; i > 0; --i)
            number = number << 8 | static_cast<unsigned char>(at + i - 1 < end.size() ? end[at + i - 1] : 0);
        return number;
    };
    std::uint64_t most = 0;
    for (std::size_t at = end.find("PK\x05\x06"); at != std::string::npos; at = end.find("PK\x05\x06", at + 1))
        most = std::max(most, numberAt(at + 10, 2));
    for (std::size_t at = end.find("PK\x06\x06"); at != std::string::npos; at = end.find("PK\x06\x06", at + 1))
        most = std::max(most, numberAt(at + 32, 8));
    return most;
}

} // namespace

void Archive::Closer::operator()(void *archive) const { zip_discard(static_cast<zip_t *>(archive)); }

Archive::Archive(const fs::path &file, ArchiveLimits limits) : m_file(file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorKind::NotFound, "There is no such file. Check the name.", toText(file));
    if (!fs::is_regular_file(file, ignored))
        refuse(file, "This is no file that an archive could be in.");
    if (entriesPromised(file) > limits.entries)
        refuse(file, "The archive holds more files than can be read at once. Unpack it and import the folder.");
    int error = 0;
    m_archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &error));
    if (!m_archive)
        refuse(file, "This is no zip archive, or it is damaged or cut short. Export it again.");
    list(limits);
}

Archive::~Archive() = default;

void Archive::list(const ArchiveLimits &limits)
{
    auto *archive = static_cast<zip_t *>(m_archive.get());
    std::uint64_t total = 0;
    const auto entries = static_cast<zip_uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(archive, 0), 0));
    for (zip_uint64_t i = 0; i < entries; ++i) {
        zip_stat_t facts;
        const char *name = zip_get_name(archive, i, 0);
        if (name == nullptr || zip_stat_index(archive, i, 0, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0)
            refuse(m_file, "The list of the archive is damaged. Export it again.");
        const std::string path(name);
        if (!staysBelow(path))
            refuse(m_file, fmt::format("The archive holds “{}”, a path that leads out of it. It is not read: archives "
                                       "made by an annotation tool have no such path.",
                                       path));
        if (isLink(archive, i))
            refuse(m_file,
                   fmt::format("The archive holds the link “{}”. It is not read: pack the files themselves.", path));
        if (path.ends_with('/'))
            continue;
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
            refuse(m_file, "The archive is encrypted. Unpack it and import the folder.");
        if (facts.size > limits.fileBytes)
            refuse(m_file,
                   fmt::format("“{}” would have {} MB when unpacked, which is too much for a picture or a table.", path,
                               facts.size >> 20));
        total += facts.size;
        if (!m_places.emplace(path, Entry{i, facts.size}).second)
            refuse(m_file, fmt::format("The archive holds “{}” twice. Export it again.", path));
    }
    std::error_code ignored;
    const std::uint64_t packed = fs::file_size(m_file, ignored);
    if (total > limits.totalBytes || (total > limits.fileBytes && total / limits.timesLarger > packed))
        refuse(m_file,
               fmt::format("The archive would have {} MB when unpacked, far more than pictures would. It is not "
                           "read; unpack it yourself if you trust it and import the folder.",
                           total >> 20));
}

std::vector<std::string> Archive::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, entry] : m_places)
        names.push_back(name);
    return names;
}

Bytes Archive::read(const std::string &name) const
{
    const auto found = m_places.find(name);
    if (found == m_places.end())
        throw Error(ErrorKind::NotFound, "The archive holds no such file.", name);
    auto *archive = static_cast<zip_t *>(m_archive.get());
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(archive, found->second.index, 0),
                                                                  &zip_fclose);
    constexpr const char *kDamaged = "The file is damaged in the archive. Export it again.";
    if (!file)
        throw Error(ErrorKind::BadInput, kDamaged, name);
    // Read as far as the list says and one byte more: the list may lie. It is not believed with memory either.
    constexpr std::size_t kPiece = 1 << 20;
    const std::size_t most = found->second.bytes + 1;
    Bytes bytes;
    for (std::size_t read = 0; read < most;) {
        bytes.resize(std::min(read + kPiece, most));
        const zip_int64_t more = zip_fread(file.get(), bytes.data() + read, bytes.size() - read);
        if (more < 0)
            throw Error(ErrorKind::BadInput, kDamaged, name);
        read += static_cast<std::size_t>(more);
        if (more == 0) {
            bytes.resize(read);
            break;
        }
    }
    if (bytes.size() != found->second.bytes)
        throw Error(ErrorKind::BadInput, kDamaged, name);
    return bytes;
}

} // namespace faces::exchange
