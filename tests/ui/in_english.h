// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/language.h"

#include <QCoreApplication>

namespace faces::test {

/// Every application of this program speaks English from its first moment: without it "1 face" would be "1 faces".
inline const bool kInEnglish = [] {
    qAddPreRoutine([] { ui::speak(QString()); });
    return true;
}();

} // namespace faces::test
