// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/data/attribute.h"
#include "core/data/calibration.h"
#include "core/data/recall_curve.h"
#include "core/data/run.h"
#include "core/data/scores.h"
#include "core/data/thresholds.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace faces::exchange {

/// Yes, no and unknown of one attribute in one part.
struct ReportBalance {
    int yes = 0, no = 0, unknown = 0;
};

/// A face in the gallery. The picture may be empty: then it could not be read.
struct ReportFace {
    int number = 0;
    Bytes jpeg;
    LabelValue truth = LabelValue::Unknown; ///< of the attribute that it stands for; unknown among the worst faces
    bool saidYes = false;
    double probability = 0;         ///< of yes
    std::vector<std::string> wrong; ///< among the worst faces: "Hat 0.93, no hat": what is wrong about it, a line each
};

/// One attribute of the run.
struct ReportAttribute {
    Attribute attribute;
    std::array<ReportBalance, 3> balance; ///< by Part, as labels are now
    double threshold = 0.5;
    std::optional<ThresholdSource> source; ///< nothing: an older program did not write it down
    std::vector<ThresholdPoint> curve;     ///< of the faces that thresholds of this attribute are chosen on
    bool curveOnFolds = false;             ///< out of fold; else validation faces
    std::vector<RecallPoint> onValidation, onTest;
    std::optional<Reliability> validation, test;
    std::vector<ReportFace> wrong, right; ///< of Report::galleryPart; wrong ones: the most sure first
    int wrongCount = 0, rightCount = 0;   ///< all that there are
};

/// Everything that a report says of a run: values, ready to be put on a page. Scores count labels as they are now.
struct Report {
    std::string project, program, writtenAt;         ///< a name, "Faces Studio 0.1.0", UTC
    Run run;                                         ///< with its history
    std::optional<Split> split;                      ///< without entries
    std::array<int, 3> faces{}, persons{}, photos{}; ///< by Part, as far as is known
    bool sameData = true;                            ///< no face, label or part changed since the training
    std::optional<double> temperature;               ///< nothing: the model's file can't be read
    std::optional<Scores> validation, test;
    std::optional<PartReliability> validationReliability, testReliability;
    std::vector<ReportAttribute> attributes; ///< in the run's order
    Part galleryPart = Part::Test;
    std::vector<ReportFace> worst; ///< over all attributes, worst first
    std::string card;              ///< Markdown: what the model answers, sees, and can't do
};

/// In the first lines of both files, so that one of ours is told from a file that a person wrote.
inline constexpr std::string_view kReportMark = "Report by Faces Studio: written anew when asked for again.";

} // namespace faces::exchange
