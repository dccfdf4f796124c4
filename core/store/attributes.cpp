// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/attributes.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/impl.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::store {

namespace {

void requireGoodId(const Attribute &attribute)
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (attribute.id.empty() || !std::ranges::all_of(attribute.id, allowed))
        throw Error(ErrorKind::Usage, "An attribute's id is made of small letters a-z, digits and “_”.", attribute.id);
}

void requireGoodName(const Attribute &attribute, const std::vector<Attribute> &all)
{
    if (trimmed(attribute.name).empty())
        throw Error(ErrorKind::Usage, "An attribute needs a name.", attribute.id);
    for (const Attribute &other : all)
        if (other.id != attribute.id && lowerCase(other.name) == lowerCase(attribute.name))
            throw Error(ErrorKind::Usage, "There is already an attribute of this name. Choose another.",
                        attribute.name);
}

void requireKnown(const AttributeId &id, const std::vector<Attribute> &all)
{
    if (std::ranges::find(all, id, &Attribute::id) == all.end())
        throw Error(ErrorKind::Usage, "The project has no such attribute.", id);
}

} // namespace

std::vector<Attribute> readAttributes(SQLite::Database &db, bool retiredToo)
{
    SQLite::Statement query(db, "SELECT id, name, yes_word, no_word, yes_code, no_code, key, retired FROM attribute "
                                "WHERE retired = 0 OR ? ORDER BY position, id");
    bound(query, retiredToo);
    std::vector<Attribute> attributes;
    while (query.executeStep()) {
        const auto text = [&](int column) { return query.getColumn(column).getString(); };
        attributes.push_back(
            {text(0), text(1), text(2), text(3), text(4), text(5), text(6), columnAs<int>(query, 7) != 0});
    }
    return attributes;
}

void insertAttribute(SQLite::Database &db, const Attribute &a)
{
    execute(db,
            "INSERT INTO attribute(id, name, yes_word, no_word, yes_code, no_code, key, retired, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM attribute))",
            a.id, a.name, a.yesWord, a.noWord, a.yesCode, a.noCode, a.key, a.retired);
}

std::vector<Attribute> Project::attributes(bool retiredToo) const
{
    return m_impl->read([&](SQLite::Database &db) { return readAttributes(db, retiredToo); });
}

void Project::addAttribute(const Attribute &attribute)
{
    m_impl->change(fmt::format("Added the attribute “{}”", attribute.name), [&](SQLite::Database &db) {
        const auto all = readAttributes(db, true);
        requireGoodId(attribute);
        if (std::ranges::find(all, attribute.id, &Attribute::id) != all.end())
            throw Error(ErrorKind::Usage, "There is already an attribute of this id.", attribute.id);
        requireGoodName(attribute, all);
        insertAttribute(db, attribute);
    });
}

void Project::changeAttribute(const Attribute &attribute)
{
    m_impl->change(fmt::format("Changed the attribute “{}”", attribute.name), [&](SQLite::Database &db) {
        const auto all = readAttributes(db, true);
        requireKnown(attribute.id, all);
        requireGoodName(attribute, all);
        execute(db,
                "UPDATE attribute SET name = ?2, yes_word = ?3, no_word = ?4, yes_code = ?5, no_code = ?6, key = ?7, "
                "retired = ?8 WHERE id = ?1",
                attribute.id, attribute.name, attribute.yesWord, attribute.noWord, attribute.yesCode, attribute.noCode,
                attribute.key, attribute.retired);
    });
}

void Project::orderAttributes(const std::vector<AttributeId> &order)
{
    m_impl->change("Changed the order of the attributes", [&](SQLite::Database &db) {
        const auto all = readAttributes(db, true);
        std::vector<AttributeId> complete;
        for (const AttributeId &id : order) {
            requireKnown(id, all);
            if (std::ranges::find(complete, id) == complete.end())
                complete.push_back(id);
        }
        for (const Attribute &attribute : all) // those not named keep their order behind the others
            if (std::ranges::find(complete, attribute.id) == complete.end())
                complete.push_back(attribute.id);
        SQLite::Statement place(db, "UPDATE attribute SET position = ? WHERE id = ?");
        for (std::size_t i = 0; i < complete.size(); ++i)
            bound(place, i, complete[i]).exec();
    });
}

} // namespace faces::store
