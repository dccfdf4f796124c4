// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

// Our values to SQLite's and back, so that no statement repeats a cast.
namespace faces::store {

template <typename T>
concept EnumOrInteger = std::integral<T> || std::is_enum_v<T>;

template <EnumOrInteger T> void bindValue(SQLite::Statement &query, int at, T value)
{
    query.bind(at, static_cast<std::int64_t>(value));
}
inline void bindValue(SQLite::Statement &query, int at, double value) { query.bind(at, value); }
inline void bindValue(SQLite::Statement &query, int at, const std::string &value) { query.bind(at, value); }
inline void bindValue(SQLite::Statement &query, int at, const Bytes &value)
{
    query.bind(at, value.data(), static_cast<int>(value.size()));
}
template <typename T> void bindValue(SQLite::Statement &query, int at, const std::optional<T> &value)
{
    if (value)
        bindValue(query, at, *value);
    else
        query.bind(at);
}

/// Binds the values to ?1, ?2, ... of a statement that is new or used before.
template <typename... Values> SQLite::Statement &bound(SQLite::Statement &query, const Values &...values)
{
    query.reset();
    int at = 0;
    (bindValue(query, ++at, values), ...);
    return query;
}

/// Runs one statement that gives no rows; returns how many rows it changed.
template <typename... Values> int execute(SQLite::Database &db, const char *sql, const Values &...values)
{
    SQLite::Statement query(db, sql);
    return bound(query, values...).exec();
}

/// The first column of the first row as a number, or nothing where there is no row or it is NULL.
template <typename... Values>
std::optional<std::int64_t> numberFrom(SQLite::Database &db, const char *sql, const Values &...values)
{
    SQLite::Statement query(db, sql);
    if (!bound(query, values...).executeStep() || query.isColumnNull(0))
        return std::nullopt;
    return query.getColumn(0).getInt64();
}

/// Ids and numbers where 0 means none are NULL in the database.
template <EnumOrInteger T> std::optional<std::int64_t> orNull(T value)
{
    if (static_cast<std::int64_t>(value) == 0)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

template <EnumOrInteger T> T columnAs(const SQLite::Statement &query, int column)
{
    return static_cast<T>(const_cast<SQLite::Statement &>(query).getColumn(column).getInt64());
}

inline Bytes bytesOf(SQLite::Statement &query, int column)
{
    const SQLite::Column value = query.getColumn(column);
    const auto *first = static_cast<const std::uint8_t *>(value.getBlob());
    return first == nullptr ? Bytes{} : Bytes(first, first + value.getBytes());
}

} // namespace faces::store
