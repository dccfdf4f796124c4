// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <nlohmann/json.hpp>

#include <QProcessEnvironment>
#include <QStringList>

#include <filesystem>
#include <string>

namespace faces::test {

/// How one call of the program `faces` ended.
struct Called {
    int code = -1;
    std::string out, err;
    /// stdout as the one JSON document it should be. Throws where it is not.
    nlohmann::json json() const { return nlohmann::json::parse(out); }
    std::string told() const { return out + err; }
};

/// Runs `faces` with arguments and waits for it (two minutes at most).
Called callFaces(const QStringList &arguments);
Called callFaces(const QStringList &arguments, const QProcessEnvironment &surroundings);

QString text(const std::filesystem::path &path);

} // namespace faces::test
