// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/store/json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace faces::store {

namespace {

using RecipeJson = nlohmann::json;

constexpr std::array<const char *, 6> kAlterations{"none", "mirror", "rotate-right", "rotate-left", "narrow", "widen"};
constexpr std::array<const char *, kVariants> kVariantWords{"itself", "zoomed", "blurred", "zoomed-blurred"};

template <typename Words> std::size_t indexOf(const Words &words, const std::string &word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return i;
    throw Error(ErrorKind::BadProject, "A recipe in the project holds a word that is not known.", word);
}

RecipeJson rowsJson(const std::vector<RecipeRow> &rows)
{
    RecipeJson list = RecipeJson::array();
    for (const RecipeRow &row : rows) {
        RecipeJson steps = RecipeJson::array();
        for (const RecipeStep &step : row.steps) {
            RecipeJson one{{"kind", toWord(step.kind)}};
            if (step.kind != StepKind::Mirror)
                one["amount"] = step.amount;
            if (step.kind == StepKind::Shift)
                one["down"] = step.down;
            if (step.upTo)
                one["up_to"] = true;
            steps.push_back(std::move(one));
        }
        RecipeJson one{{"steps", std::move(steps)}};
        if (!row.on)
            one["on"] = false;
        list.push_back(std::move(one));
    }
    return list;
}

StepKind stepKindFrom(const std::string &word)
{
    for (const StepKind kind : kStepKinds)
        if (toWord(kind) == word)
            return kind;
    throw Error(ErrorKind::BadProject, "A recipe in the project holds a word that is not known.", word);
}

std::vector<RecipeRow> rowsFrom(const RecipeJson &list)
{
    std::vector<RecipeRow> rows;
    for (const RecipeJson &one : list) {
        RecipeRow row{{}, one.value("on", true)};
        for (const RecipeJson &step : one.at("steps"))
            row.steps.push_back({stepKindFrom(step.at("kind")), step.value("amount", 0.0), step.value("down", 0.0),
                                 step.value("up_to", false)});
        rows.push_back(std::move(row));
    }
    return rows;
}

template <typename Read> auto readRecipeJson(const std::string &text, Read read)
{
    try {
        return read(parsedWithin<RecipeJson>(text));
    } catch (const RecipeJson::exception &exception) {
        throw Error(ErrorKind::BadProject,
                    fmt::format("A recipe in the project is damaged. Run “faces check --repair” on it. ({})",
                                exception.what()));
    }
}

} // namespace

std::string toJson(const Recipe &recipe)
{
    RecipeJson ranges = RecipeJson::array(), variants = RecipeJson::array();
    for (const AlterationRange &range : recipe.ranges)
        ranges.push_back({{"first", range.first},
                          {"last", range.last},
                          {"alteration", kAlterations.at(static_cast<std::size_t>(range.alteration))}});
    for (const Variant variant : recipe.variants)
        variants.push_back(kVariantWords.at(static_cast<std::size_t>(variant)));
    RecipeJson all{{"name", recipe.name}, {"ranges", ranges}, {"variants", variants}};
    if (!recipe.rows.empty()) { // else as it was written before there were rows
        all["rows"] = rowsJson(recipe.rows);
        all["seed"] = recipe.seed;
    }
    return all.dump(-1, ' ', false, RecipeJson::error_handler_t::replace);
}

Recipe recipeFrom(const std::string &text)
{
    return readRecipeJson(text, [](const RecipeJson &j) {
        Recipe recipe{j.at("name"), {}, {}, {}, wholeOr(j, "seed", std::uint64_t(1))};
        for (const RecipeJson &range : j.at("ranges"))
            recipe.ranges.push_back({Whole(range.at("first")), Whole(range.at("last")),
                                     static_cast<Alteration>(indexOf(kAlterations, range.at("alteration")))});
        for (const RecipeJson &variant : j.at("variants"))
            recipe.variants.push_back(static_cast<Variant>(indexOf(kVariantWords, variant)));
        if (j.contains("rows"))
            recipe.rows = rowsFrom(j.at("rows"));
        return recipe;
    });
}

} // namespace faces::store
