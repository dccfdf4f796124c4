// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/backups.h"

#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

/// As backUp() calls them: "project.sqlite.backup-" and a time without its marks.
bool namedAsBackup(std::string_view name)
{
    constexpr std::string_view kStart = "project.sqlite.backup-";
    constexpr std::size_t kTimeLetters = 19;
    return name.starts_with(kStart) && name.size() == kStart.size() + kTimeLetters && name.ends_with('Z') &&
           name.substr(kStart.size()).find_first_not_of("0123456789TZ") == std::string_view::npos;
}

bool wholeDatabase(const fs::path &file)
{
    try {
        const auto db = connect(file, Access::Immutable);
        return applicationIdOf(*db) == kApplicationId &&
               db->execAndGet("PRAGMA quick_check(1)").getString() == std::string("ok");
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

std::vector<Backup> backups(const fs::path &projectFolder)
{
    std::vector<Backup> found;
    std::error_code code, unread;
    for (auto it = fs::directory_iterator(projectFolder, code); !code && it != fs::directory_iterator();
         it.increment(code))
        if (namedAsBackup(toText(it->path().filename())) && fs::is_regular_file(it->symlink_status(unread)))
            found.push_back({it->path(), it->file_size(unread)});
    std::ranges::sort(found, std::ranges::greater{}, &Backup::file);
    return found;
}

void thinBackups(const fs::path &projectFolder, std::size_t most)
{
    const std::vector<Backup> all = backups(projectFolder);
    if (all.size() <= most)
        return;
    const auto newest = all.begin() + static_cast<std::ptrdiff_t>(most);
    const auto whole = [](const Backup &one) { return wholeDatabase(one.file); };
    auto spared = all.end();
    if (std::none_of(all.begin(), newest, whole))
        spared = std::find_if(newest, all.end(), whole);
    for (auto it = newest; it != all.end(); ++it)
        if (std::error_code ignored; it != spared)
            fs::remove(it->file, ignored);
}

} // namespace faces::store
