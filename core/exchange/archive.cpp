// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/archive.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/find_pictures.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>

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

} // namespace

void Archive::Closer::operator()(void *archive) const { zip_discard(static_cast<zip_t *>(archive)); }

Archive::Archive(const fs::path &file, ArchiveLimits limits) : m_file(file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorKind::NotFound, "There is no such file. Check the name.", toText(file));
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
    // Read as far as the list says and one byte more: the list may lie.
    Bytes bytes(found->second.bytes + 1);
    std::size_t read = 0;
    while (read < bytes.size()) {
        const zip_int64_t more = zip_fread(file.get(), bytes.data() + read, bytes.size() - read);
        if (more < 0)
            throw Error(ErrorKind::BadInput, kDamaged, name);
        if (more == 0)
            break;
        read += static_cast<std::size_t>(more);
    }
    if (read != found->second.bytes)
        throw Error(ErrorKind::BadInput, kDamaged, name);
    bytes.resize(read);
    return bytes;
}

} // namespace faces::exchange
