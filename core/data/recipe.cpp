// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recipe.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace faces {

namespace {
constexpr std::array<std::string_view, kStepKinds.size()> kStepWords{
    "mirror", "rotate", "narrow", "widen", "zoom", "blur", "shift", "light", "contrast", "noise", "cut-out"};

constexpr std::array<StepLimits, kStepKinds.size()> kLimits{{{0, 0, 0, ""},
                                                             {-180, 180, 8, "°"},
                                                             {0, 80, 10, "%"},
                                                             {0, 100, 10, "%"},
                                                             {-50, 200, 10, "%"},
                                                             {0, 8, 1, "px"},
                                                             {-50, 50, 3, "%"},
                                                             {-100, 100, 8, "%"},
                                                             {-100, 200, 20, "%"},
                                                             {0, 50, 4, "%"},
                                                             {0, 90, 25, "%"}}};

// 64 px become 84.
constexpr RecipeStep kClassicZoom{StepKind::Zoom, 31.25, 0, false};
constexpr RecipeStep kClassicBlur{StepKind::Blur, 1, 0, false};

void requireWithin(const RecipeStep &step, double amount)
{
    const StepLimits &limits = limitsOf(step.kind);
    if (!std::isfinite(amount) || amount < limits.least || amount > limits.most)
        throw Error(ErrorKind::Usage,
                    fmt::format("An amount of the recipe is out of its range: “{}” goes from {:g} to {:g} {}.",
                                toWord(step.kind), limits.least, limits.most, limits.unit),
                    std::string(toWord(step.kind)));
}
} // namespace

std::string_view toWord(StepKind kind) { return kStepWords.at(static_cast<std::size_t>(kind)); }

const StepLimits &limitsOf(StepKind kind) { return kLimits.at(static_cast<std::size_t>(kind)); }

Alteration Recipe::alterationOf(int faceNumber) const
{
    for (const AlterationRange &range : ranges)
        if (faceNumber >= range.first && faceNumber <= range.last)
            return range.alteration;
    return Alteration::None;
}

std::vector<int> Recipe::pictures() const
{
    if (*this == plainRecipe())
        return {-1};
    std::vector<int> numbers;
    for (const Variant variant : variants)
        numbers.push_back(static_cast<int>(variant));
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].on)
            numbers.push_back(static_cast<int>(row));
    return numbers;
}

void Recipe::check() const
{
    if (pictures().empty())
        throw Error(ErrorKind::Usage, "A recipe must make at least one picture of each face.");
    if (!rows.empty() && !variants.empty())
        throw Error(ErrorKind::Usage, "A recipe has either rows or the notebooks' variants.");
    const auto tooLong = [](const RecipeRow &row) { return row.steps.size() > kMostRecipeSteps; };
    if (rows.size() > kMostRecipeRows || std::ranges::any_of(rows, tooLong))
        throw Error(ErrorKind::Usage, "A recipe may have 64 rows of 16 steps.");
    for (const RecipeRow &row : rows)
        for (const RecipeStep &step : row.steps) {
            requireWithin(step, step.amount);
            requireWithin(step, step.kind == StepKind::Shift ? step.down : 0);
        }
}

const Recipe &classicRecipe()
{
    static const Recipe kClassic{"classic",
                                 {{628, 746, Alteration::Mirror},
                                  {747, 867, Alteration::RotateRight},
                                  {868, 1023, Alteration::RotateLeft},
                                  {1024, 1205, Alteration::Narrow},
                                  {1206, 1349, Alteration::Widen}},
                                 {Variant::Itself, Variant::Zoomed, Variant::Blurred, Variant::ZoomedBlurred},
                                 {},
                                 1};
    return kClassic;
}

const Recipe &plainRecipe()
{
    static const Recipe kPlain{"none", {}, {Variant::Itself}, {}, 1};
    return kPlain;
}

const Recipe &mirrorRecipe()
{
    static const Recipe kMirror{"mirror", {}, {}, {{{}}, {{{StepKind::Mirror, 0, 0, false}}}}, 1};
    return kMirror;
}

const Recipe &gentleRecipe()
{
    static const std::vector<RecipeStep> kALittle{{StepKind::Rotate, 8, 0, true},
                                                  {StepKind::Zoom, 8, 0, true},
                                                  {StepKind::Shift, 3, 3, true},
                                                  {StepKind::Light, 6, 0, true},
                                                  {StepKind::Contrast, 15, 0, true}};
    static const Recipe kGentle = [] {
        std::vector<RecipeStep> mirrored{{StepKind::Mirror, 0, 0, false}};
        mirrored.insert(mirrored.end(), kALittle.begin(), kALittle.end());
        return Recipe{"gentle", {}, {}, {{{}}, {{{StepKind::Mirror, 0, 0, false}}}, {kALittle}, {mirrored}}, 1};
    }();
    return kGentle;
}

const Recipe *recipeNamed(std::string_view name)
{
    for (const Recipe *each : {&plainRecipe(), &classicRecipe(), &mirrorRecipe(), &gentleRecipe()})
        if (each->name == name)
            return each;
    return nullptr;
}

Recipe asRows(const Recipe &recipe)
{
    Recipe list = recipe;
    list.variants.clear();
    for (const Variant variant : recipe.variants) {
        RecipeRow row;
        if (variant == Variant::Zoomed || variant == Variant::ZoomedBlurred)
            row.steps.push_back(kClassicZoom);
        if (variant == Variant::Blurred || variant == Variant::ZoomedBlurred)
            row.steps.push_back(kClassicBlur);
        list.rows.push_back(std::move(row));
    }
    return list;
}

Recipe asPreset(const Recipe &recipe)
{
    const Recipe list = asRows(recipe);
    for (const Recipe *preset : {&plainRecipe(), &classicRecipe(), &mirrorRecipe(), &gentleRecipe()})
        if (const Recipe its = asRows(*preset);
            its.rows == list.rows && its.ranges == list.ranges && its.seed == list.seed)
            return *preset;
    Recipe own = list;
    own.name = "own";
    return own;
}

} // namespace faces
