// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/window_story.h"
#include "ui/convert.h"
#include "ui/last_folder.h"
#include "ui/recent_projects.h"
#include "ui/start_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/two_line_button.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QProcess>
#include <QScreen>
#include <QToolButton>

using namespace faces;
using namespace faces::ui;

/// Where things are kept, and how the next start finds them.
class TestAtHome : public QObject {
    Q_OBJECT
private:
    static QStringList shownProjects(const ui::MainWindow &window)
    {
        QStringList names;
        for (const TwoLineButton *button : window.findChild<StartPage *>()->findChildren<TwoLineButton *>())
            if (button->objectName().isEmpty() && button->isVisible())
                names.append(button->text());
        return names;
    }
    static void drop(QWidget *target, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

private slots:
    void nothingIsWrittenOutsideOfTheFoldersThatTheDesktopNames()
    {
        const test::StoryFolder folder;
        const QString home = ui::toText(folder / "home");
        QVERIFY(QDir().mkpath(home + QStringLiteral("/Documents")));
        test::makeProject(folder / "home" / "Documents" / "office.faces", 3);
        QProcess process;
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        surroundings.insert(QStringLiteral("HOME"), home);
        for (const char *name : {"CONFIG", "CACHE", "DATA", "STATE"}) {
            const QString place = home + QStringLiteral("/xdg/") + QLatin1String(name);
            surroundings.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)), place);
            QVERIFY(QDir().mkpath(place));
        }
        for (const auto &[name, below] : {std::pair("TMPDIR", "/tmp"), std::pair("XDG_RUNTIME_DIR", "/run")}) {
            QVERIFY(QDir().mkpath(home + QLatin1String(below))); // what is left there is no better
            QFile::setPermissions(home + QLatin1String(below), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            surroundings.insert(QLatin1String(name), home + QLatin1String(below));
        }
        process.setProcessEnvironment(surroundings);
        process.start(QStringLiteral(FACES_STUDIO_PROGRAM),
                      {home + QStringLiteral("/Documents/office.faces"), QStringLiteral("--page"),
                       QStringLiteral("label"), QStringLiteral("--screenshot"),
                       home + QStringLiteral("/xdg/seen.png")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::exists(home + QStringLiteral("/xdg/CONFIG/faces-studio/faces-studio.ini")));
        QDirIterator all(home, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next().mid(home.size() + 1);
            const bool expected = file.startsWith(QLatin1String("xdg/CONFIG/faces-studio/")) ||
                                  file.startsWith(QLatin1String("xdg/CACHE/")) || // Qt's and fontconfig's
                                  file == QLatin1String("xdg/seen.png") ||
                                  file.startsWith(QLatin1String("Documents/office.faces/"));
            QVERIFY2(expected, qPrintable(file));
        }
    }

    void aDialogBeginsWhereTheLastOneOfItsKindEnded()
    {
        const test::WindowStory story;
        const QString usual = folderFor(QStringLiteral("photos"), QStandardPaths::PicturesLocation);
        QVERIFY(QFileInfo(usual).isDir());
        Settings().values().setValue(QStringLiteral("folders/photos"), ui::toText(story.folder.path()));
        QCOMPARE(folderFor(QStringLiteral("photos"), QStandardPaths::PicturesLocation),
                 ui::toText(story.folder.path()));
        Settings().values().setValue(QStringLiteral("folders/photos"), story.path("gone"));
        QCOMPARE(folderFor(QStringLiteral("photos"), QStandardPaths::PicturesLocation), usual);
    }

    void aProjectOnAStickThatIsNotThereStaysOnTheList()
    {
        test::WindowStory story;
        Settings().rememberProject(story.path("stick/holiday.faces"));
        Settings().rememberProject(story.path("office.faces"));
        Settings().rememberProject(story.path("home.faces"));
        QVERIFY(story.start());
        QCOMPARE(shownProjects(*story.window), (QStringList{"home", "office", "holiday"}));
        QVERIFY(menuWords(story.path("stick/holiday.faces")).contains(QStringLiteral("not there")));
        QVERIFY(!menuWords(story.path("office.faces")).contains(QStringLiteral("not there")));
    }

    void delTakesAProjectOffTheListAndLeavesItsFolder()
    {
        test::WindowStory story;
        Settings().rememberProject(story.path("office.faces"));
        Settings().rememberProject(story.path("home.faces"));
        QVERIFY(story.start());
        story.press(Qt::Key_Delete); // the latest one has the keyboard
        QCOMPARE(shownProjects(*story.window), QStringList{"office"});
        QVERIFY(QFileInfo(story.path("home.faces")).isDir());
        for (auto *forget : story.window->findChildren<QToolButton *>(QStringLiteral("start.forget")))
            if (forget->isVisible()) // the rows before go with the next turn
                forget->click();
        QCOMPARE(shownProjects(*story.window), QStringList());
        QCOMPARE(allRecentProjects(), QStringList());
    }

    void closingAProjectForgetsNotWhatAnotherWindowHasOpened()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        Settings().values().setValue(QStringLiteral("projects/open"), story.path("home.faces"));
        story.window->workspace().close();
        QCOMPARE(Settings().values().value(QStringLiteral("projects/open")).toString(), story.path("home.faces"));
    }

    void aWindowThatStoodOnAnotherScreenIsBroughtBack()
    {
        test::WindowStory story;
        QVERIFY(story.start());
        story.window->setGeometry(9000, 7000, 900, 600); // of a monitor that is gone
        story.window->close();
        story.window.reset();
        QVERIFY(story.start());
        const QRect seen = story.window->screen()->availableGeometry() & story.window->frameGeometry();
        QVERIFY2(seen.width() > 300 && seen.height() > 300,
                 qPrintable(QDebug::toString(story.window->frameGeometry())));
    }

    void aFullWindowIsFullAgain()
    {
        test::WindowStory story;
        QVERIFY(story.start());
        story.press(Qt::Key_F11);
        QVERIFY(story.window->isFullScreen());
        story.window->close();
        story.window.reset();
        QVERIFY(story.start());
        QVERIFY(story.window->isFullScreen());
        story.press(Qt::Key_F11);
        QVERIFY(!story.window->isFullScreen());
    }

    void ctrlPageDownGoesToTheNextPageAndRoundTheEnd()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("results"));
        story.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(story.window->currentPage(), QStringLiteral("try"));
        story.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(story.window->currentPage(), QStringLiteral("photos"));
        story.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(story.window->currentPage(), QStringLiteral("try"));
    }

    void escPutsANoticeAway()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("dataset"));
        story.window->notice()->showNotice(NoticeLine::Kind::Info, QStringLiteral("Something was done."));
        story.press(Qt::Key_Escape);
        QVERIFY(story.window->notice()->isHidden());
    }

    void whatIsDroppedIsTakenOrAnswered()
    {
        test::WindowStory story;
        QVERIFY(story.start());
        MainWindow &window = *story.window;
        drop(&window, {QUrl(QStringLiteral("https://example.org/face.jpg"))});
        QVERIFY(window.notice()->text().contains(QStringLiteral("another machine")));
        drop(&window, {QUrl::fromLocalFile(story.path("smile.faces-model"))});
        QVERIFY(window.notice()->text().contains(QStringLiteral("Try page")));
        drop(&window, {QUrl::fromLocalFile(story.path("office.faces")), QUrl::fromLocalFile(story.path("home.faces"))});
        QVERIFY(window.notice()->text().contains(QStringLiteral("alone")));
        QVERIFY(!window.workspace().isOpen());
        drop(&window, {QUrl::fromLocalFile(story.path("office.faces/project.sqlite"))});
        QTRY_COMPARE(window.workspace().name(), QStringLiteral("office"));
        QTRY_VERIFY(window.settled());
        window.goTo(QStringLiteral("dataset"));
        QFile model(story.path("smile.faces-model"));
        QVERIFY(model.open(QIODevice::WriteOnly));
        model.close();
        drop(&window, {QUrl::fromLocalFile(story.path("smile.faces-model"))});
        QCOMPARE(window.currentPage(), QStringLiteral("try"));
        QTRY_VERIFY(window.settled());
    }
};

QTEST_MAIN(TestAtHome)
#include "tst_at_home.moc"
