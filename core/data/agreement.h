// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/opinions.h"
#include "core/data/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace faces {

/// How two annotators' yes and no of one attribute fall together, over the faces where both said something.
struct Agreement {
    int bothYes = 0, onlyFirst = 0, onlySecond = 0, bothNo = 0; ///< onlyFirst: the first says yes, the second no

    int compared() const { return bothYes + onlyFirst + onlySecond + bothNo; }
    std::optional<double> observed() const; ///< share of faces that they agree on; nothing where none is compared
    /// Agreement beyond what chance alone would bring: (observed - expected) / (1 - expected). Cohen, "A coefficient of
    /// agreement for nominal scales", Educational and Psychological Measurement 20, 1960. Nothing where it is 0/0: no
    /// face is compared, or both always say the same one value.
    std::optional<double> kappa() const;
    /// 95 %, from the asymptotic variance of Fleiss, Cohen, Everitt, "Large sample standard errors of kappa and weighted
    /// kappa", Psychological Bulletin 72, 1969; cut to -1..1. Nothing where kappa has no value or that variance is 0
    /// (full agreement, or one who always says the same): an interval without width would promise too much.
    std::optional<Interval> interval() const;
    bool operator==(const Agreement &) const = default;
};

struct AttributeAgreement {
    AttributeId attribute;
    Agreement table;   ///< first: the label. Second: the opinion
    int conflicts = 0; ///< they differ, and nobody settled it yet
};

/// How far one annotator's opinions and the labels agree.
struct AnnotatorAgreement {
    std::string annotator;
    int faces = 0;                              ///< kept ones with an opinion
    std::vector<AttributeAgreement> attributes; ///< without retired ones
};

/// One an annotator, in the order of the sheets, over kept faces. A label that was changed when a conflict was settled
/// counts as it was before: otherwise deciding conflicts would raise the agreement that they are measured by.
std::vector<AnnotatorAgreement> agreementsOf(const std::vector<Face> &faces, const std::vector<Attribute> &allAttributes,
                                             const std::vector<OpinionSheet> &sheets,
                                             const std::vector<SettledMark> &settled);

} // namespace faces
