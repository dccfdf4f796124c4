// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faces::ui {

ComparedTable::ComparedTable(tasks::ComparedFacesPart part, const std::vector<Attribute> &all)
    : m_part(std::move(part)), m_byNumber(m_part.pair.a.faces.size())
{
    for (const AttributeId &id : m_part.pair.a.attributes)
        m_attributes.push_back(*std::ranges::find(all, id, &Attribute::id)); // a pair knows only the project's
    m_rows = RowIndex(m_part.pair.a.faces, [](FaceId face) { return number(face); });
    for (std::size_t row = 0; row < faces(); ++row)
        m_any.push_back(anyOf(row));
    std::iota(m_byNumber.begin(), m_byNumber.end(), 0U);
    std::ranges::stable_sort(m_byNumber, {}, [this](std::uint32_t row) { return m_part.numbers[row]; });
    for (std::size_t attribute = 0; attribute < m_attributes.size(); ++attribute)
        m_byChange.push_back(orderedByChange(attribute));
    m_byChange.push_back(orderedByChange(std::nullopt));
}

bool ComparedTable::yesOfA(std::size_t row, std::size_t attribute) const
{
    return decidesYes(m_part.pair.a.probabilities[at(row, attribute)], m_part.pair.a.thresholds[attribute]);
}

bool ComparedTable::yesOfB(std::size_t row, std::size_t attribute) const
{
    return decidesYes(m_part.pair.b.probabilities[at(row, attribute)], m_part.pair.b.thresholds[attribute]);
}

OutcomeSet ComparedTable::anyOf(std::size_t row) const
{
    OutcomeSet all = 0;
    for (std::size_t attribute = 0; attribute < m_attributes.size(); ++attribute)
        all = static_cast<OutcomeSet>(all | setOf(outcome(row, attribute)));
    constexpr auto kNotable =
        static_cast<OutcomeSet>(setOf(PairOutcome::Fixed) | setOf(PairOutcome::Broken) | setOf(PairOutcome::BothWrong));
    return static_cast<OutcomeSet>(all & kNotable) == 0 ? all : static_cast<OutcomeSet>(all & kNotable);
}

OutcomeCounts ComparedTable::counts(std::optional<std::size_t> attribute) const
{
    OutcomeCounts counts;
    counts.faces = static_cast<int>(faces());
    if (m_attributes.empty())
        return counts;
    for (std::size_t row = 0; row < faces(); ++row) {
        const OutcomeSet here = outcomes(row, attribute);
        counts.fixed += here & setOf(PairOutcome::Fixed) ? 1 : 0;
        counts.broken += here & setOf(PairOutcome::Broken) ? 1 : 0;
        counts.bothWrong += here & setOf(PairOutcome::BothWrong) ? 1 : 0;
        counts.bothRight += here & setOf(PairOutcome::BothRight) ? 1 : 0;
    }
    return counts;
}

const std::vector<std::uint32_t> &ComparedTable::byChange(std::optional<std::size_t> attribute) const
{
    static const std::vector<std::uint32_t> kNone;
    return m_byChange.empty() ? kNone : m_byChange[attribute.value_or(m_attributes.size())];
}

std::vector<std::uint32_t> ComparedTable::orderedByChange(std::optional<std::size_t> attribute) const
{
    const JudgedPair &both = m_part.pair;
    std::vector<float> change(faces());
    for (std::size_t row = 0; row < faces(); ++row)
        for (std::size_t i = attribute.value_or(0); i < (attribute ? *attribute + 1 : m_attributes.size()); ++i)
            change[row] =
                std::max(change[row], std::abs(both.b.probabilities[at(row, i)] - both.a.probabilities[at(row, i)]));
    std::vector<std::uint32_t> rows = m_byNumber;
    std::ranges::stable_sort(rows, std::greater<>(), [&](std::uint32_t row) { return change[row]; });
    return rows;
}

bool ComparedTable::setTruth(std::size_t row, std::size_t attribute, LabelValue truth)
{
    const std::size_t place = at(row, attribute);
    if (m_part.pair.a.truth[place] == truth)
        return false;
    m_part.pair.a.truth[place] = m_part.pair.b.truth[place] = truth;
    m_part.outcomes[place] = pairOutcome(truth, yesOfA(row, attribute), yesOfB(row, attribute));
    m_any[row] = anyOf(row);
    return true;
}

} // namespace faces::ui
