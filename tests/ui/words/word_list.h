// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace faces::test {

/// A text of the window in a list of words (.ts).
struct ListedText {
    QString context, source, comment;
    bool counted = false;  ///< it has plural forms
    bool finished = false; ///< said so, and no form is empty
    QStringList forms;
};

/// Empty if the file can't be read.
std::vector<ListedText> readWordList(const QString &file);

/// What may not differ between a text and its translation: places of values, tags; sorted.
QStringList placesIn(const QString &text);

} // namespace faces::test
