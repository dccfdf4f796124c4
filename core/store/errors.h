// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>
#include <utility>

namespace faces::store {

/// Whether the disk had no room for it; whether it cannot lock files or share their memory, as a network folder may
/// not.
bool isFull(const SQLite::Exception &exception);
bool isOfSharing(const SQLite::Exception &exception);

/// SQLite's failure as a faces::Error with a sentence for a person. `where` names the project's folder.
[[noreturn]] void throwTranslated(const SQLite::Exception &exception, const std::string &where);

/// Runs `work`; SQLite's exceptions leave it translated.
template <typename Work> decltype(auto) translated(const std::string &where, Work &&work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception &exception) {
        throwTranslated(exception, where);
    }
}

} // namespace faces::store
