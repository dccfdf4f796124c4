// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/labels.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/attributes.h"
#include "core/store/faces.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace faces::store {

namespace {

/// The statements of one call, prepared once for all its orders.
class LabelWriter {
public:
    LabelWriter(SQLite::Database &db, LabelOrigin origin, std::string annotator)
        : m_origin(origin), m_annotator(std::move(annotator)), m_now(nowUtc()),
          m_current(db, "SELECT value FROM label WHERE face = ? AND attribute = ?"),
          m_set(db, "INSERT INTO label(face, attribute, value, origin, at, annotator) VALUES (?, ?, ?, ?, ?, ?) ON "
                    "CONFLICT DO "
                    "UPDATE SET value = excluded.value, origin = excluded.origin, at = excluded.at, "
                    "annotator = excluded.annotator"),
          m_sign(db, "UPDATE label SET origin = ?3, annotator = ?4 WHERE face = ?1 AND attribute = ?2"),
          m_unset(db, "DELETE FROM label WHERE face = ? AND attribute = ?"),
          m_undoubt(db, "DELETE FROM doubt WHERE face = ? AND attribute = ?")
    {
    }

    void write(const Project::LabelOrder &order)
    {
        const bool known = bound(m_current, order.face, order.attribute).executeStep();
        const auto before = known ? columnAs<LabelValue>(m_current, 0) : LabelValue::Unknown;
        m_current.reset();
        if (order.value == before)
            return;
        bound(m_undoubt, order.face, order.attribute).exec(); // who doubted it doubted what it said
        if (order.value != LabelValue::Unknown) {
            bound(m_set, order.face, order.attribute, order.value, m_origin, m_now, m_annotator).exec();
            return;
        }
        // The history's trigger sees only the row that goes: who takes it away must stand in it.
        bound(m_sign, order.face, order.attribute, m_origin, m_annotator).exec();
        bound(m_unset, order.face, order.attribute).exec();
    }

private:
    LabelOrigin m_origin;
    std::string m_annotator, m_now;
    SQLite::Statement m_current, m_set, m_sign, m_unset, m_undoubt;
};

std::vector<FaceId> facesOf(std::span<const Project::LabelOrder> orders)
{
    std::vector<FaceId> faces;
    faces.reserve(orders.size());
    for (const auto &order : orders)
        faces.push_back(order.face);
    std::ranges::sort(faces);
    faces.erase(std::unique(faces.begin(), faces.end()), faces.end());
    return faces;
}

std::string sentenceFor(std::span<const Project::LabelOrder> orders, LabelOrigin origin)
{
    const std::string count = counted(std::ssize(facesOf(orders)), "face", "faces");
    const bool unknown = std::ranges::all_of(
        orders, [](const Project::LabelOrder &order) { return order.value == LabelValue::Unknown; });
    if (unknown && origin == LabelOrigin::Person)
        return fmt::format("Made the labels of {} unknown", count);
    switch (origin) {
    case LabelOrigin::Import:
        return fmt::format("Imported the labels of {}", count);
    case LabelOrigin::Suggestion:
        return fmt::format("Accepted the suggestions for {}", count);
    default:
        return fmt::format("Labelled {}", count);
    }
}

} // namespace

void requireOrders(SQLite::Database &db, std::span<const Project::LabelOrder> orders)
{
    const auto attributes = readAttributes(db, true);
    for (const Project::LabelOrder &order : orders) {
        const auto found = std::ranges::find(attributes, order.attribute, &Attribute::id);
        if (found == attributes.end())
            throw Error(ErrorKind::Usage,
                        fmt::format("The project has no attribute “{}”. “faces attributes” lists those it has.",
                                    order.attribute),
                        order.attribute);
        if (found->retired)
            throw Error(ErrorKind::Usage,
                        fmt::format("The attribute “{}” is retired. Bring it back to label with it.", order.attribute),
                        order.attribute);
    }
    requireFaces(db, facesOf(orders));
}

void Project::setAnnotator(const std::string &name) { m_impl->annotator = name; }

void Project::setLabels(std::span<const LabelOrder> orders, LabelOrigin origin, std::span<const LabelOrder> settled)
{
    const std::string sentence = sentenceFor(orders, origin);
    if (!settled.empty()) {
        asOneStep(sentence, [&] {
            setLabels(orders, origin);
            settleLabels(settled, Settles::Doubt);
        });
        return;
    }
    m_impl->change(sentence, [&](SQLite::Database &db) {
        requireOrders(db, orders);
        LabelWriter writer(db, origin, m_impl->annotator);
        for (const LabelOrder &order : orders)
            writer.write(order);
    });
}

namespace {
constexpr int kNoFace = 0; ///< ids of faces begin with 1
std::string beginningOf(RunId run) { return fmt::format("run {}", number(run)); }
} // namespace

void noteBeginning(SQLite::Database &db, RunId run)
{
    execute(db, "INSERT INTO label_history(face, attribute, before, after, origin, at) VALUES (?, ?, -1, -1, 0, ?)",
            kNoFace, beginningOf(run), nowUtc());
}

void forgetBeginning(SQLite::Database &db, RunId run)
{
    execute(db, "DELETE FROM label_history WHERE face = ? AND attribute = ?", kNoFace, beginningOf(run));
}

int Project::labelsChangedSince(const Run &run) const
{
    return m_impl->read([&](SQLite::Database &db) {
        // The first change after the run began knows what the label was then. A label that there was then was learned
        // or judged, be the face in the split or later; where there was none, only a face of the split counts: others
        // are new rather than changed.
        SQLite::Statement query(
            db,
            "SELECT h.attribute, count(*) FROM label_history h JOIN face f ON f.id = h.face AND f.rejected = 0 "
            "LEFT JOIN label l ON l.face = h.face AND l.attribute = h.attribute "
            "WHERE h.id IN (SELECT min(id) FROM label_history WHERE id > coalesce(?3, -1) AND (?3 IS NOT NULL OR at > "
            "?1) GROUP BY face, attribute) "
            "AND h.before <> coalesce(l.value, -1) "
            "AND (h.before <> -1 OR EXISTS (SELECT 1 FROM split_entry e WHERE e.split = ?2 AND e.face = h.face)) "
            "GROUP BY h.attribute");
        // Runs of older programs know only what the clock said.
        bound(query, run.startedAt, run.split,
              numberFrom(db, "SELECT id FROM label_history WHERE face = ? AND attribute = ?", kNoFace,
                         beginningOf(run.id)));
        int changed = 0;
        while (query.executeStep())
            if (std::ranges::find(run.options.attributes, query.getColumn(0).getString()) !=
                run.options.attributes.end())
                changed += query.getColumn(1).getInt();
        return changed;
    });
}

std::vector<LabelChange> Project::labelHistory(FaceId face) const
{
    return m_impl->read([&](SQLite::Database &db) {
        SQLite::Statement query(
            db, "SELECT attribute, before, after, origin, at, annotator FROM label_history WHERE face = ? ORDER BY id");
        bound(query, face);
        std::vector<LabelChange> history;
        while (query.executeStep()) {
            const bool undo = query.getColumn(3).getInt() == kUndoOrigin;
            history.push_back({face, query.getColumn(0).getString(), columnAs<LabelValue>(query, 1),
                               columnAs<LabelValue>(query, 2),
                               undo ? LabelOrigin::Person : columnAs<LabelOrigin>(query, 3),
                               query.getColumn(4).getString(), query.getColumn(5).getString(), undo});
        }
        return history;
    });
}

} // namespace faces::store
