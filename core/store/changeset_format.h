// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstdint>
#include <span>

namespace faces::store {

/// Whether these bytes are a changeset of our fact tables, as SQLite's session extension writes it (the format is told
/// at the head of ext/session/sqlite3session.c). Asked before SQLite sees one that stood in a file: 3.40 turns in a
/// circle for ever on some that are damaged, and would change any table that one names. Nothing at all is sound.
bool soundChangeset(std::span<const std::uint8_t> bytes);

} // namespace faces::store
