// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/store/project.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace faces::test {

/// A small drawn picture as PNG: a grey square with a disc, different for each `seed`.
Bytes drawnPng(int seed, int sidePx = 16);

/// A picture of pixels by chance, which no PNG makes small.
Bytes noisyPng(int seed, int sidePx);

/// Faces with drawn pixels and the next numbers, without a photo; their ids.
std::vector<FaceId> addDrawnFaces(store::Project &project, int count);

/// Every row of every table whose changes can be undone, as text; read by a connection of its own.
std::string factsOf(const std::filesystem::path &projectFolder);

/// The value of one label.
LabelValue labelOf(const store::Project &project, FaceId face, const AttributeId &attribute);

/// Runs SQL on the project's database behind the program's back.
void tamper(const std::filesystem::path &projectFolder, const std::string &sql);

/// A photo of its own content for each name.
Photo photoNamed(const std::string &name);

/// The kind of the error that `order` ends with. Throws std::logic_error if there is none.
ErrorKind kindOf(const std::function<void()> &order);

/// The error that `order` ends with, or nothing.
std::optional<Error> errorOf(const std::function<void()> &order);

/// Makes a project, closes it and returns its folder.
std::filesystem::path projectWithFaces(const std::filesystem::path &place, int faces);

/// Overwrites bytes of the database's file.
void spoil(const std::filesystem::path &projectFolder, std::size_t from, std::size_t bytes);

/// Overwrites the leaf pages of a table, from the second on; how many that were.
int spoilTable(const std::filesystem::path &projectFolder, const std::string &table);

} // namespace faces::test
