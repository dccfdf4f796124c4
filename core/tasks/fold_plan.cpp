// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/fold_plan.h"

#include "core/data/folds.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace faces::tasks {

namespace {

constexpr std::array kHeldParts{Part::Train, Part::Validation};

/// The faces that are dealt to folds, each once: one in training gives several rows.
std::set<const Face *> facesToDeal(const RunFaces &faces)
{
    std::set<const Face *> dealt;
    for (const Part part : kHeldParts)
        for (const RunFaces::Row &row : faces.rows[static_cast<std::size_t>(part)])
            dealt.insert(row.face);
    return dealt;
}

FewYes countedYes(const RunFaces &faces, const std::set<const Face *> &dealt, const std::vector<int> &groups,
                  std::size_t attribute)
{
    const std::size_t column = faces.columns[attribute];
    FewYes yes{.attribute = attribute};
    std::set<int> met;
    for (const Face *face : dealt) {
        yes.known += face->labels[column] != LabelValue::Unknown ? 1 : 0;
        if (face->labels[column] != LabelValue::Yes)
            continue;
        ++yes.positives;
        met.insert(groups[static_cast<std::size_t>(face - faces.all.data())]);
    }
    yes.groups = static_cast<int>(met.size());
    for (const RunFaces::Row &row : faces.rows[static_cast<std::size_t>(Part::Validation)])
        yes.validation += row.face->labels[column] == LabelValue::Yes ? 1 : 0;
    return yes;
}

/// A network that learned from less than half of the faces says little of the run's own.
bool isEvenlyDealt(const std::vector<FoldPrediction> &plan)
{
    std::array<std::size_t, kFolds> sizes{};
    for (const FoldPrediction &one : plan)
        ++sizes.at(static_cast<std::size_t>(one.fold));
    return 2 * std::ranges::max(sizes) <= plan.size();
}

struct KnownLabels {
    int yes = 0, no = 0;
};

} // namespace

std::vector<FoldPrediction> dealtPlan(const RunFaces &faces, SplitBy by, std::uint64_t seed)
{
    const std::set<const Face *> dealt = facesToDeal(faces);
    std::vector<Face> pool = faces.all;
    for (std::size_t i = 0; i < pool.size(); ++i) {
        pool[i].rejected = !dealt.contains(&faces.all[i]); // test faces stay to link what belongs together
        pool[i].labels.clear();
        for (const std::size_t column : faces.columns)
            pool[i].labels.push_back(faces.all[i].labels[column]);
    }
    std::vector<FoldPrediction> plan;
    for (const auto &[face, fold] : makeFolds(std::move(pool), faces.columns.size(), by, kFolds, seed))
        plan.push_back({fold, face, {}});
    return plan;
}

bool foldsCanTeach(const std::vector<FoldPrediction> &plan, const RunFaces &faces, std::size_t attribute)
{
    std::map<FaceId, LabelValue> labels;
    for (const Face &face : faces.all)
        labels[face.id] = face.labels[faces.columns[attribute]];
    std::array<KnownLabels, kFolds> held{};
    KnownLabels all;
    for (const FoldPrediction &one : plan) {
        const LabelValue label = labels.at(one.face);
        for (KnownLabels *counts : {&held.at(static_cast<std::size_t>(one.fold)), &all}) {
            counts->yes += label == LabelValue::Yes ? 1 : 0;
            counts->no += label == LabelValue::No ? 1 : 0;
        }
    }
    return std::ranges::all_of(held, [&](const KnownLabels &fold) {
        return fold.yes + fold.no == 0 || (fold.yes < all.yes && fold.no < all.no);
    });
}

FoldNeed foldNeed(const RunFaces &faces, SplitBy by, std::uint64_t seed)
{
    FoldNeed need;
    if (by == SplitBy::Classic)
        return need;
    const std::set<const Face *> dealt = facesToDeal(faces);
    const std::vector<int> groups = foldGroupsOf(faces.all, by);
    for (std::size_t attribute = 0; attribute < faces.columns.size(); ++attribute) {
        const FewYes yes = countedYes(faces, dealt, groups, attribute);
        if (yes.validation < kEnoughPositives)
            (yes.positives < kFewestPositives ? need.tooFew : need.outOfFold).push_back(yes);
    }
    if (need.outOfFold.empty())
        return need;
    const std::vector<FoldPrediction> plan = dealtPlan(faces, by, seed);
    const bool even = isEvenlyDealt(plan);
    std::erase_if(need.outOfFold, [&](const FewYes &one) {
        return !even || one.groups < kFolds || !foldsCanTeach(plan, faces, one.attribute);
    });
    return need;
}

FoldNeed foldNeed(const store::Project &project, const Run &run)
{
    const auto split = project.splitById(run.split);
    if (!split)
        return {};
    return foldNeed(facesOfRun(project, run.options.attributes, *split, run.recipe), run.splitBy, run.options.seed);
}

} // namespace faces::tasks
