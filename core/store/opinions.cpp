// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/impl.h"
#include "core/store/labels.h"

#include <fmt/format.h>

#include <set>

// What others say of a label, and what a person decided about a doubt.
namespace faces::store {

namespace {

std::string faceCount(std::span<const Project::LabelOrder> orders)
{
    std::set<FaceId> faces;
    for (const auto &order : orders)
        faces.insert(order.face);
    return counted(std::ssize(faces), "face", "faces");
}

/// Which orders give a label that is known another value.
std::vector<bool> changing(SQLite::Database &db, std::span<const Project::LabelOrder> orders)
{
    SQLite::Statement query(db, "SELECT value FROM label WHERE face = ? AND attribute = ?");
    std::vector<bool> changing;
    for (const auto &order : orders) {
        const bool known = bound(query, order.face, order.attribute).executeStep();
        changing.push_back(known && columnAs<LabelValue>(query, 0) != order.value);
    }
    query.reset();
    return changing;
}

} // namespace

void Project::setOpinions(const std::string &annotator, std::span<const LabelOrder> orders)
{
    if (trimmed(annotator).empty())
        throw Error(ErrorKind::Usage, "A second opinion needs the name of who gives it.");
    m_impl->change(fmt::format("{} gave an opinion on {}", annotator, faceCount(orders)), [&](SQLite::Database &db) {
        requireOrders(db, orders);
        SQLite::Statement say(
            db,
            "INSERT INTO opinion(face, attribute, annotator, value, at, late) VALUES (?1, ?2, ?3, ?4, ?5, "
            "EXISTS (SELECT 1 FROM settled WHERE face = ?1 AND attribute = ?2 AND over = ?6)) ON CONFLICT DO UPDATE "
            "SET value = excluded.value, at = excluded.at, late = excluded.late WHERE value <> excluded.value");
        const std::string now = nowUtc();
        for (const LabelOrder &order : orders) {
            if (order.value == LabelValue::Unknown)
                execute(db, "DELETE FROM opinion WHERE annotator = ? AND face = ? AND attribute = ?", annotator,
                        order.face, order.attribute);
            else
                bound(say, order.face, order.attribute, annotator, order.value, now, Settles::Conflict).exec();
        }
    });
}

std::vector<Opinion> Project::opinions() const
{
    return m_impl->read([](SQLite::Database &db) {
        SQLite::Statement query(
            db, "SELECT face, attribute, annotator, value, late FROM opinion ORDER BY annotator, face, attribute");
        std::vector<Opinion> opinions;
        while (query.executeStep())
            opinions.push_back({columnAs<FaceId>(query, 0), query.getColumn(1).getString(),
                                query.getColumn(2).getString(), columnAs<LabelValue>(query, 3),
                                query.getColumn(4).getInt() != 0});
        return opinions;
    });
}

void Project::settleLabels(std::span<const LabelOrder> orders, Settles over)
{
    for (const LabelOrder &order : orders)
        if (order.value == LabelValue::Unknown)
            throw Error(ErrorKind::Usage, "Yes or no settles a label; unknown does not.", order.attribute);
    asOneStep(fmt::format("Settled the labels of {}", faceCount(orders)), [&] {
        m_impl->change("Settled labels", [&](SQLite::Database &db) {
            const std::vector<bool> changes = changing(db, orders);
            setLabels(orders);
            // The label and the note bear the same time if, and only if, settling changed the label: so it can be told
            // later what the label was when somebody doubted it.
            SQLite::Statement note(
                db, "INSERT INTO settled(face, attribute, value, annotator, at, over) VALUES (?1, ?2, ?3, ?4, "
                    "CASE WHEN ?5 THEN (SELECT at FROM label WHERE face = ?1 AND attribute = ?2) ELSE ?6 END, ?7) "
                    "ON CONFLICT DO UPDATE SET value = excluded.value, annotator = excluded.annotator, "
                    "at = excluded.at, over = excluded.over WHERE value <> excluded.value OR excluded.over > over");
            SQLite::Statement cover(db, "UPDATE opinion SET late = 0 WHERE face = ? AND attribute = ? AND late = 1");
            const std::string now = nowUtc();
            for (std::size_t i = 0; i < orders.size(); ++i) {
                bound(note, orders[i].face, orders[i].attribute, orders[i].value, m_impl->annotator,
                      static_cast<int>(changes[i]), now, over)
                    .exec();
                if (over == Settles::Conflict)
                    bound(cover, orders[i].face, orders[i].attribute).exec();
            }
        });
    });
}

std::vector<SettledLabel> Project::settledLabels() const
{
    return m_impl->read([](SQLite::Database &db) {
        SQLite::Statement query(
            db,
            "SELECT s.face, s.attribute, s.value, s.at = l.at, s.over FROM settled s JOIN label l ON l.face = s.face "
            "AND l.attribute = s.attribute AND l.value = s.value ORDER BY s.face, s.attribute");
        std::vector<SettledLabel> settled;
        while (query.executeStep())
            settled.push_back({columnAs<FaceId>(query, 0), query.getColumn(1).getString(),
                               columnAs<LabelValue>(query, 2), query.getColumn(3).getInt() != 0,
                               columnAs<Settles>(query, 4)});
        return settled;
    });
}

} // namespace faces::store
