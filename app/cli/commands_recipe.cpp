// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/files.h"
#include "core/data/recipe_words.h"
#include "core/store/json.h"

#include <fmt/format.h>

#include <memory>
#include <optional>

namespace faces::cli {

namespace {

struct RecipeArguments {
    std::string folder, preset, from, to;
    bool clear = false, json = false;
};

Recipe recipeInFile(const std::filesystem::path &file)
{
    constexpr std::uintmax_t kMostBytes = 1 << 20;
    const Bytes bytes = readFile(file, kMostBytes);
    try {
        Recipe recipe = asPreset(store::recipeFrom({bytes.begin(), bytes.end()}));
        recipe.check();
        return recipe;
    } catch (const Error &error) {
        const std::string what = error.kind() == ErrorKind::Usage
                                     ? error.message()
                                     : "This is no recipe. “faces recipe PROJECT --preset gentle --to FILE.json” "
                                       "writes one to begin with.";
        throw Error(ErrorKind::BadInput, what, toText(file));
    }
}

std::optional<Recipe> wanted(const RecipeArguments &o)
{
    if (!o.preset.empty())
        return *recipeNamed(o.preset);
    return o.from.empty() ? std::nullopt : std::optional(recipeInFile(pathOf(o.from)));
}

/// As it stands in the database, with the lists of steps that presets are made of.
Json documentOf(const Recipe &recipe)
{
    Recipe list = asRows(recipe);
    return Json::parse(store::toJson(list));
}

void tell(const std::optional<Recipe> &recipe, Console &console)
{
    if (!recipe)
        return console.say("The project has no recipe of its own: the compact network gets each face once and alters "
                           "it anew in every epoch, the notebooks' networks get the classic recipe.");
    const auto count = recipe->pictures().size();
    console.say(fmt::format("Recipe “{}”: {} of each training face", recipe->name,
                            count == 1 ? "one picture" : fmt::format("{} pictures", count)));
    if (!recipe->ranges.empty())
        console.say("  first altered by the face's number, as the notebooks did");
    for (const RecipeRow &row : asRows(*recipe).rows)
        console.say(fmt::format("  {}{}", inWords(row), row.on ? "" : " (off)"));
}

int recipe(const RecipeArguments &o, Console &console)
{
    const bool changes = o.clear || !o.preset.empty() || !o.from.empty();
    store::Project project = changes ? openForWriting(o.folder) : openForReading(o.folder);
    if (changes)
        project.setRecipe(wanted(o));
    const std::optional<Recipe> now = project.recipe();
    if (!o.to.empty())
        writeFileSafely(pathOf(o.to), documentOf(now.value_or(classicRecipe())).dump(2) + "\n");
    if (o.json)
        console.print({{"own", now.has_value()}, {"recipe", now ? documentOf(*now) : Json(nullptr)}});
    else
        tell(now, console);
    return kDone;
}

} // namespace

void addRecipeCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("recipe", "What pictures each training face gives: shows or changes the "
                                                 "project's own recipe");
    auto o = std::make_shared<RecipeArguments>();
    command->add_option("PROJECT", o->folder)->required();
    auto *preset = command->add_option("--preset", o->preset, "none (each face once), classic, mirror or gentle")
                       ->check(CLI::IsMember({"none", "classic", "mirror", "gentle"}));
    auto *from = command->add_option("--from", o->from, "A recipe in a JSON file, as --to writes it");
    command->add_option("--to", o->to, "Writes the recipe into a JSON file, to edit; the classic one if there is none");
    auto *clear = command->add_flag("--clear", o->clear, "No recipe of its own: as each network has it");
    preset->excludes(from)->excludes(clear);
    from->excludes(clear);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return recipe(*o, console); }; });
}

} // namespace faces::cli
