// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"

#include <QString>

#include <optional>
#include <string>

namespace faces::ui {

// Words that several pages say in the same way.

// Counted things, for where they stand alone: "1 face", "3 faces". A sentence around them has a %n of its own, since
// other languages bend the noun by what is said of it.
QString faceCount(int count);
QString photoCount(int count);
QString labelCount(int count);
QString pictureCount(int count);
QString attributeCount(int count);
QString epochCount(int count);
QString trialCount(int count);
QString suggestionCount(int count);

// Numbers and days as the person writes them. Files are written in C, by other means.
QString percentText(double percent, int decimals = 0); ///< "93 %"
QString signedText(double value, int decimals);        ///< "+0.025", "−0.004"; 0 without a sign
QString dayText(const std::string &moment);            ///< "2026-11-26T21:14:03Z": "26/11/2026", the day there
/// "0.884", or "n/a" where there is none.
QString figure(std::optional<double> value, int decimals = 3);
QString wordFor(SplitBy by);    ///< "by person"
QString nameOf(const Run &run); ///< "Run 7 · compact"
/// How often a run's test faces were looked at: "looked at once", "looked at 3 times".
QString looksOf(const Run &run);

} // namespace faces::ui
