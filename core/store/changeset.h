// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/data/ids.h"

#include <cstddef>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_session;

namespace faces::store {

/// Records what happens to the fact tables of one connection from now on (SQLite's session extension).
class Recorder {
public:
    explicit Recorder(sqlite3 *db);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// The difference that all changes together make, with old and new values; empty if they make none.
    Bytes changeset();

private:
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes `changeset` back.
Bytes inverted(const Bytes &changeset);

/// Throws Error{BadProject} if a row is not as the changeset found it; the caller's transaction must then be rolled
/// back.
void applyChangeset(sqlite3 *db, const Bytes &changeset);

/// The faces that a changeset is about, the lowest `most` of them.
std::vector<FaceId> facesIn(const Bytes &changeset, std::size_t most);

/// Whose opinions it is about, and nothing else; empty: it is about more.
std::string opinionsOfIn(const Bytes &changeset);

/// It is about nothing but labels and whether faces are rejected.
bool onlyLabelsIn(const Bytes &changeset);

} // namespace faces::store
