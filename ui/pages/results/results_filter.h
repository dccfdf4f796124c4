// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/judged_faces.h"

#include <array>
#include <cstddef>
#include <vector>

namespace faces::ui {

inline constexpr std::size_t kVerdicts = 5; ///< values of Verdict
/// Stands for an attribute's place where all of them are meant.
inline constexpr std::size_t kAllAttributes = static_cast<std::size_t>(-1);

/// Some verdicts of one attribute, joined by "or".
class VerdictSet {
public:
    bool holds(Verdict verdict) const { return m_bits >> static_cast<unsigned>(verdict) & 1U; }
    void set(Verdict verdict, bool on)
    {
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(verdict));
        m_bits = static_cast<std::uint8_t>(on ? m_bits | bit : m_bits & ~bit);
    }
    bool empty() const { return m_bits == 0; }
    bool operator==(const VerdictSet &) const = default;

private:
    std::uint8_t m_bits = 0;
};

/// Which faces are shown. Verdicts of one attribute are joined by "or", attributes by "and"; an attribute without any
/// lets all through.
struct ResultsFilter {
    bool anyWrong = false;               ///< wrong in any attribute
    VerdictSet inAny;                    ///< in at least one attribute one of these
    std::vector<VerdictSet> ofAttribute; ///< by the attribute's place; shorter: none of the others

    bool empty() const;
    VerdictSet of(std::size_t attribute) const; ///< kAllAttributes: inAny
    void set(std::size_t attribute, Verdict verdict, bool on);
    void clear(std::size_t attribute);
    bool lets(const Verdict *verdicts, std::size_t attributes) const; ///< a face's, one an attribute
    bool operator==(const ResultsFilter &) const = default;
};

using VerdictCounts = std::array<int, kVerdicts>;
inline int countOf(const VerdictCounts &counts, Verdict verdict) { return counts[static_cast<std::size_t>(verdict)]; }
/// Faces whose label is unknown count nowhere.
Counts confusionOf(const VerdictCounts &counts);

/// What is counted of the part that is shown.
struct ResultsCounts {
    int faces = 0;
    int anyWrong = 0;                       ///< of those that the other filters let through
    VerdictCounts chosen{};                 ///< likewise, of the chosen attribute; of all: faces with one such verdict
    std::vector<VerdictCounts> ofAttribute; ///< of all faces, whatever is filtered
};

} // namespace faces::ui
