// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/compared_faces.h"
#include "ui/row_index.h"

#include <optional>
#include <vector>

namespace faces::ui {

/// Which outcomes, as a set; of several attributes together: which of them occur.
using OutcomeSet = std::uint8_t;
constexpr OutcomeSet setOf(PairOutcome outcome)
{
    return static_cast<OutcomeSet>(1U << static_cast<unsigned>(outcome));
}

/// How many faces there are of each.
struct OutcomeCounts {
    int faces = 0, fixed = 0, broken = 0, bothWrong = 0, bothRight = 0;
    bool operator==(const OutcomeCounts &) const = default;
};

/// The compared faces of one part with all that a gallery of them wants to know at once, so that no filter, attribute
/// or order costs more than one pass over the faces. Made in a job.
class ComparedTable {
public:
    ComparedTable() = default;
    /// all: the project's attributes, in the order of Face::labels.
    ComparedTable(tasks::ComparedFacesPart part, const std::vector<Attribute> &all);

    const tasks::ComparedFacesPart &part() const { return m_part; }
    const JudgedPair &pair() const { return m_part.pair; }
    const std::vector<Attribute> &attributes() const { return m_attributes; } ///< of the pair
    std::size_t faces() const { return m_part.pair.a.faces.size(); }
    int rowOf(FaceId face) const { return m_rows.of(number(face)); } ///< -1: not among them
    FaceId face(std::size_t row) const { return m_part.pair.a.faces[row]; }
    LabelValue truth(std::size_t row, std::size_t attribute) const { return m_part.pair.a.truth[at(row, attribute)]; }
    bool yesOfA(std::size_t row, std::size_t attribute) const;
    bool yesOfB(std::size_t row, std::size_t attribute) const;
    PairOutcome outcome(std::size_t row, std::size_t attribute) const { return m_part.outcomes[at(row, attribute)]; }

    /// attribute: nothing for any of them. Both right is then a face on which nothing else is known.
    OutcomeSet outcomes(std::size_t row, std::optional<std::size_t> attribute) const
    {
        return attribute ? setOf(outcome(row, *attribute)) : m_any[row];
    }
    OutcomeCounts counts(std::optional<std::size_t> attribute) const;
    /// Rows, that with the largest change of the probability from A to B first; of any attribute its largest.
    const std::vector<std::uint32_t> &byChange(std::optional<std::size_t> attribute) const;
    const std::vector<std::uint32_t> &byNumber() const { return m_byNumber; }

    /// Takes over the label that a face has now; true if it was another one.
    bool setTruth(std::size_t row, std::size_t attribute, LabelValue truth);

private:
    std::size_t at(std::size_t row, std::size_t attribute) const { return row * m_attributes.size() + attribute; }
    OutcomeSet anyOf(std::size_t row) const;
    std::vector<std::uint32_t> orderedByChange(std::optional<std::size_t> attribute) const;

    tasks::ComparedFacesPart m_part;
    std::vector<Attribute> m_attributes;
    std::vector<OutcomeSet> m_any;                      ///< per face
    std::vector<std::vector<std::uint32_t>> m_byChange; ///< per attribute, then of any
    std::vector<std::uint32_t> m_byNumber;
    RowIndex m_rows;
};

} // namespace faces::ui
