// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/own_schema.h"

#include "core/base/text.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <string_view>
#include <system_error>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

struct Thing {
    std::string type, table, sql;
    bool operator==(const Thing &) const = default;
};
using Things = std::map<std::string, Thing>; ///< by name

Things thingsIn(SQLite::Database &db)
{
    SQLite::Statement query(db, "SELECT name, type, tbl_name, sql FROM sqlite_master");
    const auto text = [&](int column) { return query.getColumn(column).getString(); };
    Things things;
    while (query.executeStep())
        things[text(0)] = {text(1), text(2), text(3)};
    return things;
}

/// What the steps up to this version make: they are the only list of it.
const Things &ownThings(int version)
{
    static std::mutex mutex;
    static std::array<std::optional<Things>, kSchemaVersion + 1> made;
    const std::lock_guard guard(mutex);
    auto &things = made.at(static_cast<std::size_t>(version));
    if (!things) {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const char *step : schemaSteps().first(static_cast<std::size_t>(version)))
            memory.exec(step);
        things = thingsIn(memory);
    }
    return *things;
}

/// SQLite's own notes on how to search; it makes them, and nobody else can make a table of such a name.
bool statistics(const std::string &name) { return name == "sqlite_stat1" || name == "sqlite_stat4"; }

/// Of columns alone. Such an index does nothing but help; where it is a wrong one, that is damage, which a check mends.
bool plainIndex(const Thing &thing)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_ ,()").find(c) != std::string_view::npos;
    };
    return thing.type == "index" && std::ranges::all_of(thing.sql, plain) && std::ranges::count(thing.sql, '(') <= 1;
}

} // namespace

std::optional<std::string> strangerIn(SQLite::Database &db, int version, std::string_view besides)
{
    const Things &own = ownThings(version);
    for (const auto &[name, thing] : thingsIn(db)) {
        const auto known = own.find(name);
        if (plainIndex(thing) || (name == besides && thing.type == "table"))
            continue;
        if (known == own.end() && !(thing.type == "table" && statistics(name)))
            return fmt::format("the {} “{}”", thing.type, name);
        if (known != own.end() && known->second != thing)
            return fmt::format("the {} “{}”, which is made otherwise", thing.type, name);
    }
    return std::nullopt;
}

std::optional<std::string> missingTable(SQLite::Database &db, int version)
{
    const Things there = thingsIn(db);
    for (const auto &[name, thing] : ownThings(version))
        if (thing.type == "table" && !there.contains(name))
            return name;
    return std::nullopt;
}

std::optional<fs::path> linkedFolderIn(const fs::path &project)
{
    const auto linked = [](const fs::path &folder) -> std::optional<fs::path> {
        std::error_code code;
        for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator();
             it.increment(code))
            if (std::error_code ignored; it->is_symlink(ignored) && it->is_directory(ignored))
                return it->path();
        return std::nullopt;
    };
    if (const auto found = linked(project))
        return found;
    for (const char *name : {"runs", "tuning"})
        if (const auto found = linked(project / name))
            return found;
    return std::nullopt;
}

} // namespace faces::store
