// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/action_palette.h"
#include "ui/key_overlay.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/settings.h"
#include "ui/start_page.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_foot.h"
#include "ui/widgets/two_line_button.h"
#include "ui/window_head.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Someone starts the program, opens projects and finds their way.
class TestMainWindow : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<MainWindow> m_window;

    QString path(const char *name) const { return QString::fromStdString((*m_story / name).string()); }
    void start()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(const char *name)
    {
        QSignalSpy opened(&m_window->workspace(), &Workspace::opened);
        m_window->openProject(path(name));
        QVERIFY(opened.wait());
        QTRY_VERIFY(m_window->settled());
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), with);
    }
    QString remark() const { return m_window->findChild<StatusFoot *>()->remark(); }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        // A file manager may propose to move; what is ours from then on would be gone from where it was.
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(400, 400), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        event.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        setSettingsFile(path("settings.ini"));
        test::makeProject(*m_story / "office.faces", 4);
        test::makeProject(*m_story / "empty.faces", 0);
    }
    void cleanup()
    {
        m_window.reset();
        m_story.reset();
    }

    void theFirstStartOffersTheDemo()
    {
        start();
        QCOMPARE(m_window->currentPage(), QString());
        QVERIFY(!m_window->findChild<Rail *>()->isVisible());
        QVERIFY(m_window->findChild<TwoLineButton *>(QStringLiteral("start.demo"))->isVisible());
    }

    void nothingButTheWindowIsShown()
    {
        start();
        open("office.faces");
        for (const PageEntry &entry : pageEntries()) {
            m_window->goTo(entry.id);
            for (const QWidget *other : QApplication::topLevelWidgets())
                QVERIFY2(other == m_window.get() || !other->isVisible(), other->metaObject()->className());
        }
    }

    void anOpenProjectShowsItsNameAndCounts()
    {
        start();
        open("office.faces");
        QStringList words;
        for (const QLabel *label : m_window->findChild<WindowHead *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(QStringLiteral("office")));
        QVERIFY(words.contains(QStringLiteral("4 faces · 0 photos")));
        QCOMPARE(m_window->findChild<WindowHead *>()->keptText(), QStringLiteral("All changes kept"));
    }

    void aProjectWithoutFacesOpensOnPhotos()
    {
        start();
        open("empty.faces");
        QCOMPARE(m_window->currentPage(), QStringLiteral("photos"));
    }

    void ctrlTwoGoesToTheLabelPageAndTheFootSaysItsFigure()
    {
        start();
        open("office.faces");
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("label"));
        QCOMPARE(m_window->findChild<StatusFoot *>()->figure(), QStringLiteral("0 of 4 labelled"));
    }

    void everyPageOfTheRailCanBeReachedByItsKey()
    {
        start();
        open("office.faces");
        for (const PageEntry &entry : pageEntries()) {
            auto *action = m_window->findChild<QAction *>(QStringLiteral("page.") + entry.id);
            QVERIFY(action && action->isEnabled());
            const QKeyCombination key = action->shortcut()[0];
            press(key.key(), key.keyboardModifiers());
            QCOMPARE(m_window->currentPage(), entry.id);
        }
    }

    void undoIsOfferedWithItsWordsAndTakesTheLabelBack()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("label"));
        auto *undo = m_window->findChild<QAction *>(QStringLiteral("window.undo"));
        const QString before = undo->toolTip(); // what made the faces can be undone too
        press(Qt::Key_G);
        QTRY_VERIFY(undo->toolTip() != before);
        QVERIFY(undo->toolTip().startsWith(QStringLiteral("Undo: ")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undo->toolTip(), before);
        QTRY_COMPARE(m_window->findChild<WindowHead *>()->keptText(), QStringLiteral("All changes kept"));
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("window.redo"))->isEnabled());
    }

    void anUndoSaysWhatItTookBackAndWhichKeyDoesItAgain()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("photos"));
        const QString step = QString::fromStdString(m_window->workspace().view().nextUndo->what);
        const QSize before = m_window->findChild<StatusFoot *>()->size();
        press(Qt::Key_Z, Qt::ControlModifier);
        const QString undone = QStringLiteral("Undone: %1. Ctrl+Shift+Z does it again.").arg(step);
        QTRY_COMPARE(remark(), undone);
        QTRY_VERIFY(m_window->workspace().view().faces.empty() && m_window->settled());
        QCOMPARE(remark(), undone); // the page had something to say as well
        QCOMPARE(m_window->findChild<StatusFoot *>()->size(), before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(remark(), QStringLiteral("Done again: %1. Ctrl+Z takes it back.").arg(step));
        QTRY_VERIFY(!m_window->workspace().view().faces.empty());
        m_window->workspace().rejectFaces({m_window->workspace().view().faces[0].id}, QStringLiteral("Blurred"));
        QTRY_VERIFY(!remark().startsWith(QStringLiteral("Done again"))); // Ctrl+Z takes back something else now
    }

    void anUndoTakesDownWhatItMakesUntrueOnAllPages()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("photos"));
        auto *ofPage = m_window->findChild<PhotosPage *>()->findChild<NoticeLine *>();
        ofPage->showNotice(NoticeLine::Kind::Info, QStringLiteral("Cut 4 faces from 1 photo."));
        m_window->notice()->showNotice(NoticeLine::Kind::Info, QStringLiteral("Imported 4 faces."));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(ofPage->isHidden());
        QVERIFY(m_window->notice()->isHidden());
    }

    void aClickOnANoticeLeavesTheKeyboardWithTheFaces()
    {
        start();
        open("office.faces");
        press(Qt::Key_2, Qt::ControlModifier);
        auto *grid = m_window->findChild<FaceGrid *>();
        QTRY_VERIFY(grid && grid->hasFocus());
        emit m_window->workspace().trouble(QStringLiteral("Something could not be read."));
        NoticeLine *notice = nullptr;
        for (NoticeLine *line : m_window->findChildren<NoticeLine *>())
            if (line->isVisible())
                notice = line;
        QVERIFY(notice);
        for (QWidget *part : notice->findChildren<QWidget *>())
            if (part->isVisible() && !notice->isHidden()) {
                QTest::mouseClick(part, Qt::LeftButton); // its words, and at last the cross
                QVERIFY(grid->hasFocus());
            }
        QVERIFY(notice->isHidden());
    }

    void troubleOfAnOrderGoesWhenOneIsKeptAgain()
    {
        start();
        open("office.faces");
        Workspace &workspace = m_window->workspace();
        const auto failing = [](store::Project &) { throw Error(ErrorKind::Disk, "The disk is full."); };
        workspace.change(failing);
        QTRY_VERIFY(m_window->notice()->isVisible());
        QTRY_VERIFY(workspace.allKept());
        QVERIFY(m_window->notice()->isVisible()); // what failed is done with, but was not kept
        workspace.setLabels({{workspace.view().faces[0].id, "hat", LabelValue::Yes}});
        QTRY_VERIFY(m_window->notice()->isHidden());
        workspace.change(failing);
        QTRY_VERIFY(m_window->notice()->isVisible());
    }

    void whyAnOrderDidNothingIsSaidForAMoment()
    {
        start();
        open("office.faces");
        emit m_window->workspace().refused(QStringLiteral("Not now."));
        QCOMPARE(remark(), QStringLiteral("Not now."));
        for (NoticeLine *line : m_window->findChildren<NoticeLine *>())
            QVERIFY(!line->isVisible());
    }

    void anUndoThatIsHiddenNowIsNotSpokenOf()
    {
        start();
        open("office.faces");
        Workspace &workspace = m_window->workspace();
        workspace.rejectFaces({workspace.view().faces[0].id}, QStringLiteral("Blurred"));
        QTRY_VERIFY(workspace.allKept());
        workspace.undo();
        QTRY_VERIFY2(remark().startsWith(QStringLiteral("Undone")), qPrintable(remark()));
        workspace.limitSteps({[](const store::Step &) { return false; }, QStringLiteral("Not now.")});
        QVERIFY2(!remark().contains(QStringLiteral("Undone")), qPrintable(remark()));
    }

    void ctrlKFindsAnActionByAPieceOfItsNameAndDoesIt()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("photos"));
        press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<ActionPalette *>();
        QVERIFY(palette && palette->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("go to lab"));
        QVERIFY2(palette->shownWords().first() == QLatin1String("Go to Label"),
                 qPrintable(palette->shownWords().join(QLatin1String(", "))));
        press(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_window->currentPage(), QStringLiteral("label"));
    }

    void ctrlKListsEveryActionOfTheWindow()
    {
        start();
        open("office.faces");
        press(Qt::Key_K, Qt::ControlModifier);
        const QStringList words = m_window->findChild<ActionPalette *>()->shownWords();
        for (const QAction *action : m_window->actions())
            QVERIFY2(words.contains(action->text()), qPrintable(action->text()));
        QVERIFY(words.contains(QStringLiteral("Reject, or keep again")));
        press(Qt::Key_Escape);
        QVERIFY(!m_window->findChild<ActionPalette *>()->isVisible());
    }

    void fOneShowsTheKeysAndEscPutsThemAway()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("label"));
        press(Qt::Key_F1);
        auto *keys = m_window->findChild<KeyOverlay *>();
        QVERIFY(keys && keys->isVisible());
        QStringList caps;
        for (const KeyCap *cap : keys->findChildren<KeyCap *>())
            caps.append(cap->text());
        QVERIFY(caps.contains(QStringLiteral("Ctrl+K")) && caps.contains(QStringLiteral("G")));
        press(Qt::Key_Escape);
        QVERIFY(!keys->isVisible());
    }

    void aDroppedProjectFolderIsOpened()
    {
        start();
        QSignalSpy opened(&m_window->workspace(), &Workspace::opened);
        drop({path("office.faces")});
        QVERIFY(opened.wait());
        QTRY_VERIFY(m_window->settled());
        QCOMPARE(m_window->workspace().name(), QStringLiteral("office"));
    }

    void photosDroppedWithoutAProjectAreAnsweredWithWhatToDo()
    {
        start();
        drop({path("face.png")});
        QVERIFY(m_window->notice()->isVisible());
        QVERIFY(m_window->notice()->text().contains(QStringLiteral("project")));
    }

    void aFolderThatIsNoProjectIsAnsweredWithASentence()
    {
        start();
        QVERIFY(QDir().mkdir(path("holiday")));
        QSignalSpy failed(&m_window->workspace(), &Workspace::openFailed);
        m_window->openProject(path("holiday"));
        QVERIFY(failed.wait());
        QVERIFY(m_window->notice()->isVisible());
        QVERIFY(m_window->notice()->text().contains(QStringLiteral("holiday")));
        QCOMPARE(m_window->currentPage(), QString());
    }

    void theNextStartComesBackToTheProjectAndThePage()
    {
        start();
        open("office.faces");
        m_window->goTo(QStringLiteral("label"));
        m_window->close();
        m_window.reset();
        start();
        QSignalSpy opened(&m_window->workspace(), &Workspace::opened);
        m_window->restoreLast();
        QVERIFY(opened.wait());
        QTRY_VERIFY(m_window->settled());
        QCOMPARE(m_window->workspace().name(), QStringLiteral("office"));
        QCOMPARE(m_window->currentPage(), QStringLiteral("label"));
    }

    void closingTheProjectComesBackToTheStartScreenWithItAmongTheRecent()
    {
        start();
        open("office.faces");
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->workspace().isOpen());
        QStringList names;
        for (const TwoLineButton *button : m_window->findChild<StartPage *>()->findChildren<TwoLineButton *>())
            names.append(button->text());
        QVERIFY(names.contains(QStringLiteral("office")));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
