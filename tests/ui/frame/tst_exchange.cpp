// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/ui/window_story.h"
#include "ui/convert.h"
#include "ui/exchange_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
