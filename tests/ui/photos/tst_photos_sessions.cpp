// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/photos/photo_desk.h"
#include "ui/jobs/job.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/widgets/notice_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

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

QPushButton *cutButton(Desk &desk) { return desk.part<QPushButton>("cut"); }

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
