// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace faces {
struct Run;
}

namespace faces::tasks {
struct ComparedFacesPart;
} // namespace faces::tasks

namespace faces::ui {

enum class ComparedOn;

/// Below it a difference is called more than chance.
inline constexpr double kSurelyBelow = 0.05;

QString comparedName(const Run &run);                       ///< "Run 7"
QString chanceText(double p);                               ///< "0.077", "<0.001"
QString shortFigure(std::optional<double> value);           ///< ".842", "n/a"
bool changes(std::optional<double> difference);             ///< in the digits that are shown
QString changeText(std::optional<double> difference);       ///< "+.025", "−.004"
QString rangeText(const std::optional<Interval> &interval); ///< "−.01 to +.06"
QString facesWord(ComparedOn part);                         ///< "test faces"
QString countedFaces(ComparedOn part, int count);           ///< "29 test faces"
/// Sentences: what of two runs is not compared, and why; empty where all is. all: the project's attributes.
QStringList leftOutSentences(const Run &a, const Run &b, const tasks::ComparedFacesPart &part, ComparedOn which,
                             const std::vector<Attribute> &all);

} // namespace faces::ui
