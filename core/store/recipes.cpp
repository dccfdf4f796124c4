// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/impl.h"
#include "core/store/json.h"

// The project's own recipe is a setting, which an undo takes back; runs keep the recipe they were made with.
namespace faces::store {

std::optional<Recipe> Project::recipe() const
{
    return m_impl->read([](SQLite::Database &db) -> std::optional<Recipe> {
        SQLite::Statement query(db, "SELECT value FROM setting WHERE name = 'recipe'");
        if (!query.executeStep())
            return std::nullopt;
        return recipeFrom(query.getColumn(0).getString());
    });
}

void Project::setRecipe(const std::optional<Recipe> &recipe)
{
    if (!recipe) {
        m_impl->change("Let each network have its own recipe",
                       [](SQLite::Database &db) { execute(db, "DELETE FROM setting WHERE name = 'recipe'"); });
        return;
    }
    recipe->check();
    m_impl->change("Changed the recipe", [&](SQLite::Database &db) {
        execute(db,
                "INSERT INTO setting(name, value) VALUES ('recipe', ?) ON CONFLICT DO UPDATE SET value = "
                "excluded.value",
                toJson(*recipe));
    });
}

} // namespace faces::store
