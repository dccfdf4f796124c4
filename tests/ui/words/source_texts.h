// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace faces::test {

/// A text of a source file as a person may come to see it.
struct SourceText {
    QString text;      ///< with what stands in further quotation marks right after it
    QStringList calls; ///< of what it is an argument, the innermost first: "QStringLiteral", "setText"
    int line = 0;      ///< counted from 1
};

/// Every text in quotation marks of a C++ source, but for those of #include, of comments and raw ones.
std::vector<SourceText> sourceTexts(const QString &source);

/// Whether a person reads it, and it comes from no list of words: a sentence anywhere, or a word given to what shows
/// it.
bool isShownUntranslated(const SourceText &text);

} // namespace faces::test
