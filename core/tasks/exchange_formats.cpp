// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "core/tasks/data_sets.h"

namespace faces::tasks {

namespace {

std::vector<std::string> words(const std::vector<exchange::Format> &formats)
{
    std::vector<std::string> words;
    for (const exchange::Format format : formats)
        words.emplace_back(toWord(format));
    return words;
}

} // namespace

std::optional<std::string> importableAs(const std::filesystem::path &path, const std::vector<Attribute> &attributes)
{
    try {
        return std::string(toWord(exchange::detectFormat(path, attributes)));
    } catch (const Error &) {
        return std::nullopt; // why it is none is said when somebody asks for the import
    }
}

std::vector<std::string> importFormats() { return words(exchange::readFormats()); }
std::vector<std::string> exportFormats() { return words(exchange::writtenFormats()); }

} // namespace faces::tasks
