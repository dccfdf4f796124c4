// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/key_hints.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/typing_guard.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

void press(Desk &desk, const char *button) { QTest::mouseClick(desk.part<QPushButton>(button), Qt::LeftButton); }

void pressInNotice(Desk &desk, const QString &words)
{
    for (QPushButton *button : desk.part<NoticeLine>()->findChildren<QPushButton *>())
        if (button->text() == words && button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("there is no such choice");
}

void type(QDoubleSpinBox *field, double value)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, field->locale().toString(value, 'f', 1));
    QTest::keyClick(field, Qt::Key_Return);
}

const Grid &kept(const Desk &desk) { return desk.photos()[0].grid->grid; }

bool says(Desk &desk, const QString &words)
{
    return std::ranges::any_of(desk.page->findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

[[nodiscard]] bool makeDoubtful(Desk &desk)
{
    desk.workspace.change([photo = desk.photos()[0]](store::Project &project) {
        project.setPhotoGrid(photo.id, FoundGrid{photo.grid->grid, 0.34});
    });
    return QTest::qWaitFor([&] { return desk.photos()[0].grid->confidence < 0.5; });
}

} // namespace

/// Grids: numbers, single cells, turned ones, guesses.
class PhotosGridsStory : public QObject {
    Q_OBJECT
private slots:
    void cellsLeftOutAreNotCutAndComeBack()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        const int cells = desk.sheets[0].grid.cells();
        desk.canvas()->setFocus();
        QTest::keyClick(desk.canvas(), Qt::Key_Home);
        QTest::keyClick(desk.canvas(), Qt::Key_Space);
        QTest::keyClick(desk.canvas(), Qt::Key_Right);
        QTest::keyClick(desk.canvas(), Qt::Key_Delete);
        QCOMPARE(desk.part<QPushButton>("cut")->text(), QStringLiteral("Cut %1 faces").arg(cells - 2));
        QVERIFY(desk.part<KeyHints>()->text().contains(QStringLiteral("take it in")));
        QTRY_COMPARE(kept(desk).off, (std::vector<int>{0, 1}));
        press(desk, "cut");
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), static_cast<std::size_t>(cells - 2), 20000);
        QTRY_VERIFY(desk.part<QPushButton>("labelThem")->isVisible());
        QTest::keyClick(desk.canvas(), Qt::Key_Space); // this one after all
        QTRY_VERIFY(!desk.part<QPushButton>("labelThem")->isVisible());
        press(desk, "cut");
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<NoticeLine>()->text().contains(QStringLiteral("1 is new")), 20000);
        QTest::keyClick(desk.canvas(), Qt::Key_Space);
        press(desk, "cut");
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<NoticeLine>()->text().contains(QStringLiteral("1 face is left out now")),
                                 20000);
    }

    void fewerRowsThanWereFoundDivideTheSameGroundAndAreSetByHand()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        const Grid before = kept(desk);
        desk.part<QSpinBox>("Rows")->setValue(before.rows - 1);
        QTRY_COMPARE_WITH_TIMEOUT(kept(desk).rows, before.rows - 1, 20000);
        QVERIFY(reachesAsFar(kept(desk), before)); // no row of faces falls out
        QCOMPARE(desk.photos()[0].grid->confidence, 1.0);
        QTRY_VERIFY(says(desk, QStringLiteral("set by hand")));
    }

    void aGridThatIsChangedAfterItsCutSaysSoInTheList()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        press(desk, "cut");
        const auto state = [&] { return desk.row(0).data(PhotoListModel::StateRole).toString(); };
        const QString cut = QStringLiteral("%1 × %2 · cut").arg(kept(desk).columns).arg(kept(desk).rows);
        QTRY_COMPARE_WITH_TIMEOUT(state(), cut, 20000);
        type(desk.part<QDoubleSpinBox>("Left margin in pixels"), kept(desk).left + 5);
        QTRY_COMPARE(state(), cut + QStringLiteral(", changed since"));
        desk.workspace.undo();
        QTRY_COMPARE(state(), cut);
    }

    void tabGoesTheSameWayBeforeThereIsAGrid()
    {
        GridBar bar;
        bar.showGrid({}, {});
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        const auto named = [&](const char *name) {
            const auto fields = bar.findChildren<QAbstractSpinBox *>();
            return *std::ranges::find_if(
                fields, [&](const QWidget *field) { return field->accessibleName() == QLatin1String(name); });
        };
        QAbstractSpinBox *gap = named("Gap across in pixels");
        QSignalSpy edited(&bar, &GridBar::lengthEdited);
        named("Rows")->setFocus();
        QTest::keyClick(named("Rows"), Qt::Key_Tab);
        QVERIFY(gap->hasFocus());
        QTest::keyClicks(gap, QStringLiteral("7"));
        QTest::keyClick(gap, Qt::Key_Return);
        QCOMPARE(gap->text(), QStringLiteral("–")); // there is no gap to set yet
        QCOMPARE(edited.count(), 0);
        bar.showGrid(FoundGrid{Grid{2, 2, 0, 0, 50, 50, 10, 10, 0}, 1}, {110, 110}); // found meanwhile
        QVERIFY(gap->hasFocus());
        QTest::keyClicks(gap, QStringLiteral("7"));
        QTest::keyClick(gap, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][1].toDouble(), 7.0);
    }

    void everyMarginIsANumberOfItsOwn()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        const Grid before = kept(desk);
        const QSize photo = desk.canvas()->picture()->size();
        type(desk.part<QDoubleSpinBox>("Left margin in pixels"), 4.5);
        type(desk.part<QDoubleSpinBox>("Bottom margin in pixels"), 9);
        QTRY_COMPARE(kept(desk).left, 4.5);
        QTRY_VERIFY(qAbs(lengthOf(kept(desk), photo, GridLength::Bottom) - 9) < 1e-6);
        QVERIFY(qAbs(lengthOf(kept(desk), photo, GridLength::Right) - lengthOf(before, photo, GridLength::Right)) <
                1e-6);
        QCOMPARE(kept(desk).top, before.top);
    }

    void undoInANumberFieldTakesBackTheProjectsLastStep()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        guardTyping();
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        desk.page->addAction(&undo);
        connect(&undo, &QAction::triggered, &desk.workspace, &Workspace::undo);
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        const double before = kept(desk).left;
        auto *field = desk.part<QDoubleSpinBox>("Left margin in pixels");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("4.5"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // of what is being typed
        QTest::keyClicks(field, QStringLiteral("4.5"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(kept(desk).left, 4.5);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(kept(desk).left, before);
    }

    void aTurnedGridIsCutAsItIsDrawnAndKeepsItsLabels()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        press(desk, "cut");
        const auto cells = static_cast<std::size_t>(desk.sheets[0].grid.cells());
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), cells, 20000);
        type(desk.part<QDoubleSpinBox>("Turn in degrees"), 0.8);
        QTRY_COMPARE(kept(desk).angleDegrees, 0.8);
        QTRY_VERIFY(!desk.part<QPushButton>("labelThem")->isVisible()); // cut, but not so
        press(desk, "cut");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.part<NoticeLine>()->text().contains(QStringLiteral("All of them were there before")), 20000);
        QTRY_VERIFY(desk.part<QPushButton>("labelThem")->isVisible());
        QCOMPARE(desk.workspace.view().faces.size(), cells);
        for (const Face &face : desk.workspace.view().faces)
            QCOMPARE(face.angleDegrees, 0.8);
        desk.workspace.undo();
        desk.workspace.undo();
        QTRY_COMPARE(desk.canvas()->grid()->angleDegrees, 0.0);
    }

    void aGuessIsAskedAboutBeforeItIsCut()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(makeDoubtful(desk));
        QVERIFY(desk.part<QPushButton>("useGrid")->isVisible());
        const QPoint cutWas = desk.part<QPushButton>("cut")->mapTo(desk.page.get(), QPoint());
        press(desk, "cut");
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("34\u00a0% sure")));
        // The line stands over the photo, moves no button, and hides nothing of the grid it asks about.
        QCOMPARE(desk.part<QPushButton>("cut")->mapTo(desk.page.get(), QPoint()), cutWas);
        const QRect line(notice->mapTo(desk.page.get(), QPoint()), notice->size());
        const QPoint end = desk.canvas()->toWidget({0, double(desk.canvas()->picture()->size().height())}).toPoint();
        QVERIFY(desk.canvas()->mapTo(desk.page.get(), end).y() <= line.top());
        QTRY_VERIFY(desk.quiet());
        QVERIFY(desk.workspace.view().faces.empty());
        pressInNotice(desk, QStringLiteral("Cut with this grid"));
        const auto cells = static_cast<std::size_t>(desk.sheets[0].grid.cells());
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), cells, 20000);
        QCOMPARE(desk.photos()[0].grid->confidence, 1.0);
        QVERIFY(!desk.part<QPushButton>("useGrid")->isVisible());
    }

    void aGuessThatIsNoGridBecomesAnOrdinaryPhotoAndUndoBringsItBack()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(makeDoubtful(desk));
        press(desk, "cut");
        QTRY_VERIFY(desk.part<NoticeLine>()->isVisible());
        pressInNotice(desk, QStringLiteral("Look for faces instead"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.photos()[0].grid && desk.photos()[0].boxes && desk.quiet(), 20000);
        QVERIFY(desk.workspace.view().faces.empty());
        desk.workspace.undo(); // what was found
        desk.workspace.undo(); // the choice
        QTRY_VERIFY(desk.photos()[0].grid.has_value());
        QTRY_COMPARE(desk.canvas()->cellCount(), desk.sheets[0].grid.cells());
    }

    void confirmingInTheBarIsEnough()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1));
        QVERIFY(makeDoubtful(desk));
        press(desk, "useGrid");
        QTRY_COMPARE(desk.photos()[0].grid->confidence, 1.0);
        press(desk, "cut");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.workspace.view().faces.empty(), 20000);
    }

    void theHintsFitTheSmallestLayout()
    {
        Desk desk;
        QVERIFY(desk.openWithSheets(1)); // the page as it is in a window of 1280 x 800
        QVERIFY(desk.part<KeyHints>()->allFit());
        desk.canvas()->choose(3);
        QVERIFY2(desk.part<KeyHints>()->allFit(), qPrintable(desk.part<KeyHints>()->text()));
        const int least = desk.page->minimumSizeHint().width();
        QVERIFY2(least <= 1192, qPrintable(QString::number(least)));
    }
};

QTEST_MAIN(PhotosGridsStory)
#include "tst_photos_grids.moc"
