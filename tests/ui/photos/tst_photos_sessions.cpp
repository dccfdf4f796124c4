// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/photos/photo_desk.h"
#include "ui/jobs/job.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/widgets/notice_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

QImage thumbnail(Desk &desk, int row) { return desk.row(row).data(Qt::DecorationRole).value<QImage>(); }

bool nothingRuns(Desk &desk)
{
    return QTest::qWaitFor([&] {
        return desk.page->findChildren<Job *>().isEmpty() && desk.workspace.findChildren<Job *>().isEmpty() &&
               desk.workspace.allKept();
    });
}

/// The project is opened again, and the first sheet is no longer where it was.
[[nodiscard]] bool loseFirstSheet(Desk &desk)
{
    desk.workspace.close();
    std::filesystem::rename(desk.folder / "sheets/sheet 0.png", desk.folder / "moved.png");
    return desk.reopen("office.faces") && QTest::qWaitFor([&] { return desk.part<NoticeLine>()->isVisible(); }) &&
           QTest::qWaitFor([&] { return desk.row(0).data(PhotoListModel::ToneRole).toInt() == int(Tone::Wrong); });
}

void putFirstSheetBack(Desk &desk)
{
    std::filesystem::rename(desk.folder / "moved.png", desk.folder / "sheets/sheet 0.png");
}

bool firstIsWrong(Desk &desk) { return desk.row(0).data(PhotoListModel::ToneRole).toInt() == int(Tone::Wrong); }

QPushButton *cutButton(Desk &desk) { return desk.part<QPushButton>("cut"); }

/// Somebody presses Cancel as soon as one item is done.
void cancelAfterOne(Desk &desk, const QString &title)
{
    QObject::connect(&desk.workspace, &Workspace::jobStarted, desk.page.get(), [title](Job *job) {
        if (job->title() == title)
            QObject::connect(job, &Job::progressed, job, [job](const QString &, qint64 done, qint64) {
                if (done > 0)
                    job->cancel();
            });
    });
}

/// Whatever the program makes of drawn sheets, a person has set their grids: nothing is asked.
[[nodiscard]] bool openWithSureGrids(Desk &desk, int count)
{
    if (!desk.openWithSheets(count) || !nothingRuns(desk))
        return false;
    desk.workspace.change([&desk, photos = desk.photos()](store::Project &project) {
        for (std::size_t i = 0; i < photos.size(); ++i)
            project.setPhotoGrid(photos[i].id, FoundGrid{desk.sheets[i].grid, 1});
    });
    return nothingRuns(desk);
}

} // namespace

