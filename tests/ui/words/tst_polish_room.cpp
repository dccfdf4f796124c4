// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/words/unreadable.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QTest>

using namespace faces;

/// A program of its own: some words are made once, in the language of then.
class TestPolishRoom : public QObject {
    Q_OBJECT
private slots:
    void everyTextCanBeReadWhole()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        ui::speak(QStringLiteral("pl"));
        const QStringList cut = test::unreadableEverywhere(QStringLiteral("polish"));
        for (const QString &sentence : cut)
            qInfo("%s", qPrintable(sentence));
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1 texts can't be read whole").arg(cut.size())));
    }
};

QTEST_MAIN(TestPolishRoom)
#include "tst_polish_room.moc"
