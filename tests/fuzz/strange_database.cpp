// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/fuzz/strange_database.h"

#include "core/base/files.h"
#include "tests/fuzz/seeded_project.h"

#include <sqlite3.h>

namespace fs = std::filesystem;

namespace faces::fuzz {

namespace {

/// The file of the sound project, closed.
const Bytes &soundFile()
{
    static const Bytes kBytes = [] {
        const MemoryFolder place("sound");
        makeSeededProject(place.path() / "p.faces");
        return readFile(place.path() / "p.faces" / "project.sqlite");
    }();
    return kBytes;
}

/// Orders that would take for ever or reach for other files are no part of what is looked for.
void runOrders(const fs::path &file, const std::string &orders)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) == SQLITE_OK) {
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
        int rounds = 0;
        sqlite3_progress_handler(
            db, 1000, [](void *count) { return ++*static_cast<int *>(count) > 200 ? 1 : 0; }, &rounds);
        sqlite3_exec(db, "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON", nullptr, nullptr, nullptr);
        for (std::size_t at = 0; at < orders.size();) { // a wrong order does not end the others
            const std::size_t end = std::min(orders.find('\n', at), orders.size());
            sqlite3_exec(db, orders.substr(at, end - at).c_str(), nullptr, nullptr, nullptr);
            at = end + 1;
        }
    }
    sqlite3_close(db);
}

} // namespace

void writeDatabase(const MemoryFolder &place, const fs::path &project, Input input)
{
    const char kind = input.empty() ? ' ' : static_cast<char>(input.front());
    std::string bytes(textOf(soundFile()));
    if (kind == 'B')
        for (std::size_t at = 1; at + 4 <= input.size(); at += 4)
            bytes[(input[at] << 16 | input[at + 1] << 8 | input[at + 2]) % bytes.size()] =
                static_cast<char>(input[at + 3]);
    else if (kind != 'S')
        bytes = textOf(input);
    place.put(project.filename() / "project.sqlite", bytes);
    if (kind == 'S')
        runOrders(project / "project.sqlite", std::string(textOf(input.subspan(1))));
}

} // namespace faces::fuzz
