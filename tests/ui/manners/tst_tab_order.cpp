// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_place.h"
#include "tests/ui/every_widget.h"
#include "ui/theme.h"

#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Somebody without a mouse goes through all of the window.
class TestTabOrder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theTabKeyReachesEverythingAsOneReadsAndIsSeen()
    {
        QApplication::setCursorFlashTime(0); // a blinking cursor is no difference
        test::EveryPlace everywhere({1280, 800});
        QStringList troubles;
        const bool walked = everywhere.walk([&](const QString &place, QWidget &root) {
            if (root.windowType() == Qt::Popup)
                return; // menus have arrows
            for (const QString &sentence : test::tabTroubles(root))
                troubles.append(place + QStringLiteral(": ") + sentence);
        });
        QVERIFY(walked);
        for (const QString &sentence : troubles)
            qInfo("%s", qPrintable(sentence));
        QVERIFY2(troubles.isEmpty(), qPrintable(QString::number(troubles.size())));
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
