// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recipe_words.h"

#include <fmt/format.h>

namespace faces {

namespace {

std::string amountInWords(const RecipeStep &step, double amount)
{
    const char *unit = limitsOf(step.kind).unit;
    const char *space = step.kind == StepKind::Rotate ? "" : " ";
    const char *sign = !step.upTo ? "" : limitsOf(step.kind).least < 0 ? "±" : "0–";
    return fmt::format("{}{:g}{}{}", sign, amount, space, unit);
}

} // namespace

std::string inWords(const RecipeStep &step)
{
    if (step.kind == StepKind::Mirror)
        return step.upTo ? "mirror every other" : "mirror";
    std::string words = fmt::format("{} {}", toWord(step.kind), amountInWords(step, step.amount));
    if (step.kind == StepKind::Shift && !(step.upTo && step.amount == step.down))
        words += fmt::format(" right, {} down", amountInWords(step, step.down));
    return words;
}

std::string inWords(const RecipeRow &row)
{
    if (row.steps.empty())
        return "itself";
    std::string words;
    for (const RecipeStep &step : row.steps)
        words += (words.empty() ? "" : ", ") + inWords(step);
    return words;
}

std::string inWords(const Recipe &recipe)
{
    if (recipe.rows.empty())
        return recipe.name;
    std::string words;
    for (const RecipeRow &row : recipe.rows)
        if (row.on)
            words += (words.empty() ? "" : "; ") + inWords(row);
    const auto count = recipe.pictures().size();
    return fmt::format("{} ({} picture{} of a face: {}{})", recipe.name, count, count == 1 ? "" : "s", words,
                       recipe.ranges.empty() ? "" : "; first altered by number as the notebooks did");
}

} // namespace faces
