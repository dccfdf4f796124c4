// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/opinion_story.h"
#include "ui/pages/label/history_panel.h"
#include "ui/pages/label/who_panel.h"

#include <QDateTime>
#include <QTabWidget>

using namespace faces;
using namespace faces::ui;
using test::OpinionStory;

/// Who, what, when: the history of a face's labels.
class TestHistory : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<OpinionStory> m_story;

    HistoryPanel *history() const { return m_story->desk->findChild<HistoryPanel *>(); }
    void showTab(int tab) const { m_story->desk->findChild<QTabWidget *>()->setCurrentIndex(tab); }
    QString latest() const { return history()->lines().value(0); }
    void sayName(const QString &name) const
    {
        auto *field = m_story->part<QLineEdit>("who.name");
        field->setFocus();
        field->selectAll();
        for (const QChar &letter : name) { // keyClicks knows only ASCII
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(field, &press);
        }
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void init() { m_story = std::make_unique<OpinionStory>(3); }
    void cleanup()
    {
        m_story->close();
        m_story.reset();
    }

    void itSaysWhoWhatAndWhenInThePersonsLocale()
    {
        QVERIFY(m_story->open());
        showTab(1);
        QTRY_COMPARE(history()->lines().size(), 5);
        const QString line = history()->lines().last(); // sex was labelled first
        QVERIFY2(line.startsWith(QStringLiteral("Sex: Male\nAda · by hand · ")), qPrintable(line));
        const QString when = line.section(QStringLiteral(" · "), -1);
        QVERIFY2(QLocale().toDateTime(when, QLocale::ShortFormat).isValid(), qPrintable(when));
    }

    void theNameGivenAtTheSideStandsInTheHistoryAndIsRemembered()
    {
        QVERIFY(m_story->open());
        showTab(2);
        sayName(QStringLiteral("Eve é"));
        QCOMPARE(m_story->desk->findChild<WhoPanel *>() != nullptr, true);
        showTab(1);
        m_story->press(Qt::Key_T);
        QTRY_VERIFY2(latest().startsWith(QStringLiteral("Hat: Hat\nEve é · by hand · ")), qPrintable(latest()));
        m_story->close();
        QVERIFY(m_story->open());
        showTab(2);
        QCOMPARE(m_story->part<QLineEdit>("who.name")->text(), QStringLiteral("Eve é"));
        showTab(1);
        m_story->press(Qt::Key_T);
        QTRY_VERIFY2(latest().startsWith(QStringLiteral("Hat: No hat\nEve é · by hand")), qPrintable(latest()));
        QCOMPARE(history()->lines().size(), 7);
    }

    void lettersTypedAsANameLabelNothing()
    {
        QVERIFY(m_story->open());
        showTab(2);
        sayName(QStringLiteral("Thbg"));
        QTRY_VERIFY(m_story->workspace->allKept());
        QCOMPARE(m_story->stored(0, "hat"), LabelValue::No);
    }

    void whatIsUndoneIsCalledUndone()
    {
        QVERIFY(m_story->open());
        showTab(1);
        m_story->press(Qt::Key_T);
        QTRY_COMPARE(history()->lines().size(), 6);
        m_story->workspace->undo();
        QTRY_VERIFY2(latest().contains(QStringLiteral("undone or done again")), qPrintable(latest()));
        QVERIFY(latest().startsWith(QStringLiteral("Hat: No hat")));
    }

    void theHistoryFollowsTheCurrentFace()
    {
        QVERIFY(m_story->open());
        showTab(1);
        m_story->press(Qt::Key_T);
        QTRY_COMPARE(history()->lines().size(), 6);
        m_story->press(Qt::Key_Right);
        QTRY_COMPARE(history()->lines().size(), 5);
    }

    void itIsNotReadWhileNobodySeesIt()
    {
        QVERIFY(m_story->open());
        m_story->press(Qt::Key_T);
        QTRY_VERIFY(m_story->workspace->allKept());
        QVERIFY(history()->lines().isEmpty());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
