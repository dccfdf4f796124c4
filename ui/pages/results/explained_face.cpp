// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/explained_face.h"

namespace faces::ui {

ExplainedFace explainedFace(const JudgedFaces &judged, std::size_t row, const std::vector<double> &thresholds)
{
    ExplainedFace face{judged.faces[row], judged.numbers[row], {}};
    for (std::size_t i = 0; i < judged.attributes.size(); ++i)
        face.rows.push_back({judged.attributes[i], judged.truthOf(row, i), judged.probability(row, i),
                             i < thresholds.size() ? thresholds[i] : 0.5});
    return face;
}

} // namespace faces::ui
