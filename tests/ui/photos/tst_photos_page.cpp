// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace faces;
using namespace faces::ui;
using test::Desk;

class PhotosPageStory : public QObject {
    Q_OBJECT
private slots:
    void anEmptyProjectSaysWhatToDoFirst()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.page->findChild<EmptyState *>(QStringLiteral("noPhotos"))->isVisible());
        QCOMPARE(desk.page->findChild<EmptyState *>(QStringLiteral("noPhotos"))->button()->text(),
                 QStringLiteral("Add photos…"));
        QVERIFY(!desk.part<QListView>()->isVisible());
    }

    void droppedFolderBecomesPhotosWithTheirGridsAndTroubleIsNamed()
    {
        Desk desk;
        std::filesystem::create_directories(desk.folder / "sheets");
        desk.drawSheets(2);
        writeFileSafely(desk.folder / "sheets/torn.jpg", std::string("no picture at all"));
        QVERIFY(desk.open());
        const QAbstractItemModelTester tester(desk.part<PhotoListModel>(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets")}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.photos().size(), std::size_t(2), 20000);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(desk.photos()[i].grid);
            QCOMPARE(desk.photos()[i].grid->grid.columns, desk.sheets[i].grid.columns);
            QCOMPARE(desk.photos()[i].grid->grid.rows, desk.sheets[i].grid.rows);
        }
        QVERIFY(desk.part<NoticeLine>()->isVisible());
        QVERIFY(desk.part<NoticeLine>()->text().contains(QStringLiteral("torn.jpg")));
        QCOMPARE(desk.row(2).data(PhotoListModel::ToneRole).toInt(), static_cast<int>(Tone::Wrong));
        QTRY_VERIFY(!desk.row(1).data(Qt::DecorationRole).value<QImage>().isNull());
        QTRY_VERIFY(desk.part<GridCanvas>()->picture());
        QCOMPARE(desk.part<GridCanvas>()->cellCount(), desk.sheets[0].grid.cells());
        // What was just added is chosen, so one press cuts it all.
        const int all = desk.sheets[0].grid.cells() + desk.sheets[1].grid.cells();
        QCOMPARE(desk.part<QPushButton>("cut")->text(), QStringLiteral("Cut %1 faces from 2 photos").arg(all));
    }

    void numbersAndKeysChangeTheGridAndAreKept()
    {
        Desk desk;
        std::filesystem::create_directories(desk.folder / "sheets");
        desk.drawSheets(1);
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets/sheet 0.png")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<GridCanvas>()->picture(), 20000);

        auto *gap = desk.part<QDoubleSpinBox>("Gap across in pixels");
        gap->setFocus();
        gap->selectAll();
        QTest::keyClicks(gap, gap->locale().toString(7.5, 'f', 1));
        QTest::keyClick(gap, Qt::Key_Return);
        QTRY_VERIFY(desk.photos()[0].grid && desk.photos()[0].grid->grid.gapX == 7.5);
        QCOMPARE(desk.photos()[0].grid->confidence, 1.0); // a person said so

        const double left = desk.photos()[0].grid->grid.left;
        desk.part<GridCanvas>()->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(desk.part<GridCanvas>(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(desk.photos()[0].grid->grid.left, left + 3);

        const int rows = desk.sheets[0].grid.rows;
        desk.part<QSpinBox>("Rows")->setValue(rows - 1);
        QTRY_COMPARE(desk.photos()[0].grid->grid.rows, rows - 1);
        QCOMPARE(desk.photos()[0].grid->grid.columns, desk.sheets[0].grid.columns);
    }

    void cuttingGivesFacesAndLeadsToLabelling()
    {
        Desk desk;
        std::filesystem::create_directories(desk.folder / "sheets");
        desk.drawSheets(1);
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets/sheet 0.png")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<GridCanvas>()->picture(), 20000);
        const auto cells = static_cast<std::size_t>(desk.sheets[0].grid.cells());
        QVERIFY(!desk.part<QPushButton>("labelThem")->isVisible());
        desk.part<QPushButton>("cut")->setFocus();
        QTest::keyClick(desk.part<QPushButton>("cut"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), cells, 20000);
        QTRY_VERIFY(desk.part<QPushButton>("labelThem")->isVisible());
        QTRY_COMPARE(desk.page->window()->focusWidget(), desk.part<QPushButton>("labelThem")); // the way goes on
        QSignalSpy wanted(desk.page.get(), &Page::pageWanted);
        QTest::mouseClick(desk.part<QPushButton>("labelThem"), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("label"));
        QCOMPARE(desk.row(0).data(PhotoListModel::StateRole).toString(),
                 QStringLiteral("%1 × %2 · cut").arg(desk.sheets[0].grid.columns).arg(desk.sheets[0].grid.rows));

        // Cutting again adds nothing.
        QTRY_VERIFY(desk.part<QPushButton>("cut")->isEnabled());
        QTest::mouseClick(desk.part<QPushButton>("cut"), Qt::LeftButton);
        QTRY_VERIFY(desk.part<NoticeLine>()->text().endsWith(QStringLiteral(" All of them were there before.")));
        QCOMPARE(desk.workspace.view().faces.size(), cells);

        desk.workspace.undo();
        desk.workspace.undo();
        QTRY_COMPARE(desk.workspace.view().faces.size(), std::size_t(0));
        QTRY_VERIFY(!desk.part<QPushButton>("labelThem")->isVisible());
    }

    void aPhotoWithoutFacesCanBeTakenOffTheList()
    {
        Desk desk;
        std::filesystem::create_directories(desk.folder / "sheets");
        desk.drawSheets(1);
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets/sheet 0.png")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<GridCanvas>()->picture(), 20000);
        auto *list = desk.part<QListView>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(desk.photos().empty());
        QTRY_VERIFY(desk.page->findChild<EmptyState *>(QStringLiteral("noPhotos"))->isVisible());
    }

    void aFileThatCannotBeUsedIsNamedInPlaceOfAPhotoAndNothingIsCut()
    {
        Desk desk;
        desk.drawSheets(1);
        writeFileSafely(desk.folder / "sheets/torn.jpg", std::string("no picture at all"));
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<GridCanvas>()->picture(), 20000);
        auto *list = desk.part<QListView>();
        auto *unusable = desk.part<EmptyState>("unusable");
        QVERIFY(!unusable->isVisible());
        list->setCurrentIndex(desk.row(1));
        QVERIFY(unusable->isVisible());
        QVERIFY(unusable->accessibleName().contains(QStringLiteral("torn.jpg")));
        QVERIFY(!desk.part<QPushButton>("cut")->isEnabled());
        desk.workspace.refresh(); // the choice stays
        QSignalSpy seen(&desk.workspace, &Workspace::viewChanged);
        QTRY_VERIFY(seen.count() > 0);
        QCOMPARE(list->currentIndex(), desk.row(1));
        QVERIFY(unusable->isVisible());
        list->setCurrentIndex(desk.row(0));
        QVERIFY(!unusable->isVisible());
        QTRY_VERIFY(desk.part<GridCanvas>()->picture());
        QVERIFY(desk.part<QPushButton>("cut")->isEnabled());
    }

    void aPhotoThatMovedAwaySaysSoInItsPlace()
    {
        Desk desk;
        std::filesystem::create_directories(desk.folder / "sheets");
        desk.drawSheets(1);
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "sheets/sheet 0.png")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.photos().size(), std::size_t(1), 20000);
        QTRY_VERIFY(desk.part<GridCanvas>()->picture());
        desk.page.reset();
        std::filesystem::remove(desk.folder / "sheets/sheet 0.png");
        desk.page = std::make_unique<PhotosPage>(desk.workspace, nullptr);
        desk.page->show();
        QTRY_COMPARE(desk.row(0).data(PhotoListModel::ToneRole).toInt(), static_cast<int>(Tone::Wrong));
        QTRY_VERIFY(desk.part<NoticeLine>()->isVisible());
        QVERIFY(desk.part<NoticeLine>()->text().contains(QStringLiteral("sheet 0.png")));
    }
};

QTEST_MAIN(PhotosPageStory)
#include "tst_photos_page.moc"
