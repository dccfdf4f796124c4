// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/said.h"

#include <algorithm>
#include <tuple>

namespace faces::ui {

namespace {

LabelValue labelOf(const Face &face, const Workspace::Shown &attribute)
{
    const auto index = static_cast<std::size_t>(attribute.index);
    return index < face.labels.size() ? face.labels[index] : LabelValue::Unknown;
}

/// How probable the label is, 0..1: the least probable is the worst.
double labelProbability(const Suspicion &doubt, LabelValue label)
{
    return label == LabelValue::Yes ? doubt.probability : 1 - doubt.probability;
}

} // namespace

double Said::confidence() const { return suggested.value == LabelValue::Yes ? probability : 1 - probability; }

Said saidOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute)
{
    if (face.rejected || labelOf(face, attribute) != LabelValue::Unknown)
        return {};
    for (const Suggestions &source : view.suggestions) {
        const auto rule = std::ranges::find(source.rules, attribute.attribute.id, &SuggestionRule::attribute);
        const auto one = std::ranges::lower_bound(source.faces, face.id, {}, &FaceSuggestion::face);
        if (rule == source.rules.end() || one == source.faces.end() || one->face != face.id)
            continue;
        const double p = one->probabilities[static_cast<std::size_t>(rule - source.rules.begin())];
        const Suggested suggested = suggestedBy(*rule, p);
        if (suggested.sureness != Sureness::Nothing)
            return {suggested, p};
    }
    return {};
}

const Suspicion *doubtOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute)
{
    const LabelValue label = labelOf(face, attribute);
    if (face.rejected || label == LabelValue::Unknown)
        return nullptr;
    const auto key = [](const Suspicion &one) { return std::tie(one.face, one.attribute); };
    const auto at = std::ranges::lower_bound(view.suspicions, std::tie(face.id, attribute.attribute.id), {}, key);
    if (at == view.suspicions.end() || key(*at) != std::tie(face.id, attribute.attribute.id))
        return nullptr;
    // The doubt was about the opposite of what the label says now: it has been mended since.
    if (labelProbability(*at, label) >= 0.5)
        return nullptr;
    const SettledMark *settled = markOf(view.marks, face.id, static_cast<std::size_t>(attribute.index));
    if (settled && settled->value == label)
        return nullptr;
    return &*at;
}

BadgeState badgeOf(const ProjectView &view, const Face &face, const Workspace::Shown &attribute)
{
    const LabelValue label = labelOf(face, attribute);
    if (label != LabelValue::Unknown)
        return !doubtOf(view, face, attribute) ? badgeOf(label)
               : label == LabelValue::Yes      ? BadgeState::SuspiciousYes
                                               : BadgeState::SuspiciousNo;
    const Suggested said = saidOf(view, face, attribute).suggested;
    const bool yes = said.value == LabelValue::Yes;
    switch (said.sureness) {
    case Sureness::Sure:
        return yes ? BadgeState::SuggestedYes : BadgeState::SuggestedNo;
    case Sureness::Doubtful:
        return yes ? BadgeState::DoubtfulYes : BadgeState::DoubtfulNo;
    case Sureness::Nothing:
        break;
    }
    return BadgeState::Unknown;
}

std::vector<Suspicion> doubtedLabels(const ProjectView &view, const std::vector<Workspace::Shown> &attributes)
{
    std::vector<std::pair<double, Suspicion>> ranked;
    auto face = view.faces.begin();
    for (const Suspicion &one : view.suspicions) {
        // Both are by id as a rule; a face that is not where it is expected is looked for.
        face = std::find_if(face, view.faces.end(), [&](const Face &f) { return f.id == one.face; });
        if (face == view.faces.end())
            face = std::ranges::find(view.faces, one.face, &Face::id);
        if (face == view.faces.end())
            continue;
        const auto shown =
            std::ranges::find(attributes, one.attribute, [](const Workspace::Shown &s) { return s.attribute.id; });
        if (shown != attributes.end() && doubtOf(view, *face, *shown))
            ranked.emplace_back(labelProbability(one, labelOf(*face, *shown)), one);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, Suspicion>::first);
    std::vector<Suspicion> doubts;
    for (auto &[probability, doubt] : ranked)
        doubts.push_back(std::move(doubt));
    return doubts;
}

} // namespace faces::ui
