// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QStringList>

namespace faces::ui {

/// Latest first, those among them whose folder is not there now: a stick may come back.
QStringList allRecentProjects();
bool isThere(const QString &folder);
QString projectName(const QString &folder); ///< without ".faces"
QString shortPath(const QString &folder);   ///< "~" for the home folder
/// "office – ~/Documents/office.faces", for a menu.
QString menuWords(const QString &folder);

} // namespace faces::ui
