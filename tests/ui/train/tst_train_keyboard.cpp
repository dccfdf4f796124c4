// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody works on the Train page from the keyboard: it stays where it is expected, and what can be done has a name.
#include "tests/ui/train/queue_story.h"
#include "ui/action_palette.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>

using namespace faces;
using namespace faces::ui;
using test::kEndless;
using test::kLongMs;
using test::QueueStory;
using test::small;

namespace {

QString heldBy()
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

struct KeyboardStory : QueueStory {
    [[nodiscard]] bool openInFront()
    {
        if (!open())
            return false;
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    /// The keyboard is brought to the button, which Space presses.
    void pressByKey(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    QAction *action(const char *id) const { return page->findChild<QAction *>(QLatin1String(id)); }
    /// In the page's frame.
    QRect placeOf(const QWidget &widget) const { return {widget.mapTo(page.get(), QPoint()), widget.size()}; }
    QWidget *panel(const QString &name) const
    {
        for (Panel *each : page->findChildren<Panel *>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

} // namespace

class TestTrainKeyboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theKeyboardGoesFromStartToStopToGoOnAndBack()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront());
        story.form().setOptions(small(kEndless));
        story.pressByKey(QStringLiteral("Start training"));
        QCOMPARE(heldBy(), QStringLiteral("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), kLongMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(heldBy(), QStringLiteral("Go on"), kLongMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(story.page->live().running());
        QCOMPARE(heldBy(), QStringLiteral("Stop"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(heldBy(), QStringLiteral("Go on"), kLongMs);
    }

    void aTrainingThatEndsByItselfGivesTheKeyboardBackToStart()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront());
        story.form().setOptions(small(1));
        story.pressByKey(QStringLiteral("Start training"));
        QCOMPARE(heldBy(), QStringLiteral("Stop"));
        QTRY_COMPARE_WITH_TIMEOUT(heldBy(), QStringLiteral("Start training"), kLongMs);
    }

    void whoWorksElsewhereIsNotDisturbed()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront());
        story.form().setOptions(small(kEndless));
        story.pressByKey(QStringLiteral("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), kLongMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Stop"
        QPushButton *preset = story.chip("train.preset.best");
        preset->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(story.button(QStringLiteral("Go on")), kLongMs);
        QVERIFY(preset->hasFocus());
    }

    void aSearchHasTheSameManners()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront() && story.search());
        story.desk().form().setOptions(test::endless());
        story.pressByKey(QStringLiteral("Start search"));
        QCOMPARE(heldBy(), QStringLiteral("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(story.desk().live().progress().current().has_value(), kLongMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(story.ended());
        QTRY_COMPARE(heldBy(), QStringLiteral("Go on"));
    }

    void aPausedQueueAndAStoppedRunGoOnByDifferentWords()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront());
        story.order(small(kEndless));
        story.order(small(1));
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), kLongMs);
        QVERIFY(story.stop());
        QTRY_VERIFY_WITH_TIMEOUT(story.button(QStringLiteral("Go on")), kLongMs);
        QStringList words, names;
        for (const QPushButton *each : story.page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(QStringLiteral("Go on"))) {
                words << each->text();
                names << each->accessibleName();
            }
        words.sort();
        QCOMPARE(words, (QStringList{"Go on", "Go on with the queue"}));
        QVERIFY(names[0] != names[1]);
        story.pressByKey(QStringLiteral("Go on with the queue"));
        QCoreApplication::sendPostedEvents();       // the queue's next turn
        QCOMPARE(heldBy(), QStringLiteral("Stop")); // the list is empty now, and gone
        QVERIFY(story.trained(2));
    }

    void whatIsQueuedSqueezesNothing()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront()); // the page as it is in a window of 1280 x 800
        story.order(small(kEndless));
        for (const int epochs : {1, 2, 3, 4, 5})
            story.order(small(epochs));
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), kLongMs);
        QVERIFY(story.stop()); // paused: the queue is as tall as it gets
        for (const int heightPx : {720, 420}) {
            story.page->resize(1190, heightPx);
            QCoreApplication::processEvents();
            const QWidget *parts[] = {&story.form(), story.panel(QStringLiteral("Queue paused")),
                                      story.panel(QStringLiteral("Runs")), story.chip("train.pair")};
            int below = 0;
            for (const QWidget *part : parts) {
                QVERIFY(part);
                QVERIFY(part->height() >= part->minimumSizeHint().height());
                QVERIFY(below == 0 || story.placeOf(*part).top() > below);
                below = story.placeOf(*part).bottom();
            }
            QVERIFY(story.form().height() >= 320); // some of its choices are seen, and the rest scrolls
            if (heightPx == 720)
                QVERIFY(story.page->rect().contains(story.placeOf(*story.chip("train.pair"))));
        }
        QVERIFY(story.list()->verticalScrollBar()->maximum() > 0); // five do not fit in
    }

    void whatCanBeDoneIsFoundByName()
    {
        KeyboardStory story;
        QVERIFY(story.openInFront());
        QVERIFY(story.action("train.start")->isEnabled() && !story.action("train.stop")->isEnabled());
        QVERIFY(!story.action("train.goOn")->isEnabled() && !story.action("train.queueGoesOn")->isEnabled());
        story.form().setOptions(small(kEndless));
        story.action("train.start")->trigger();
        QVERIFY(story.page->live().running() && story.action("train.stop")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!story.page->live().progress().history().empty(), kLongMs);
        story.action("train.stop")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(story.action("train.goOn")->isEnabled(), kLongMs);
        QVERIFY(!story.action("train.stop")->isEnabled() && story.action("train.faces")->isEnabled());
        QVERIFY(!story.action("train.compare")->isEnabled()); // there is one run
        story.action("train.search")->trigger();
        QCOMPARE(story.page->mode(), TrainPage::Search);
        QTRY_VERIFY(story.action("train.startSearch")->isEnabled());
        story.desk().form().setOptions(test::endless());
        story.action("train.startSearch")->trigger();
        QVERIFY(story.desk().live().running());
        QVERIFY(!story.action("train.startSearch")->isEnabled() && !story.action("train.goOn")->isEnabled());
        story.action("train.stop")->trigger();
        QVERIFY(story.ended());
    }

    void findAnActionKnowsTheTrainPageAndTheColours()
    {
        const test::TuneStory story; // its folder and settings
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(test::openIn(window.workspace(), story.folder / "people.faces"));
        window.goTo(QStringLiteral("train"));
        QTRY_VERIFY_WITH_TIMEOUT(window.settled(), kLongMs); // the machine may be measured
        const auto choose = [&window](const QString &words) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), words);
            const QStringList shown = window.findChild<ActionPalette *>()->shownWords();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            return shown;
        };
        QCOMPARE(choose(QStringLiteral("search for good")), QStringList{"Search for good options"});
        QVERIFY(window.findChild<QPushButton *>(QStringLiteral("train.mode.search"))->isChecked());
        QCOMPARE(choose(QStringLiteral("train one network")), QStringList{"Train one network"});
        QVERIFY(window.findChild<QPushButton *>(QStringLiteral("train.mode.train"))->isChecked());
        QCOMPARE(choose(QStringLiteral("dark colours")), QStringList{"Dark colours"});
        QVERIFY(isDark() && Settings().scheme() == Scheme::Dark);
        QCOMPARE(choose(QStringLiteral("light colours")), QStringList{"Light colours"});
        QVERIFY(!isDark() && Settings().scheme() == Scheme::Light);
    }
};

QTEST_MAIN(TestTrainKeyboard)
#include "tst_train_keyboard.moc"
