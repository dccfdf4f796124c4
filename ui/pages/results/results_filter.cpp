// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_filter.h"

#include <algorithm>
#include <span>

namespace faces::ui {

bool ResultsFilter::empty() const
{
    return !anyWrong && inAny.empty() && std::ranges::all_of(ofAttribute, &VerdictSet::empty);
}

VerdictSet ResultsFilter::of(std::size_t attribute) const
{
    if (attribute == kAllAttributes)
        return inAny;
    return attribute < ofAttribute.size() ? ofAttribute[attribute] : VerdictSet();
}

void ResultsFilter::set(std::size_t attribute, Verdict verdict, bool on)
{
    if (attribute == kAllAttributes)
        return inAny.set(verdict, on);
    if (attribute >= ofAttribute.size())
        ofAttribute.resize(attribute + 1);
    ofAttribute[attribute].set(verdict, on);
}

void ResultsFilter::clear(std::size_t attribute)
{
    if (attribute == kAllAttributes)
        inAny = {};
    else if (attribute < ofAttribute.size())
        ofAttribute[attribute] = {};
}

bool ResultsFilter::lets(const Verdict *verdicts, std::size_t attributes) const
{
    const std::span said(verdicts, attributes);
    for (std::size_t i = 0; i < std::min(attributes, ofAttribute.size()); ++i)
        if (!ofAttribute[i].empty() && !ofAttribute[i].holds(said[i]))
            return false;
    if (anyWrong && std::ranges::none_of(said, isWrong))
        return false;
    return inAny.empty() || std::ranges::any_of(said, [this](Verdict each) { return inAny.holds(each); });
}

Counts confusionOf(const VerdictCounts &counts)
{
    return {countOf(counts, Verdict::TrueYes), countOf(counts, Verdict::FalseAlarm), countOf(counts, Verdict::Missed),
            countOf(counts, Verdict::TrueNo)};
}

} // namespace faces::ui
