// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The recipe that is edited on the Dataset page, and what it makes of some faces.
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/dataset/recipe_panel.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace faces::ui {

namespace {
constexpr int kExamples = 24;
} // namespace

Recipe DatasetPage::shownRecipe() const { return tasks::shownRecipe(m_recipe->recipe(), workspace().view().split); }

void DatasetPage::recipeEdited()
{
    m_editing = true;
    m_keep.start();
    m_model->setOwnRecipe(m_recipe->recipe().has_value());
    showExamples();
    facesChanged(); // counts after multiplication
}

void DatasetPage::keepRecipe()
{
    m_keep.stop();
    if (!std::exchange(m_editing, false))
        return;
    const std::optional<Recipe> wanted = m_recipe->recipe();
    if (!workspace().isOpen() || wanted == workspace().view().recipe)
        return;
    m_ordered = wanted;
    workspace().change([wanted](store::Project &project) { project.setRecipe(wanted); });
}

void DatasetPage::showRecipe()
{
    const ProjectView &view = workspace().view();
    if (m_ordered && *m_ordered != view.recipe && !workspace().allKept())
        return; // a view that was read before what is shown was written
    m_ordered.reset();
    if (m_editing)
        return;
    const Recipe before = shownRecipe();
    m_recipe->setRecipe(view.recipe, view.split && view.split->leaky());
    m_model->setOwnRecipe(view.recipe.has_value() || (view.split && view.split->leaky()));
    if (shownRecipe() != before)
        showExamples();
}

bool DatasetPage::examplesFit() const
{
    const std::optional<Split> &split = workspace().view().split;
    if (m_drawnFor != (split ? split->id : SplitId{}))
        return false; // other faces train now
    const auto gone = [this](const Face &face) { return workspace().face(face.id) == nullptr; };
    return m_choosing || (!m_drawn.empty() && std::ranges::none_of(m_drawn, gone));
}

void DatasetPage::drawExamplesAnew()
{
    const ProjectView &view = workspace().view();
    if (!workspace().isOpen())
        return;
    m_drawnFor = view.split ? view.split->id : SplitId{};
    m_choosing = true;
    auto faces = std::make_shared<const std::vector<Face>>(view.faces);
    m_drawing->read(
        workspace().folder(),
        [faces, split = view.split, recipe = shownRecipe(), seed = m_seed](const store::Project &project,
                                                                           std::stop_token stop) {
            Examples examples{drawExamples(*faces, split, recipe, kExamples, seed), {}};
            examples.shown = makeExamples(project, examples.of, recipe, stop);
            return examples;
        },
        [this, recipe = shownRecipe()](Examples examples) {
            m_choosing = false;
            m_drawn = std::move(examples.of);
            m_strip->setExamples(std::move(examples.shown), recipe);
        });
}

void DatasetPage::showExamples()
{
    if (!workspace().isOpen() || m_choosing || m_drawn.empty()) {
        if (m_choosing)
            drawExamplesAnew(); // by the recipe of now
        return;
    }
    m_drawing->read(
        workspace().folder(),
        [faces = m_drawn, recipe = shownRecipe()](const store::Project &project, std::stop_token stop) {
            return makeExamples(project, faces, recipe, stop);
        },
        [this, recipe = shownRecipe()](std::vector<RecipeExample> shown) {
            m_strip->setExamples(std::move(shown), recipe);
        });
}

} // namespace faces::ui
