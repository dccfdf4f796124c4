// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/main_window.h"
#include "ui/pages/results/compared_faces_view.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace faces;
using namespace faces::ui;

/// What pages have in common, and how one leads to another.
/// A window on the Train page of a project with two runs.
struct TwoRuns {
    test::StoryFolder folder;
    std::unique_ptr<MainWindow> window;

    TwoRuns()
    {
        setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
        test::drawProject(folder / "people.faces", 12);
        store::Project project = store::Project::open(folder / "people.faces");
        test::addRun(project, 3);
        test::addRun(project, 4);
    }
    bool openTrain()
    {
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        const QSignalSpy opened(&window->workspace(), &Workspace::opened);
        window->openProject(QString::fromStdString((folder / "people.faces").string()));
        const bool there = QTest::qWaitFor([&] { return !opened.isEmpty(); }, 5000);
        window->goTo(QStringLiteral("train"));
        return there;
    }
};

class TestPages : public QObject {
    Q_OBJECT
    struct Framed {
        QWidget page;
        EmptyState *empty =
            new EmptyState(QStringLiteral("dataset"), QStringLiteral("Nothing yet."), QStringLiteral("Begin"), {});
        PageFrame *frame = new PageFrame(empty, &page);
        QLineEdit *work = new QLineEdit;
        Framed()
        {
            frame->main().addWidget(work);
            frame->main().addStretch();
            frame->setSide(new QLabel(QStringLiteral("settings")));
            page.resize(900, 500);
        }
        bool show()
        {
            page.show();
            page.activateWindow();
            return QTest::qWaitForWindowActive(&page);
        }
    };

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void anEmptyPagesOneButtonIsPressedByEnter()
    {
        Framed framed;
        const QSignalSpy pressed(framed.empty, &EmptyState::pressed);
        framed.frame->showContent(false);
        QVERIFY(framed.show());
        framed.frame->takeFocus(framed.work);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        framed.frame->showContent(true);
        framed.frame->takeFocus(framed.work);
        QCOMPARE(QApplication::focusWidget(), framed.work);
    }

    void aNoticeMovesNothingAndCoversNoControl()
    {
        Framed framed;
        framed.frame->showContent(true);
        QVERIFY(framed.show());
        const QRect before = framed.work->geometry();
        NoticeLine &notice = framed.frame->notice();
        notice.showTrouble(QStringLiteral("The photo has moved."));
        QVERIFY(notice.isVisible());
        QCOMPARE(framed.work->geometry(), before);
        const QRect place(notice.mapTo(&framed.page, QPoint()), notice.size());
        QVERIFY(framed.page.rect().contains(place));
        QVERIFY(place.top() > framed.page.height() / 2);
        QVERIFY(place.right() < framed.page.width() - 300); // the column at the right stays free
        framed.frame->showContent(false);
        QVERIFY(notice.isVisible());
        framed.page.resize(700, 400);
        QVERIFY(framed.page.rect().contains(QRect(notice.mapTo(&framed.page, QPoint()), notice.size())));
    }

    void seeFacesOpensTheRunThatIsShown()
    {
        TwoRuns story;
        QVERIFY(story.openTrain());
        MainWindow &window = *story.window;
        QListView *runs = nullptr;
        for (QListView *list : window.findChildren<QListView *>())
            if (list->isVisible() && list->accessibleName() == QStringLiteral("Runs"))
                runs = list;
        QVERIFY(runs);
        runs->setCurrentIndex(runs->model()->index(1, 0)); // the older one
        QPushButton *see = nullptr;
        for (QPushButton *button : window.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("See faces"))
                see = button;
        const auto shows = [&](const QString &name) {
            for (QLabel *label : window.findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(name))
                    return true;
            return false;
        };
        QTRY_VERIFY(shows(QStringLiteral("Run 1")) && see->isVisible());
        see->click();
        QCOMPARE(window.currentPage(), QStringLiteral("results"));
        QComboBox *shown = nullptr;
        for (QComboBox *box : window.findChildren<QComboBox *>())
            if (box->isVisible() && box->accessibleName() == QStringLiteral("Run"))
                shown = box;
        QVERIFY(shown);
        QVERIFY(shown->currentText().startsWith(QStringLiteral("Run 1")));
        test::waitUntilKept(window.workspace());
    }

    void theFacesOfTwoComparedRunsAreSeenOnTheResultsPage()
    {
        TwoRuns story;
        QVERIFY(story.openTrain());
        MainWindow &window = *story.window;
        auto *compare = window.findChild<QAction *>(QStringLiteral("train.compare"));
        QTRY_VERIFY(compare->isEnabled());
        compare->trigger();
        QPushButton *see = nullptr;
        const auto shown = [&] {
            for (QPushButton *button : window.findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("See the faces") && button->isVisible())
                    see = button;
            return see != nullptr;
        };
        QTRY_VERIFY(shown());
        QTest::mouseClick(see, Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("results"));
        auto *compared = window.findChild<ComparedFacesView *>();
        QVERIFY(compared->isVisible());
        QCOMPARE(compared->runA(), std::optional(RunId(1)));
        QCOMPARE(compared->runB(), std::optional(RunId(2)));
        QTRY_COMPARE(compared->model().rowCount(), 6);
        QTRY_VERIFY(window.settled());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
