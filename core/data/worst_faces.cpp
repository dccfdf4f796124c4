// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/worst_faces.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace faces {

namespace {

struct LossOfRow {
    double loss = 0;
    FaceId face{};
    std::size_t row = 0;
};

/// Nothing known is no loss at all: not a number.
double lossOfRow(const Judgements &judgements, std::size_t row)
{
    double sum = 0;
    int known = 0;
    for (std::size_t at = row * judgements.attributes; at < (row + 1) * judgements.attributes; ++at) {
        if (judgements.truth[at] == LabelValue::Unknown)
            continue;
        sum += crossEntropy(judgements.probabilities[at], judgements.truth[at]);
        ++known;
    }
    return sum / known;
}

std::vector<LossOfRow> worstFirst(const Judgements &judgements, std::span<const FaceId> rows)
{
    std::vector<LossOfRow> losses;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (const double loss = lossOfRow(judgements, row); std::isfinite(loss))
            losses.push_back({loss, rows[row], row});
    std::ranges::sort(losses, [](const LossOfRow &a, const LossOfRow &b) {
        return std::tuple(-a.loss, a.face, a.row) < std::tuple(-b.loss, b.face, b.row);
    });
    return losses;
}

} // namespace

double crossEntropy(float probability, LabelValue truth)
{
    constexpr double kLeast = 1e-7;
    const double yes = std::clamp(static_cast<double>(probability), kLeast, 1 - kLeast);
    return truth == LabelValue::Yes ? -std::log(yes) : -std::log1p(-yes);
}

std::vector<WorstFace> worstFaces(const Judgements &judgements, std::span<const FaceId> rows, std::size_t count)
{
    judgements.check();
    if (rows.size() != judgements.faces)
        throw Error(ErrorKind::Internal, "The worst faces need to know whose picture each judged row is.");
    std::vector<WorstFace> worst;
    std::set<FaceId> taken;
    for (const LossOfRow &one : worstFirst(judgements, rows)) {
        if (worst.size() == count)
            break;
        if (!taken.insert(one.face).second)
            continue;
        const auto said = judgements.probabilities.subspan(one.row * judgements.attributes, judgements.attributes);
        worst.push_back({one.face, one.loss, {said.begin(), said.end()}});
    }
    return worst;
}

} // namespace faces
