// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/contrast.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

#include <cmath>

using namespace faces::ui;
using faces::test::contrast;

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void blackOnWhiteHasTheContrastThatTheStandardGives()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-3);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everyTextReadsOnItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const Tokens &t = tokensOf(dark);
            const auto row = [dark](const char *what, const QColor &ink, const QColor &ground) {
                QTest::addRow("%s, %s", what, dark ? "dark" : "light") << ink << ground;
            };
            const std::pair<const char *, QColor> grounds[] = {
                {"window", t.window}, {"panel", t.panel}, {"tile", t.tile}};
            for (const auto &[name, ground] : grounds) {
                row(qPrintable(QStringLiteral("text on %1").arg(name)), t.text, ground);
                row(qPrintable(QStringLiteral("soft text on %1").arg(name)), t.softText, ground);
                row(qPrintable(QStringLiteral("accent on %1").arg(name)), t.accent, ground);
            }
            row("text on accent ground", t.text, t.accentGround);
            row("soft text on accent ground, as badges of a selected tile", t.softText, t.accentGround);
            row("accent on its ground", t.accent, t.accentGround);
            row("words on accent", t.onAccent, t.accent);
            row("right on its ground", t.right, t.rightGround);
            row("right on panel", t.right, t.panel);
            row("wrong on its ground", t.wrong, t.wrongGround);
            row("wrong on panel", t.wrong, t.panel);
            row("attention on its ground", t.attention, t.attentionGround);
        }
    }
    void everyTextReadsOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
    }

    void theStyleSheetKnowsEveryTokenItNames()
    {
        applyTheme(*qApp, Scheme::Light);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a token's name was left in the style sheet");
        QVERIFY(qApp->styleSheet().contains(QStringLiteral("#2457d6")));
    }

    void choosingDarkMakesTheWindowDark()
    {
        applyTheme(*qApp, Scheme::Dark);
        QVERIFY(isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#15181c"));
        applyTheme(*qApp, Scheme::Light);
        QVERIFY(!isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#f6f7f9"));
    }

    void everyIconDrawsSomethingInTheColourAskedFor()
    {
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        int seen = 0;
        while (files.hasNext()) {
            files.next();
            const QString name = files.fileInfo().completeBaseName();
            if (name.contains(QLatin1Char('-'))) // arrows and ticks of the style sheet have colours of their own
                continue;
            const QImage drawn = iconPixmap(name, {24, 24}, Qt::red).toImage();
            int red = 0, other = 0;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x) {
                    const QColor pixel = drawn.pixelColor(x, y);
                    if (pixel.alpha() > 128)
                        (pixel.red() > 200 && pixel.green() < 40 ? red : other) += 1;
                }
            QVERIFY2(red > 20 && other == 0, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen >= 20);
    }

    void anIconFollowsTheScheme()
    {
        applyTheme(*qApp, Scheme::Light);
        const QIcon tick = icon(QStringLiteral("tick"));
        const QImage light = tick.pixmap(24).toImage();
        applyTheme(*qApp, Scheme::Dark);
        QVERIFY(light != tick.pixmap(24).toImage());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
