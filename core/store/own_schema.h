// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

// A project may come from a stranger. Its database is data: what would act in it (triggers, views) is known by heart,
// and its folders are its own.
namespace faces::store {

/// What stands in the database and in no project of this version, in words: "the trigger “x”", "the table “face”, which
/// is made otherwise". An index of plain columns is never one. Nothing where there is nothing but what this program
/// makes. What is missing is not looked for here.
std::optional<std::string> strangerIn(SQLite::Database &db, int version, std::string_view besides = {});

/// The first table of a project of this version that the database lacks.
std::optional<std::string> missingTable(SQLite::Database &db, int version);

/// A folder within the project's that is a link: what is written or removed there would lie elsewhere.
std::optional<std::filesystem::path> linkedFolderIn(const std::filesystem::path &project);

} // namespace faces::store
