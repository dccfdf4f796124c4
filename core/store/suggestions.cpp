// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/floats.h"
#include "core/store/impl.h"
#include "core/store/json.h"
#include "core/store/labels.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::store {

void Project::setSuggestions(const Suggestions &suggestions)
{
    m_impl->keep([&](SQLite::Database &db) {
        execute(db, "DELETE FROM suggestion WHERE source = ?", suggestions.source);
        execute(db,
                "INSERT INTO suggester(source, made_at, facts) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                "made_at = excluded.made_at, facts = excluded.facts",
                suggestions.source, suggestions.madeAt, toJson(suggestions));
        SQLite::Statement insert(db, "INSERT INTO suggestion(source, face, probabilities) VALUES (?, ?, ?)");
        for (const FaceSuggestion &one : suggestions.faces) {
            if (one.probabilities.size() != suggestions.rules.size())
                throw Error(ErrorKind::Internal, "A suggestion needs one probability for each of its attributes.");
            bound(insert, suggestions.source, one.face, packed(one.probabilities)).exec();
        }
    });
}

void Project::forgetSuggestions(const std::string &source)
{
    m_impl->keep([&](SQLite::Database &db) {
        execute(db, "DELETE FROM suggestion WHERE source = ?", source);
        execute(db, "DELETE FROM suggester WHERE source = ?", source);
    });
}

std::vector<Suggestions> Project::suggestions() const
{
    return m_impl->read([](SQLite::Database &db) {
        std::vector<Suggestions> all;
        SQLite::Statement heads(db,
                                "SELECT source, made_at, facts FROM suggester ORDER BY source <> 'model', source");
        SQLite::Statement rows(db, "SELECT face, probabilities FROM suggestion WHERE source = ? ORDER BY face");
        while (heads.executeStep()) {
            Suggestions one = suggestionsFrom(heads.getColumn(2).getString());
            one.source = heads.getColumn(0).getString();
            one.madeAt = heads.getColumn(1).getString();
            bound(rows, one.source);
            while (rows.executeStep()) {
                FaceSuggestion face{columnAs<FaceId>(rows, 0), unpacked(bytesOf(rows, 1))};
                if (face.probabilities.size() == one.rules.size())
                    one.faces.push_back(std::move(face));
            }
            all.push_back(std::move(one));
        }
        return all;
    });
}

void Project::setSuspicions(const std::vector<Suspicion> &suspicions)
{
    m_impl->keep([&](SQLite::Database &db) {
        db.exec("DELETE FROM suspicion");
        SQLite::Statement insert(db, "INSERT INTO suspicion(face, attribute, probability) VALUES (?, ?, ?)");
        for (const Suspicion &one : suspicions)
            bound(insert, one.face, one.attribute, static_cast<double>(one.probability)).exec();
    });
}

std::vector<Suspicion> Project::suspicions() const
{
    return m_impl->read([](SQLite::Database &db) {
        SQLite::Statement query(db, "SELECT face, attribute, probability, 0 FROM suspicion s WHERE NOT EXISTS (SELECT 1 "
                                    "FROM doubt d WHERE d.face = s.face AND d.attribute = s.attribute) "
                                    "UNION ALL SELECT face, attribute, 1 - value, 1 FROM doubt "
                                    "ORDER BY face, attribute");
        std::vector<Suspicion> suspicions;
        while (query.executeStep())
            suspicions.push_back({columnAs<FaceId>(query, 0), query.getColumn(1).getString(),
                                  static_cast<float>(query.getColumn(2).getDouble()), query.getColumn(3).getInt() != 0});
        return suspicions;
    });
}

void Project::sendToSuspicious(std::span<const LabelOrder> labels)
{
    m_impl->change(fmt::format("Sent {} to the suspicious ones", counted(std::ssize(labels), "label", "labels")),
                   [&](SQLite::Database &db) {
                       requireOrders(db, labels);
                       SQLite::Statement doubt(
                           db, "INSERT INTO doubt(face, attribute, value, annotator, at) SELECT face, attribute, value, "
                               "?3, ?4 FROM label WHERE face = ?1 AND attribute = ?2 "
                               "ON CONFLICT DO UPDATE SET value = excluded.value, annotator = excluded.annotator, "
                               "at = excluded.at WHERE value <> excluded.value");
                       const std::string now = nowUtc();
                       for (const LabelOrder &label : labels) {
                           bound(doubt, label.face, label.attribute, m_impl->annotator, now).exec();
                           execute(db, "DELETE FROM settled WHERE face = ? AND attribute = ?", label.face,
                                   label.attribute);
                       }
                   });
}

void Project::takeFromSuspicious(std::span<const LabelOrder> labels)
{
    m_impl->change(fmt::format("Took {} from the suspicious ones", counted(std::ssize(labels), "label", "labels")),
                   [&](SQLite::Database &db) {
                       for (const LabelOrder &label : labels)
                           execute(db, "DELETE FROM doubt WHERE face = ? AND attribute = ?", label.face,
                                   label.attribute);
                   });
}

std::vector<std::pair<FaceId, AttributeId>> Project::acceptedUnseen() const
{
    return m_impl->read([](SQLite::Database &db) {
        SQLite::Statement query(db, "SELECT l.face, l.attribute FROM label l LEFT JOIN settled s ON s.face = l.face AND "
                                    "s.attribute = l.attribute AND s.value = l.value "
                                    "WHERE l.origin = ? AND s.face IS NULL ORDER BY l.face, l.attribute");
        bound(query, LabelOrigin::Suggestion);
        std::vector<std::pair<FaceId, AttributeId>> labels;
        while (query.executeStep())
            labels.emplace_back(columnAs<FaceId>(query, 0), query.getColumn(1).getString());
        return labels;
    });
}

} // namespace faces::store
