// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/ids.h"
#include "ui/pages/results/judged_faces.h"

#include <vector>

namespace faces::ui {

/// One face with all that a run said of it.
struct ExplainedFace {
    struct Row {
        Attribute attribute;
        LabelValue truth = LabelValue::Unknown;
        float probability = 0;
        double threshold = 0.5;
        bool saidYes() const { return decidesYes(probability, threshold); }
        const std::string &wordFor(bool yes) const { return yes ? attribute.yesWord : attribute.noWord; }
        const std::string &saidWord() const { return wordFor(saidYes()); } ///< "No glasses"
        Verdict verdict() const { return verdictOf(truth, saidYes()); }
        double margin() const { return static_cast<double>(probability) - threshold; } ///< above 0: yes
    };
    FaceId face{};
    int number = 0;
    std::vector<Row> rows; ///< the run's attributes
};

/// thresholds: one per attribute of `judged`.
ExplainedFace explainedFace(const JudgedFaces &judged, std::size_t row, const std::vector<double> &thresholds);

} // namespace faces::ui
