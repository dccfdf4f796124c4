// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace faces::studio {

/// What was asked for on the command line of faces-studio.
struct Options {
    QString project;    ///< folder to open; empty: the last one
    QString demo;       ///< folder of a demo project to make (or open, if it is there)
    QString page;       ///< id of the page to show first
    QString theme;      ///< "light", "dark" or empty: as in the settings
    QString language;   ///< a word of ui/language.h or empty: as in the settings
    QString screenshot; ///< save a picture of the settled window there and quit
    QSize size;         ///< of the window; empty: as it was
    bool newWindow;     ///< though another one may have the project open
};

/// Prints help, the version or a sentence about wrong usage itself and returns nothing then, with the exit code set.
std::optional<Options> readOptions(const QStringList &arguments, int &exitCode);

} // namespace faces::studio
