// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_place.h"
#include "tests/ui/every_widget.h"
#include "ui/theme.h"

#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Somebody with a small screen, or large letters, can read all there is. ctest runs it at 100, 150 and 200 %.
class TestRoom : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void everyTextCanBeReadWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x600") << QSize(1024, 600);
        QTest::newRow("1280x800") << QSize(1280, 800);
    }
    void everyTextCanBeReadWhole()
    {
        QFETCH(QSize, size);
        test::EveryPlace everywhere(size);
        QStringList wrong;
        const bool walked = everywhere.walk([&](const QString &place, QWidget &root) {
            if (root.isWindow() && &root == &everywhere.window() && root.size() != size)
                wrong.append(QStringLiteral("%1: the window is %2x%3").arg(place).arg(root.width()).arg(root.height()));
            if (qEnvironmentVariableIsSet("FACES_PICTURES"))
                root.grab().save(QStringLiteral("%1/%2 %3.png")
                                     .arg(qEnvironmentVariable("FACES_PICTURES"), QString::number(size.width()),
                                          QString(place).replace(QLatin1Char('/'), QLatin1Char('-'))));
            for (const QString &sentence : test::clippedTexts(root))
                wrong.append(place + QStringLiteral(": ") + sentence);
        });
        QVERIFY(walked);
        for (const QString &sentence : wrong)
            qInfo("%s", qPrintable(sentence));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 texts can't be read whole").arg(wrong.size())));
    }
};

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
