// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace faces::ui {

/// A language that the window speaks.
struct Language {
    QString word; ///< "en", "pl": for settings and the command line
    QString name; ///< in the language itself
};
const std::vector<Language> &languages();
bool isLanguage(const QString &word);

/// What the command line asks for ("--language pl", "--language=pl"); empty if nothing. Read before anything is said.
QString languageAskedFor(const QStringList &arguments);

/// The window's language from now on: one of languages(), anything else: the first of the desktop's that is known, else
/// English. Numbers and dates are written as the desktop has them (LC_NUMERIC, LC_ALL, LANG) where that is of the same
/// language or nothing was chosen, else as is usual in the language. Call it once there is an application and before
/// the first widget: what is on the screen already keeps its words.
void speak(const QString &wanted);

} // namespace faces::ui
