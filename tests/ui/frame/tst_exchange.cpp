// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/ui/window_story.h"
#include "ui/convert.h"
#include "ui/exchange_dialog.h"
#include "ui/jobs/job.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/overlay.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace faces;
using namespace faces::ui;
using faces::test::WindowStory;

namespace {

void putFace(const std::filesystem::path &file, int person)
{
    std::filesystem::create_directories(file.parent_path());
    writeFileSafely(file, vision::encodePng(vision::drawFace(static_cast<std::uint64_t>(person), 4, 64).pixels));
}

/// Two faces with glasses told apart by folders, and one that is no picture.
QString classes(const WindowStory &story)
{
    putFace(story.folder / "set/glasses/yes/a.png", 1);
    putFace(story.folder / "set/glasses/no/b.png", 2);
    writeFileSafely(story.folder / "set/glasses/no/c.png", std::string("no picture"));
    return story.path("set");
}

int facesIn(const WindowStory &story) { return static_cast<int>(story.window->workspace().view().faces.size()); }

bool noticed(const WindowStory &story, const char *words)
{
    return story.window->notice()->isVisible() && story.window->notice()->text().contains(QLatin1String(words));
}

template <typename Widget> Widget *named(const WindowStory &story, const char *name)
{
    return story.window->findChild<Widget *>(QString::fromLatin1(name));
}

void choose(const WindowStory &story, const char *action, const QString &path, const char *format)
{
    story.window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    named<QLineEdit>(story, "exchange.path")->setText(path);
    auto *combo = named<QComboBox>(story, "exchange.format");
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(format)));
    named<QPushButton>(story, "exchange.go")->click();
}

/// Drags files over the window. What is said of a drop then, empty: nothing.
QString cueFor(const WindowStory &story, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(story.window.get(), &enter);
    const auto *cue = story.window->findChild<DropCue *>();
    return cue->isVisible() ? cue->words() : QString();
}

/// A job of this name is run to its end.
[[nodiscard]] bool work(const WindowStory &story, const QString &title, bool fails)
{
    const QPointer<Job> job = story.window->workspace().run(
        title,
        [fails](store::Project &, std::stop_token, ProgressSink &) {
            if (fails)
                throw Error(ErrorKind::Disk, "The project could not be written. Try again.");
            return 0;
        },
        [](int) {});
    return QTest::qWaitFor([&] { return !job; });
}

} // namespace

/// Someone brings faces of another program into the window, and takes theirs out for one.
class TestExchange : public QObject {
    Q_OBJECT
private slots:
    void aDroppedSetIsImportedAndWhatWasLeftOutIsSaid();
    void aDroppedFolderOfPhotosStillGoesToPhotos();
    void aDroppedTableThatIsNoneIsAnsweredInASentence();
    void anImportIsOneStepToUndo();
    void theMenuImportsAndExports();
    void exportSaysWhatTheFormCannotHold();
    void withoutAProjectThereIsNothingToDo();
    void everyFormHasItsWords();
    void bothDialogsFitALowScreen();
    void whatCanBeDroppedIsSaidWhileItIsDragged();
    void aLaterSuccessOfTheSameKindTakesTheTroubleDown();
};

void TestExchange::aDroppedSetIsImportedAndWhatWasLeftOutIsSaid()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    story.window->goTo(QStringLiteral("photos"));
    WindowStory::drop(story.window.get(), classes(story));
    QTRY_COMPARE(facesIn(story), 6);
    QVERIFY2(noticed(story, "Imported 2 faces with 2 labels (Folders of classes). One was left out: "),
             qPrintable(story.window->notice()->text()));
    QCOMPARE(story.window->currentPage(), QStringLiteral("label"));
}

void TestExchange::aDroppedFolderOfPhotosStillGoesToPhotos()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    putFace(story.folder / "photos/one.png", 5);
    story.window->goTo(QStringLiteral("label"));
    WindowStory::drop(story.window.get(), story.path("photos"));
    QTRY_COMPARE(story.window->currentPage(), QStringLiteral("photos"));
    QTRY_COMPARE(story.window->workspace().view().photos.size(), 1u);
    QCOMPARE(facesIn(story), 4);
}

void TestExchange::aDroppedTableThatIsNoneIsAnsweredInASentence()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    writeFileSafely(story.folder / "tasks.json", std::string("[{\"data\": {\"image\": \"a.jpg\"}, \"annotations\": ["));
    WindowStory::drop(story.window.get(), story.path("tasks.json"));
    QTRY_VERIFY(noticed(story, "task list of Label Studio"));
    QCOMPARE(facesIn(story), 4);
}

