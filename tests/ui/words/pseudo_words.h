// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QTranslator>

namespace faces::test {

/// A language that nobody speaks, to see the window in: each text of the lists is 40 % longer and has no plain letter
/// left. What is in no list stays as it is, and is seen by its plain letters.
class PseudoWords : public QTranslator {
    Q_OBJECT
public:
    PseudoWords();
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int count) const override;

private:
    QTranslator m_known; ///< Polish, which is whole
};

/// "[Ťřàîñ éé]"; places of values, tags and file patterns stay.
QString pseudo(const QString &text);

} // namespace faces::test
