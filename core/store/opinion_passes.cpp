// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/base/text.h"
#include "core/store/impl.h"

#include <nlohmann/json.hpp>

#include <algorithm>

// Which faces an annotator was asked about. Few, and read whole: one setting holds them all.
namespace faces::store {

namespace {

constexpr const char *kPasses = "opinion passes";

[[noreturn]] void damaged()
{
    throw Error(ErrorKind::BadProject, "The list of second opinions can't be read. Put back a backup of the project.",
                kPasses);
}

std::vector<OpinionPass> readPasses(SQLite::Database &db)
{
    SQLite::Statement query(db, "SELECT value FROM setting WHERE name = ?");
    std::vector<OpinionPass> passes;
    if (!bound(query, std::string(kPasses)).executeStep())
        return passes;
    try {
        for (const auto &one : parsedWithin<nlohmann::json>(query.getColumn(0).getString())) {
            OpinionPass pass{one.at("annotator").get<std::string>(), one.at("all").get<bool>(), {}};
            for (const auto &face : one.at("faces"))
                pass.faces.push_back(static_cast<FaceId>(wholeFrom<std::int64_t>(face)));
            passes.push_back(std::move(pass));
        }
    } catch (const nlohmann::json::exception &) {
        damaged();
    }
    return passes;
}

} // namespace

void Project::setOpinionPass(const OpinionPass &pass)
{
    if (trimmed(pass.annotator).empty())
        throw Error(ErrorKind::Usage, "A second opinion needs the name of who gives it.");
    m_impl->keep([&](SQLite::Database &db) {
        std::vector<OpinionPass> passes = readPasses(db);
        const auto known = std::ranges::find(passes, pass.annotator, &OpinionPass::annotator);
        if (known == passes.end())
            passes.push_back(pass);
        else
            *known = pass;
        nlohmann::json list = nlohmann::json::array();
        for (const OpinionPass &one : passes) {
            nlohmann::json faces = nlohmann::json::array();
            for (const FaceId face : one.faces)
                faces.push_back(number(face));
            list.push_back({{"annotator", one.annotator}, {"all", one.all}, {"faces", std::move(faces)}});
        }
        execute(db, "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                std::string(kPasses), list.dump());
    });
}

std::vector<OpinionPass> Project::opinionPasses() const { return m_impl->read(readPasses); }

} // namespace faces::store