/// Projects are opened and closed at bad moments, and somebody works faster than the program.
class PhotosSessionsStory : public QObject {
    Q_OBJECT
private slots:
    void photosOfOneProjectNeverShowInAnother()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(2));
        QTRY_VERIFY(!thumbnail(desk, 0).isNull());
        const QImage first = thumbnail(desk, 0);
        desk.workspace.create(desk.folder / "home.faces");
        QTRY_COMPARE(desk.workspace.name(), QStringLiteral("home"));
        QTRY_VERIFY(desk.photos().empty());
        QVERIFY(!desk.canvas()->picture());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets/sheet 1.png")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.photos().size(), std::size_t(1), 20000);
        QCOMPARE(number(desk.photos()[0].id), std::int64_t(1)); // as the other project's first photo
        QTRY_VERIFY(!thumbnail(desk, 0).isNull());
        QVERIFY(thumbnail(desk, 0) != first);
    }

    void aGridThatIsStillLookedForDoesNotComeIntoTheNextProject()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(nothingRuns(desk));
        desk.workspace.close();
        std::filesystem::copy(desk.folder / "office.faces", desk.folder / "home.faces",
                              std::filesystem::copy_options::recursive);
        QVERIFY(desk.reopen("office.faces"));
        QTRY_VERIFY(desk.canvas()->picture());
        const int rows = desk.photos()[0].grid->grid.rows;
        desk.part<QSpinBox>("Rows")->setValue(rows - 1);
        desk.workspace.close();
        QVERIFY(desk.reopen("home.faces"));
        QVERIFY(nothingRuns(desk));
        QCOMPARE(desk.stored("home.faces")[0].grid->grid.rows, rows);
    }

    void numbersThatWereJustTypedAreCut()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        auto *rows = desk.part<QSpinBox>("Rows");
        const int wanted = desk.sheets[0].grid.rows - 1;
        rows->setFocus();
        rows->selectAll();
        QTest::keyClicks(rows, QString::number(wanted));
        QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier); // without Enter or Tab before
        const auto cells = static_cast<std::size_t>(wanted * desk.sheets[0].grid.columns);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.workspace.view().faces.empty(), 20000);
        QCOMPARE(desk.workspace.view().faces.size(), cells);
        QCOMPARE(desk.photos()[0].grid->grid.rows, wanted);
    }

    void anEditJustBeforeClosingIsKept()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        const double left = desk.photos()[0].grid->grid.left;
        QTest::keyClick(desk.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        desk.workspace.close(); // the hand has hardly rested
        QCOMPARE(desk.stored("office.faces")[0].grid->grid.left, left + 1);
        QVERIFY(desk.reopen("office.faces"));
        QTRY_VERIFY(desk.canvas()->picture());
        QTest::keyClick(desk.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        desk.page.reset(); // and so when the window goes
        desk.workspace.close();
        QCOMPARE(desk.stored("office.faces")[0].grid->grid.left, left + 2);
    }

    void aGridSetByHandStaysWhenItsChipIsPressedAgain()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        const double left = desk.photos()[0].grid->grid.left;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(desk.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(desk.photos()[0].grid->grid.left, left + 5);
        for (QPushButton *button : desk.page->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Grid"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(nothingRuns(desk));
        QCOMPARE(desk.photos()[0].grid->grid.left, left + 5);
    }

    void closingDuringACutLeavesAButtonThatWorks()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(nothingRuns(desk));
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        QVERIFY(!cutButton(desk)->isEnabled());
        desk.workspace.close();
        QVERIFY(desk.reopen("office.faces"));
        QTRY_VERIFY(desk.canvas()->picture());
        QVERIFY(cutButton(desk)->isEnabled());
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        const auto cells = static_cast<std::size_t>(desk.sheets[0].grid.cells());
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), cells, 20000);
    }

    void whatWasAddedWhenOneCancelsStaysAndItIsSaid()
    {
        Desk desk;
        desk.drawSheets(12);
        QVERIFY(desk.open());
        cancelAfterOne(desk, QStringLiteral("Adding photos"));
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets")});
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(QStringLiteral("Cancelled")), 20000);
        QVERIFY(nothingRuns(desk));
        const auto added = desk.photos().size();
        QVERIFY(added > 0 && added < 12);
        QCOMPARE(notice->text(), QStringLiteral("Cancelled: of 12 files %1 %2 added.")
                                     .arg(added)
                                     .arg(added == 1 ? QStringLiteral("was") : QStringLiteral("were")));
    }

    void whatWasCutWhenOneCancelsStaysAndItIsSaid()
    {
        Desk desk;
        constexpr int kSheets = 12; // a quick machine cuts several before it is seen that one is done
        QVERIFY(openWithSureGrids(desk, kSheets));
        cancelAfterOne(desk, QStringLiteral("Cutting faces"));
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(QStringLiteral("Cancelled")), 20000);
        QVERIFY(nothingRuns(desk));
        const auto cut = std::ranges::count_if(desk.photos(), [](const Photo &photo) { return photo.faces > 0; });
        QVERIFY(cut > 0 && cut < kSheets);
        for (std::size_t i = 0; i < kSheets; ++i) // wholly or not at all
            QVERIFY(desk.photos()[i].faces == 0 || desk.photos()[i].faces == desk.sheets[i].grid.cells());
        const QString faces = QLocale().toString(qulonglong(desk.workspace.view().faces.size()));
        QCOMPARE(notice->text(), QStringLiteral("Cancelled: of %1 photos %2 %3 cut, with %4 faces.")
                                     .arg(kSheets)
                                     .arg(cut)
                                     .arg(cut == 1 ? QStringLiteral("is") : QStringLiteral("are"), faces));
        QVERIFY(cutButton(desk)->isEnabled());
        desk.workspace.undo(); // one step
        QTRY_VERIFY(desk.workspace.view().faces.empty());
    }

    void aPhotoThatIsRemovedDuringACutTakesNothingElseAlong()
    {
        Desk desk;
        QVERIFY(openWithSureGrids(desk, 3));
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        QVERIFY(!cutButton(desk)->isEnabled()); // it is at work
        desk.workspace.change([id = desk.photos()[1].id](store::Project &project) { project.removePhoto(id); });
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(QStringLiteral("Cut ")), 20000);
        QVERIFY(notice->text().endsWith(QStringLiteral("from 2 photos. 1 photo was removed meanwhile.")));
        QVERIFY(nothingRuns(desk));
        const int cells = desk.sheets[0].grid.cells() + desk.sheets[2].grid.cells();
        QCOMPARE(desk.workspace.view().faces.size(), std::size_t(cells));
    }

    void aPhotoThatIsFoundAgainIsShownAgain()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        desk.workspace.close();
        std::filesystem::rename(desk.folder / "sheets", desk.folder / "elsewhere");
        QVERIFY(desk.reopen("office.faces"));
        QTRY_COMPARE(desk.row(0).data(PhotoListModel::ToneRole).toInt(), static_cast<int>(Tone::Wrong));
        QTRY_VERIFY(desk.part<NoticeLine>()->isVisible());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "elsewhere/sheet 0.png")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.canvas()->picture(), 20000);
        QTRY_VERIFY(!thumbnail(desk, 0).isNull());
        QVERIFY(desk.row(0).data(PhotoListModel::ToneRole).toInt() != static_cast<int>(Tone::Wrong));
        QVERIFY(!desk.part<NoticeLine>()->isVisible());
    }

    void aPhotoThatWasPutBackIsNoTroubleOnceItIsRead()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(2));
        desk.part<QListView>()->setCurrentIndex(desk.row(0));
        QVERIFY(loseFirstSheet(desk));
        QVERIFY(nothingRuns(desk));
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            QVERIFY(label->text() != QStringLiteral("Reading the photo …")); // it was tried
        putFirstSheetBack(desk);
        desk.part<QListView>()->setCurrentIndex(desk.row(1));
        QTRY_VERIFY(desk.canvas()->picture());
        QVERIFY(!desk.part<NoticeLine>()->isVisible()); // it told of the other one
        desk.part<QListView>()->setCurrentIndex(desk.row(0));
        QTRY_VERIFY(desk.canvas()->picture());
        QTRY_VERIFY(!firstIsWrong(desk));
    }

    void aPhotoThatWasPutBackIsShownByItself()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(loseFirstSheet(desk));
        QVERIFY(nothingRuns(desk));
        QVERIFY(!desk.canvas()->picture());
        putFirstSheetBack(desk);
        QTRY_VERIFY(desk.canvas()->picture());
        QTRY_VERIFY(!desk.part<NoticeLine>()->isVisible());
        QTRY_VERIFY(!firstIsWrong(desk));
        QTRY_VERIFY(!thumbnail(desk, 0).isNull());
    }

    void aPhotoWhoseFolderWasPutBackIsShownByItself()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        desk.workspace.close();
        std::filesystem::rename(desk.folder / "sheets", desk.folder / "elsewhere");
        QVERIFY(desk.reopen("office.faces"));
        QTRY_VERIFY(firstIsWrong(desk));
        QTRY_VERIFY(desk.part<NoticeLine>()->isVisible());
        std::filesystem::rename(desk.folder / "elsewhere", desk.folder / "sheets");
        QTRY_VERIFY(desk.canvas()->picture());
        QTRY_VERIFY(!desk.part<NoticeLine>()->isVisible() && !firstIsWrong(desk));
    }

    void theNoticeThatNothingCouldBeCutGoesWhenThePhotoIsBack()
    {
        Desk desk;
        QVERIFY(openWithSureGrids(desk, 1));
        std::filesystem::rename(desk.folder / "sheets/sheet 0.png", desk.folder / "moved.png");
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        QTRY_VERIFY(desk.part<NoticeLine>()->isVisible());
        QCOMPARE(desk.part<NoticeLine>()->kind(), NoticeLine::Kind::Trouble);
        QTRY_VERIFY(firstIsWrong(desk));
        putFirstSheetBack(desk);
        QTRY_VERIFY(!desk.part<NoticeLine>()->isVisible());
        QTRY_VERIFY(!firstIsWrong(desk));
    }

    void aPhotoThatWasPutBackIsNoTroubleOnceItIsCut()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(loseFirstSheet(desk));
        putFirstSheetBack(desk);
        QTest::mouseClick(cutButton(desk), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.workspace.view().faces.empty(), 20000);
        QTRY_VERIFY(!firstIsWrong(desk));
    }

    void aPhotoIsShownFromItsNewPlaceHoweverThatBecameKnown()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(loseFirstSheet(desk));
        Photo moved = desk.photos()[0];
        moved.path = faces::ui::toText(desk.folder / "moved.png").toStdString();
        desk.workspace.change([moved](store::Project &project) { project.addPhoto(moved); });
        QTRY_VERIFY(desk.canvas()->picture());
        QVERIFY(!firstIsWrong(desk));
        QTRY_VERIFY(!desk.part<NoticeLine>()->isVisible());
    }

    void aProjectComesBackToThePhotoThatWasShown()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(2));
        desk.part<QListView>()->setCurrentIndex(desk.row(1));
        desk.workspace.close();
        QVERIFY(desk.reopen("office.faces"));
        QTRY_COMPARE(desk.part<QListView>()->currentIndex().row(), 1);
    }
};

QTEST_MAIN(PhotosSessionsStory)
#include "tst_photos_sessions.moc"
