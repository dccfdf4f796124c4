// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"

#include <QString>

#include <optional>

namespace faces::ui {

// Words that several pages say in the same way.

QString words(int count, const char *one, const char *many); ///< "1 face", "3 faces"
/// "0.884", or "n/a" where there is none.
QString figure(std::optional<double> value, int decimals = 3);
QString wordFor(SplitBy by);    ///< "by person"
QString nameOf(const Run &run); ///< "Run 7 · compact"
/// How often a run's test faces were looked at: "looked at once", "looked at 3 times".
QString looksOf(const Run &run);

} // namespace faces::ui
