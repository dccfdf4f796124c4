// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/window_story.h"
#include "ui/action_palette.h"
#include "ui/key_overlay.h"
#include "ui/pages/label/label_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_foot.h"
#include "ui/window_head.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <future>

using namespace faces;
using namespace faces::ui;

namespace {

/// Looks for a question in front of the window and presses one of its buttons.
class Answerer : public QObject {
public:
    explicit Answerer(const QString &words) : m_words(words) { startTimer(5); }
    int asked() const { return m_asked; }
    QString question() const { return m_question; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        ++m_asked;
        m_question = box->text();
        for (QAbstractButton *button : box->buttons())
            if (button->text() == m_words)
                return button->click();
        box->close();
    }

private:
    QString m_words, m_question;
    int m_asked = 0;
};

/// Ends the work as soon as a question about it stands in front of the window, and only looks on then.
class LateEnd : public QObject {
public:
    LateEnd(std::promise<void> &work, const QString &answer) : m_work(work), m_answer(answer) { startTimer(5); }
    int asked() const { return m_asked; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        constexpr int kPatienceMs = 5000;
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        if (m_asked++ == 0) {
            m_since.start();
            m_work.set_value();
        } else if (box->text().contains(QStringLiteral("has ended"))) {
            for (QAbstractButton *button : box->buttons())
                if (button->text() == m_answer)
                    button->click();
        } else if (m_since.elapsed() > kPatienceMs) {
            box->close();
        }
    }

private:
    std::promise<void> &m_work;
    QString m_answer;
    QElapsedTimer m_since;
    int m_asked = 0;
};

} // namespace

