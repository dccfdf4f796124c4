// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>

#include <string>

namespace faces::ui {

/// Why a face was rejected, for the window. The program's own reasons are kept in English, so that a project reads the
/// same everywhere, and are shown in the window's language; what a person wrote is shown as it was written.
QString reasonWords(const std::string &kept);

} // namespace faces::ui