void TestExchange::anImportIsOneStepToUndo()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    WindowStory::drop(story.window.get(), classes(story));
    QTRY_COMPARE(facesIn(story), 6);
    auto *undo = named<QAction>(story, "window.undo");
    QTRY_COMPARE(undo->toolTip(), QStringLiteral("Undo: Imported 2 faces (Ctrl+Z)"));
    undo->trigger();
    QTRY_COMPARE(facesIn(story), 4);
}

void TestExchange::theMenuImportsAndExports()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    const QString set = classes(story);
    choose(story, "project.import", set, "auto");
    QTRY_COMPARE(facesIn(story), 6);
    const QString out = story.path("for cvat é");
    choose(story, "project.export", out, "cvat");
    QTRY_VERIFY(noticed(story, "Wrote 6 faces to "));
    QVERIFY(QFileInfo::exists(out + QStringLiteral("/cvat.zip")));
}

void TestExchange::exportSaysWhatTheFormCannotHold()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    choose(story, "project.import", classes(story), "imagefolder");
    QTRY_COMPARE(facesIn(story), 6);
    choose(story, "project.export", story.path("out"), "celeba");
    QTRY_VERIFY(noticed(story, "unknown labels are written as 0"));
    choose(story, "project.export", story.path("out"), "celeba"); // a second time: nothing is written over
    QTRY_VERIFY(noticed(story, "Choose an empty folder"));
}

void TestExchange::withoutAProjectThereIsNothingToDo()
{
    WindowStory story;
    QVERIFY(story.start());
    for (const char *action : {"project.import", "project.export"})
        QVERIFY(!named<QAction>(story, action)->isEnabled());
    WindowStory::drop(story.window.get(), classes(story));
    QVERIFY(noticed(story, "belong to a project"));
}

void TestExchange::everyFormHasItsWords()
{
    for (const auto &formats : {tasks::importFormats(), tasks::exportFormats()})
        for (const std::string &format : formats)
            QVERIFY(!formatName(QString::fromStdString(format)).isEmpty());
    for (const auto way : {ExchangeDialog::Way::In, ExchangeDialog::Way::Out}) {
        auto *dialog = new ExchangeDialog(way, nullptr);
        auto *combo = dialog->findChild<QComboBox *>();
        const auto labels = dialog->findChildren<QLabel *>();
        for (int i = 0; i < combo->count(); ++i) {
            combo->setCurrentIndex(i);
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) { return l->text().size() > 30; }));
        }
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("exchange.go"))->isEnabled());
        delete dialog;
    }
}

void TestExchange::bothDialogsFitALowScreen()
{
    for (const auto way : {ExchangeDialog::Way::In, ExchangeDialog::Way::Out}) {
        auto *dialog = new ExchangeDialog(way, nullptr); // deletes itself
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY2(dialog->minimumHeight() <= 560, qPrintable(QString::number(dialog->minimumHeight())));
        dialog->close();
    }
}

void TestExchange::whatCanBeDroppedIsSaidWhileItIsDragged()
{
    WindowStory story;
    QVERIFY(story.start());
    QCOMPARE(cueFor(story, {story.path("face.png")}), QString()); // there is no project
    QCOMPARE(cueFor(story, {story.path("office.faces")}), QStringLiteral("Drop the project here to open it"));
    QVERIFY(story.open("office.faces"));
    QCOMPARE(cueFor(story, {story.path("notes.odt")}), QString());
    QCOMPARE(cueFor(story, {story.path("notes.odt"), story.path("FACE.JPG")}), QStringLiteral("Drop photos here"));
    const auto *cue = story.window->findChild<DropCue *>();
    QCOMPARE(cue->geometry(), story.window->rect());
    QVERIFY(story.window->childAt(cue->rect().center()) != cue); // the page below hears of the drag
    QDragLeaveEvent leave;
    QApplication::sendEvent(story.window.get(), &leave);
    QVERIFY(!cue->isVisible());
    WindowStory::drop(story.window.get(), story.path("face.png"));
    QVERIFY(!cue->isVisible());
}

void TestExchange::aLaterSuccessOfTheSameKindTakesTheTroubleDown()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    QVERIFY(work(story, QStringLiteral("Cutting faces"), true));
    QVERIFY(noticed(story, "could not be written"));
    QVERIFY(work(story, QStringLiteral("Exporting faces"), false));
    QVERIFY(noticed(story, "could not be written"));
    QVERIFY(work(story, QStringLiteral("Cutting faces"), false));
    QVERIFY(!story.window->notice()->isVisible());
}

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