/// Projects come and go, overlays open and close, and the window keeps its place.
class TestWindowStates : public QObject {
    Q_OBJECT
private slots:
    void theFirstProjectOfAllShowsTheRailAndAPage()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        QVERIFY(story.window->findChild<Rail *>()->isVisible());
        QVERIFY(!story.window->currentPage().isEmpty());
    }

    void pageAndProjectAreRememberedWithoutAProperGoodbye()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("dataset"));
        story.window.reset(); // no close: as after a crash
        QVERIFY(story.start());
        QSignalSpy opened(&story.window->workspace(), &Workspace::opened);
        story.window->restoreLast();
        QVERIFY(opened.wait());
        QTRY_VERIFY(story.window->settled());
        QCOMPARE(story.window->workspace().name(), QStringLiteral("office"));
        QCOMPARE(story.window->currentPage(), QStringLiteral("dataset"));
    }

    void theNextStartComesBackToTheScrollPosition()
    {
        test::WindowStory story;
        test::makeProject(story.folder / "crowd.faces", 300);
        const auto bar = [&] { return story.window->findChild<FaceGrid *>()->verticalScrollBar(); };
        QVERIFY(story.startWith("crowd.faces"));
        story.window->goTo(QStringLiteral("label"));
        bar()->setValue(bar()->maximum() / 2 + 7);
        const int scrolled = bar()->value();
        QVERIFY(scrolled > 100);
        story.window->close();
        story.window.reset();
        QVERIFY(story.start());
        QSignalSpy opened(&story.window->workspace(), &Workspace::opened);
        story.window->restoreLast();
        QVERIFY(opened.wait());
        QTRY_VERIFY(story.window->settled());
        QCOMPARE(story.window->currentPage(), QStringLiteral("label"));
        QCoreApplication::processEvents();
        QCOMPARE(bar()->value(), scrolled);
    }

    void aStartAfterACrashSaysSoAndAStartAfterAGoodbyeDoesNot()
    {
        test::WindowStory story;
        const auto said = [&] {
            return story.window->notice()->isVisible() ? story.window->notice()->text() : QString();
        };
        QVERIFY(story.startWith("office.faces"));
        QCOMPARE(said(), QString());
        QVERIFY(QFile::copy(story.path("settings.ini"), story.path("crash.ini"))); // as it stood in mid-work
        QVERIFY(story.open("home.faces"));
        story.window.reset();
        QVERIFY(story.startWith("office.faces"));
        QCOMPARE(said(), QString());
        story.window.reset();
        setSettingsFile(story.path("crash.ini"));
        QVERIFY(story.start());
        QSignalSpy opened(&story.window->workspace(), &Workspace::opened);
        story.window->restoreLast();
        QVERIFY(opened.wait());
        QTRY_VERIFY(story.window->settled());
        QVERIFY2(said().contains(QStringLiteral("without being closed")), qPrintable(said()));
        // It may have been cutting: that is not there.
        QVERIFY2(said().contains(QStringLiteral("has to be started again")), qPrintable(said()));
    }

    void eachProjectComesBackToItsOwnFaceAndFilter()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("home.faces"));
        story.window->goTo(QStringLiteral("label"));
        auto *label = story.window->findChild<LabelPage *>();
        story.press(Qt::Key_End);
        const FaceId last = label->currentFace();
        QCOMPARE(number(last), std::int64_t(6));
        auto *unlabelled = story.window->findChild<Chip *>(QStringLiteral("chip.unlabelled"));
        unlabelled->click();
        QVERIFY(story.open("office.faces"));
        QVERIFY(!unlabelled->isChecked());
        QCOMPARE(number(label->currentFace()), std::int64_t(1));
        QVERIFY(story.open("home.faces"));
        QVERIFY(unlabelled->isChecked());
        QCOMPARE(label->currentFace(), last);
        story.window.reset();
        QVERIFY(story.startWith("home.faces"));
        QVERIFY(story.window->findChild<Chip *>(QStringLiteral("chip.unlabelled"))->isChecked());
        QCOMPARE(story.window->findChild<LabelPage *>()->currentFace(), last);
    }

    void aProjectDroppedOnAnyPageIsOpened_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("photos") << QStringLiteral("Photos");
        QTest::newRow("try") << QStringLiteral("Try");
    }
    void aProjectDroppedOnAnyPageIsOpened()
    {
        QFETCH(QString, page);
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(page);
        test::WindowStory::drop(story.page(qPrintable(page)), story.path("home.faces"));
        QTRY_COMPARE(story.window->workspace().name(), QStringLiteral("home"));
        QVERIFY(story.window->workspace().view().photos.empty());
    }

    void closingDuringATrainingStopsItWhileTheWindowStaysAwake()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        std::promise<void> rest;
        story.window->workspace().run(
            QStringLiteral("Training"),
            [&](store::Project &, std::stop_token, ProgressSink &) {
                rest.get_future().wait(); // scores what was learnt, though it was asked to stop
                return 0;
            },
            [](int) {});
        QCoreApplication::processEvents(); // the foot follows it
        const Answerer answerer(QStringLiteral("Stop it and close"));
        QVERIFY(!story.window->close());
        QCOMPARE(answerer.asked(), 1);
        QVERIFY(answerer.question().contains(QStringLiteral("Everything that is in the project already stays")));
        QVERIFY(story.window->isVisible());
        QStringList words;
        for (const QLabel *label : story.window->findChild<StatusFoot *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(QStringLiteral("Stopping …")));
        rest.set_value();
        QTRY_VERIFY(!story.window->isVisible());
        QCOMPARE(answerer.asked(), 1);
    }

    void workThatEndsMeanwhileAsksAnotherQuestion()
    {
        for (const bool closes : {false, true}) {
            test::WindowStory story;
            QVERIFY(story.startWith("office.faces"));
            std::promise<void> rest;
            story.window->workspace().run(
                QStringLiteral("Cutting faces"),
                [&](store::Project &, std::stop_token, ProgressSink &) {
                    rest.get_future().wait();
                    return 0;
                },
                [](int) {});
            QCoreApplication::processEvents(); // the foot follows it
            const LateEnd end(rest, closes ? QStringLiteral("Close") : QStringLiteral("Keep it open"));
            story.window->close();
            QVERIFY(end.asked() > 0);
            if (closes)
                QTRY_VERIFY(!story.window->isVisible()); // when the job has gone, too
            else
                QVERIFY(story.window->isVisible());
        }
    }

    void aFolderThatIsRenamedMeanwhileIsSaidAtOnce()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        const auto said = [&] {
            for (const auto *line : story.window->findChildren<NoticeLine *>())
                if (line->isVisible() && line->text().contains(story.path("office.faces")))
                    return true;
            return false;
        };
        const auto *head = story.window->findChild<WindowHead *>();
        std::filesystem::rename(story.folder / "office.faces", story.folder / "bureau.faces");
        QTRY_COMPARE(head->keptText(), QStringLiteral("Folder missing"));
        QVERIFY(said());
        std::filesystem::rename(story.folder / "bureau.faces", story.folder / "office.faces");
        QTRY_COMPARE(head->keptText(), QStringLiteral("All changes kept"));
        QVERIFY(!said());
    }

    void theDemoOpensInPlaceOfAnotherProjectWithoutAskingAboutItself()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        const Answerer answerer(QStringLiteral("Keep it running"));
        story.window->makeDemo(story.path("demo.faces"));
        QTRY_COMPARE_WITH_TIMEOUT(story.window->workspace().name(), QStringLiteral("demo"), 60000);
        QCOMPARE(answerer.asked(), 0);
    }

    void twoOverlaysGiveTheFocusBackOneAfterTheOther()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("label"));
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before == story.window->findChild<FaceGrid *>());
        story.press(Qt::Key_F1);
        story.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(story.window->findChild<ActionPalette *>()->isVisible());
        story.press(Qt::Key_Escape);
        QVERIFY(story.window->findChild<KeyOverlay *>()->isVisible());
        story.press(Qt::Key_Escape);
        QVERIFY(!story.window->findChild<KeyOverlay *>()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void goingToAPagePutsTheOverlayAway()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("dataset"));
        story.press(Qt::Key_F1);
        story.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!story.window->findChild<KeyOverlay *>()->isVisible()); // letters are heard by what is seen
        QCOMPARE(QApplication::focusWidget(), story.window->findChild<FaceGrid *>());
    }

    void theKeysAreScrolledByKey()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->resize(900, 420);
        story.press(Qt::Key_F1);
        const auto *overlay = story.window->findChild<KeyOverlay *>();
        const QScrollBar *bar = overlay->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        story.press(Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        story.press(Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        story.press(Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void actionsThatAProjectMadeAnewDoNotHangAroundInAList()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = story.window->findChild<ActionPalette *>();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("yes or no: hat"));
        QCOMPARE(palette->shownWords().size(), 1);
        story.window->workspace().change([](store::Project &project) {
            Attribute hat = standardAttributes()[3];
            hat.retired = true;
            project.changeAttribute(hat);
        });
        QTRY_COMPARE(story.window->workspace().attributes().size(), std::size_t(4));
        story.press(Qt::Key_Return); // what was listed is gone: nothing happens
        QVERIFY(!palette->isVisible());
    }
};

QTEST_MAIN(TestWindowStates)
#include "tst_window_states.moc"
