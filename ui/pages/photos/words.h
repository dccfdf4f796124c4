// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/text.h"

#include <QString>

namespace faces::ui {

/// "1 face", "3 faces".
inline QString words(int count, const char *one, const char *many)
{
    return QString::fromStdString(faces::counted(count, one, many));
}

} // namespace faces::ui
