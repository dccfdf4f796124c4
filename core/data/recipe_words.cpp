// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recipe_words.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <iterator>
#include <vector>

namespace faces {

namespace {

std::string amountInWords(const RecipeStep &step, double amount)
{
    const char *unit = limitsOf(step.kind).unit;
    const char *space = step.kind == StepKind::Rotate ? "" : " ";
    const char *sign = !step.upTo ? "" : limitsOf(step.kind).least < 0 ? "±" : "0–";
    return fmt::format("{}{:g}{}{}", sign, amount, space, unit);
}

/// "shift 5 % left, 3 % down"; "shift ±5 % right, ±3 % down".
std::string shiftInWords(const RecipeStep &step)
{
    const auto aside = [&](double amount, const char *towards, const char *back) {
        const bool away = !step.upTo && amount < 0;
        return fmt::format("{} {}", amountInWords(step, away ? -amount : amount), away ? back : towards);
    };
    return fmt::format("{} {}, {}", toWord(step.kind), aside(step.amount, "right", "left"),
                       aside(step.down, "down", "up"));
}

} // namespace

std::string inWords(const RecipeStep &step)
{
    if (step.kind == StepKind::Mirror)
        return step.upTo ? "mirror every other" : "mirror";
    std::string words = fmt::format("{} {}", toWord(step.kind), amountInWords(step, step.amount));
    if (step.kind == StepKind::Shift && !(step.upTo && step.amount == step.down))
        return shiftInWords(step);
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
    std::vector<std::string> words;
    for (const RecipeRow &row : recipe.rows)
        if (row.on)
            words.push_back(inWords(row));
    if (!recipe.ranges.empty())
        words.emplace_back("first altered by number as the notebooks did");
    return fmt::format("{} ({} of a face: {})", recipe.name,
                       counted(std::ssize(recipe.pictures()), "picture", "pictures"), joinText(words, "; "));
}

} // namespace faces
