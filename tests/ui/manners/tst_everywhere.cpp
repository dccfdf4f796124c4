// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// ctest runs it at 100, 150 and 200 % (QT_SCALE_FACTOR). FACES_PICTURES: a folder for a picture of each place.
#include "tests/ui/every_place.h"
#include "tests/ui/every_widget.h"
#include "ui/theme.h"

#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Somebody with a small screen, large letters, weak eyes or a screen reader goes through all of the window.
class TestEverywhere : public QObject {
    Q_OBJECT
private:
    QStringList m_clipped, m_faint, m_nameless, m_sizes;
    bool m_walked = true;

    void walk(QSize size, Scheme scheme)
    {
        applyTheme(*qApp, scheme);
        test::EveryPlace everywhere(size);
        const QString how = QStringLiteral("%1x%2 %3, ").arg(size.width()).arg(size.height()).arg(toWord(scheme));
        m_walked = m_walked && everywhere.walk([&](const QString &place, QWidget &root) {
            const auto add = [&](QStringList &all, const QStringList &found) {
                for (const QString &sentence : found)
                    all.append(how + place + QStringLiteral(": ") + sentence);
            };
            if (&root == &everywhere.window() && root.size() != size)
                add(m_sizes, {QStringLiteral("the window is %1x%2").arg(root.width()).arg(root.height())});
            add(m_clipped, test::clippedTexts(root));
            add(m_faint, test::faintTexts(root));
            add(m_nameless, test::namelessWidgets(root));
            if (const QString folder = qEnvironmentVariable("FACES_PICTURES"); !folder.isEmpty())
                root.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, how, QString(place)));
        });
    }
    static void tell(const QStringList &sentences)
    {
        for (const QString &sentence : sentences)
            qInfo("%s", qPrintable(sentence));
        QVERIFY2(sentences.isEmpty(), qPrintable(QString::number(sentences.size())));
    }

private slots:
    void initTestCase()
    {
        const bool large = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")) != QLatin1String("1");
        walk({1024, 600}, large ? Scheme::Light : Scheme::Dark);
        if (!large)
            walk({1280, 800}, Scheme::Light);
        QVERIFY(m_walked);
    }
    void everyTextCanBeReadWhole() { tell(m_clipped); }
    void everyTextStandsOutFromItsGround() { tell(m_faint); }
    void everyWidgetTellsAScreenReaderWhatItIs() { tell(m_nameless); }
    void noPageMakesTheWindowLarger() { tell(m_sizes); }
};

QTEST_MAIN(TestEverywhere)
#include "tst_everywhere.moc"
