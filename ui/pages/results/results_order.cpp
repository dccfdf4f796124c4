// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// In which order the gallery shows its faces, and which are drawn by chance.
#include "ui/pages/results/results_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace faces::ui {

double ResultsModel::keyOf(std::size_t judgedRow, std::size_t attribute) const
{
    const auto p = static_cast<double>(m_judged.probability(judgedRow, attribute));
    const double threshold = m_thresholds[attribute];
    switch (m_order) {
    case ResultsOrder::LeastSure:
        return sureness(p, threshold);
    case ResultsOrder::MostSure:
        return -sureness(p, threshold);
    case ResultsOrder::MostWrong:
        return isWrong(verdict(judgedRow, attribute)) ? -1 - sureness(p, threshold) : sureness(p, threshold);
    case ResultsOrder::HighestLoss: {
        const auto loss = lossOf(m_judged.truthOf(judgedRow, attribute), p);
        return loss ? -*loss : 1;
    }
    case ResultsOrder::SmallestMargin:
        return std::abs(p - threshold);
    case ResultsOrder::ByNumber:
    case ResultsOrder::Random:
        break;
    }
    return 0;
}

double ResultsModel::keyOf(std::size_t judgedRow) const
{
    if (m_order == ResultsOrder::ByNumber)
        return m_judged.numbers[judgedRow];
    if (m_attribute != kAllAttributes)
        return keyOf(judgedRow, m_attribute);
    double first = std::numeric_limits<double>::infinity(), losses = 0;
    bool known = false;
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i) {
        const double key = keyOf(judgedRow, i);
        first = std::min(first, key);
        if (key <= 0) { // of a loss: its label is known
            losses += key;
            known = true;
        }
    }
    return m_order == ResultsOrder::HighestLoss ? (known ? losses : 1) : first;
}

void ResultsModel::sort(std::vector<std::size_t> &rows) const
{
    if (m_order == ResultsOrder::Random) {
        std::mt19937_64 random(m_seed);
        std::ranges::shuffle(rows, random);
        return;
    }
    // Keys are computed once: sorting asks for them many times.
    std::vector<std::pair<double, std::size_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::size_t row : rows)
        keyed.emplace_back(keyOf(row), row);
    std::ranges::sort(keyed); // equal ones by row
    std::ranges::transform(keyed, rows.begin(), &std::pair<double, std::size_t>::second);
}

std::vector<std::size_t> ResultsModel::draw(std::uint64_t seed) const
{
    std::vector<std::size_t> shown;
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i < m_judged.attributes.size(); ++i)
        for (const LabelValue value : {LabelValue::Yes, LabelValue::No}) {
            std::vector<std::size_t> all;
            for (std::size_t row = 0; row < m_judged.count(); ++row)
                if (m_judged.truthOf(row, i) == value)
                    all.push_back(row);
            std::vector<std::size_t> some;
            std::ranges::sample(all, std::back_inserter(some), kDrawn, random);
            some.resize(kDrawn, kNoJudgedRow);
            shown.insert(shown.end(), some.begin(), some.end());
        }
    return shown;
}

} // namespace faces::ui
