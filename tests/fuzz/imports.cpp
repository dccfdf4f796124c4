// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/fuzz/imports.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <set>

namespace faces::fuzz {
namespace fs = std::filesystem;

namespace {

void mustBeWhole(const exchange::ImportedSet &set, const fs::path &folder)
{
    std::set<std::string> ids;
    for (const Attribute &attribute : set.attributes) {
        must(!attribute.id.empty(), "an attribute has an id");
        must(ids.insert(attribute.id).second, "no attribute comes twice");
    }
    const fs::path own = folder.lexically_normal();
    std::set<int> numbers;
    for (const exchange::ImportedFace &face : set.faces) {
        must(face.labels.size() == set.attributes.size(), "a face has a label for each attribute");
        must(face.number >= 0 && (face.number == 0 || numbers.insert(face.number).second), "a number comes once");
        must(face.suggested.empty() || face.suggested.size() == set.attributes.size(), "a score for each attribute");
        for (const auto &[who, said] : face.opinions)
            must(!who.empty() && said.size() == set.attributes.size(), "an opinion on each attribute, by somebody");
        if (face.picture.is_absolute()) {
            const fs::path relative = face.picture.lexically_normal().lexically_relative(own);
            must(!relative.empty() && *relative.begin() != "..", "a picture is below the folder");
        } else {
            must(std::ranges::find(face.picture, fs::path("..")) == face.picture.end(), "a picture is in the archive");
        }
    }
    for (const Skipped &skipped : set.skipped)
        must(!skipped.file.empty() && !skipped.reason.empty(), "what is skipped is named, with a reason");
}

void readOnce(const MemoryFolder &folder, const fs::path &what, std::optional<exchange::Format> format)
{
    orRefused([&] {
        const exchange::ImportedSet set = exchange::readSet(what, format, standardAttributes());
        mustBeWhole(set, folder.path());
        for (const exchange::ImportedFace &face : set.faces)
            orRefused([&] { set.read(face.picture); });
    });
}

} // namespace

void readAsSet(const MemoryFolder &folder, Input input, const std::string &first, exchange::Format format)
{
    const auto files = filesIn(input, first);
    for (const auto &[name, bytes] : files)
        folder.put(name, bytes);
    readOnce(folder, folder.path() / first, format);
    readOnce(folder, folder.path(), std::nullopt);
    for (const auto &[name, bytes] : files) {
        std::error_code ignored;
        if (isPicture(name))
            folder.put(name, "");
        else
            fs::remove(folder.path() / name, ignored);
    }
}

} // namespace faces::fuzz
