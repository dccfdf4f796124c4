// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photos.h"
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QPushButton>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

const FacePlace kFirst{{30, 60, 96, 96}, 0}, kSecond{{190, 150, 130, 130}, 0};

const std::vector<FacePlace> &boxes(const Desk &desk) { return *desk.photos()[0].boxes; }

/// Somebody has put these boxes, and no others.
[[nodiscard]] bool putBoxes(Desk &desk, const std::vector<FacePlace> &places)
{
    desk.workspace.change(
        [places, id = desk.photos()[0].id](store::Project &project) { project.setPhotoBoxes(id, places); });
    return QTest::qWaitFor([&] { return desk.photos()[0].boxes == places && desk.canvas()->boxes() == places; });
}

void press(Desk &desk, const char *button) { QTest::mouseClick(desk.part<QPushButton>(button), Qt::LeftButton); }

std::size_t keptFaces(const Desk &desk)
{
    return static_cast<std::size_t>(std::ranges::count(desk.workspace.view().faces, false, &Face::rejected));
}

} // namespace

/// Ordinary photos: faces are found, put right by hand, and cut.
class PhotosBoxesStory : public QObject {
    Q_OBJECT
private slots:
    void whatWasFoundIsKeptInTheProjectAndOneUndoTakesItBack()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(desk.stored("office.faces")[0].boxes.has_value());
        QCOMPARE(desk.row(0).data(PhotoListModel::StateRole).toString().contains(QStringLiteral("found")), true);
        desk.workspace.undo();
        QTRY_VERIFY(!desk.photos()[0].boxes);
        QTRY_VERIFY(desk.quiet());
        QVERIFY(!desk.photos()[0].boxes); // and it isn't looked for again behind one's back,
        QVERIFY(desk.workspace.view().nextRedo.has_value());
        QCOMPARE(desk.part<QPushButton>("findFaces")->text(), QStringLiteral("Find faces"));
        desk.workspace.redo(); // which would lose the redo
        QTRY_VERIFY(desk.photos()[0].boxes.has_value());
    }

    void whatAnUndoTookBackIsNotShownAgainUnasked()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        desk.workspace.undo();
        QTRY_VERIFY(!desk.photos()[0].boxes);
        desk.workspace.close();
        QVERIFY(desk.reopen("office.faces")); // the photo is new to the page
        QTRY_VERIFY(desk.canvas()->picture());
        QTRY_VERIFY(desk.quiet());
        QVERIFY(desk.workspace.view().nextRedo.has_value());
        QVERIFY(desk.canvas()->boxes().empty()); // as the list says
        QCOMPARE(desk.part<QPushButton>("findFaces")->text(), QStringLiteral("Find faces"));
        QCOMPARE(desk.part<QPushButton>("cut")->text(), QStringLiteral("Cut faces"));
        press(desk, "findFaces"); // asked for
        QTRY_VERIFY_WITH_TIMEOUT(desk.photos()[0].boxes.has_value(), 20000);
    }

    void theListCountsWhatWasKeptAndSaysWhatChanged()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(putBoxes(desk, {kFirst, kSecond}));
        press(desk, "cut");
        const auto state = [&] { return desk.row(0).data(PhotoListModel::StateRole).toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("2 faces cut"), 20000);
        desk.workspace.rejectFaces({desk.workspace.view().faces[1].id}, QStringLiteral("blurred"));
        QTRY_COMPARE(state(), QStringLiteral("1 face cut, 1 rejected"));
        QVERIFY(putBoxes(desk, {kFirst}));
        QTRY_COMPARE(state(), QStringLiteral("1 face cut, 1 rejected"));
        QVERIFY(putBoxes(desk, {{{40, 60, 96, 96}, 0}}));
        QTRY_COMPARE(state(), QStringLiteral("1 face cut, 1 rejected, changed since"));
    }

    void boxesPutByHandAreKeptAndUndoneAcrossARestart()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(putBoxes(desk, {kFirst}));
        auto *canvas = desk.canvas();
        canvas->setFocus();
        const auto at = [&](double x, double y) { return canvas->toWidget({x, y}).toPoint(); };
        QTest::mousePress(canvas, Qt::LeftButton, {}, at(195, 155));
        QTest::mouseMove(canvas, at(250, 200));
        QTest::mouseMove(canvas, at(315, 275));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(315, 275));
        QTRY_COMPARE(boxes(desk).size(), std::size_t(2));
        QCOMPARE(desk.part<QPushButton>("cut")->text(), QStringLiteral("Cut 2 faces"));
        QTest::keyClick(canvas, Qt::Key_BracketRight);
        QTest::keyClick(canvas, Qt::Key_BracketRight); // one step: the hand did not rest between
        QTRY_COMPARE(boxes(desk)[1].angleDegrees, 2.0);
        desk.workspace.close();
        QVERIFY(desk.reopen("office.faces"));
        QTRY_VERIFY(desk.canvas()->picture());
        QTRY_COMPARE(desk.canvas()->boxes().size(), std::size_t(2));
        desk.workspace.undo();
        QTRY_COMPARE(boxes(desk)[1].angleDegrees, 0.0);
        QTRY_COMPARE(desk.canvas()->boxes()[1].angleDegrees, 0.0);
        desk.workspace.undo();
        QTRY_COMPARE(desk.canvas()->boxes(), std::vector<FacePlace>{kFirst});
        desk.workspace.redo();
        desk.workspace.redo();
        QTRY_COMPARE(desk.canvas()->boxes().size(), std::size_t(2));
        QTRY_COMPARE(desk.canvas()->boxes()[1].angleDegrees, 2.0);
    }

    void anUndoRightAfterAnEditTakesThatEditBack()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(putBoxes(desk, {kFirst, kSecond}));
        desk.canvas()->setFocus();
        desk.canvas()->choose(1);
        desk.canvas()->setFocus();
        QTest::keyClick(desk.canvas(), Qt::Key_Delete);
        QCOMPARE(desk.canvas()->cellCount(), 1);
        desk.workspace.undo(); // sooner than the edit was kept
        QTRY_COMPARE(desk.canvas()->cellCount(), 2);
        QTRY_VERIFY(desk.quiet());
        QCOMPARE(boxes(desk), (std::vector<FacePlace>{kFirst, kSecond}));
        desk.workspace.redo();
        QTRY_COMPARE(desk.canvas()->cellCount(), 1);
    }

    void findingAgainSaysWhatItReplacedAndBringsItBack()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        const std::vector<FacePlace> found = boxes(desk);
        const std::vector<FacePlace> mine{{{5, 5, 50, 50}, 12}, kSecond};
        QVERIFY(putBoxes(desk, mine));
        QCOMPARE(desk.part<QPushButton>("findFaces")->text(), QStringLiteral("Find faces again"));
        press(desk, "findFaces");
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20000);
        if (found.empty()) {
            QVERIFY(notice->text().contains(QStringLiteral("2 boxes stay")));
            QCOMPARE(boxes(desk), mine);
            return;
        }
        QVERIFY(notice->text().contains(QStringLiteral("instead of the 2 boxes")));
        QTRY_COMPARE(boxes(desk), found);
        for (QPushButton *button : notice->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Bring the old boxes back"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(boxes(desk), mine);
    }

    void cuttingAgainAfterMovingRemovingAndAddingSaysWhatChanged()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(putBoxes(desk, {kFirst, kSecond}));
        press(desk, "cut");
        QTRY_COMPARE_WITH_TIMEOUT(keptFaces(desk), std::size_t(2), 20000);
        QTRY_VERIFY(desk.part<QPushButton>("labelThem")->isVisible()); // cut as drawn
        const Face labelled = desk.workspace.view().faces[0];
        desk.workspace.setLabels({{labelled.id, desk.workspace.view().allAttributes[2].id, LabelValue::Yes}});
        FacePlace turned = kFirst;
        turned.angleDegrees = 8;
        QVERIFY(putBoxes(desk, {turned, {{390, 40, 110, 110}, 0}}));
        QTRY_VERIFY(!desk.part<QPushButton>("labelThem")->isVisible()); // a turn counts
        press(desk, "cut");
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QStringLiteral("left out")), 20000);
        QCOMPARE(notice->text(), QStringLiteral("Cut 2 faces from 1 photo. 1 of them was there before and kept its "
                                                "labels, 1 is new. 1 face is left out now: rejected, not deleted."));
        QTRY_COMPARE(desk.workspace.face(labelled.id)->angleDegrees, 8.0); // the project is read anew
        QCOMPARE(keptFaces(desk), std::size_t(2));
        const Face &again = *desk.workspace.face(labelled.id);
        QCOMPARE(again.labels[2], LabelValue::Yes);
        QVERIFY(desk.workspace.view().faces[1].rejected);
        QVERIFY(putBoxes(desk, {turned, kSecond, {{390, 40, 110, 110}, 0}}));
        press(desk, "cut"); // what was left out comes back
        QTRY_COMPARE_WITH_TIMEOUT(keptFaces(desk), std::size_t(3), 20000);
    }

    void brushStrokesAreCarriedAlongAndItIsSaid()
    {
        Desk desk;
        QVERIFY(desk.openWithGroup());
        QVERIFY(putBoxes(desk, {kFirst}));
        desk.part<QCheckBox>()->setChecked(true);
        press(desk, "cut");
        QTRY_COMPARE_WITH_TIMEOUT(keptFaces(desk), std::size_t(1), 20000);
        QTRY_VERIFY(desk.quiet());
        const FaceId face = desk.workspace.view().faces[0].id;
        const cv::Mat painted(96, 96, CV_8UC1, cv::Scalar(255));
        desk.workspace.change([face, painted](store::Project &project) { tasks::keepMask(project, face, painted); });
        FacePlace nudged = kFirst;
        nudged.box.x += 2;
        QVERIFY(putBoxes(desk, {nudged}));
        press(desk, "cut");
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QStringLiteral("moved")), 20000);
        QCOMPARE(notice->text(), QStringLiteral("Cut 1 face from 1 photo. It was there before. 1 face "
                                                "moved: its background was removed anew, your brush strokes were "
                                                "carried along."));
    }

    void severalPhotosAreLookedAtAndCutInOneGo()
    {
        Desk desk;
        desk.drawGroup(2);
        desk.drawGroup(3);
        desk.drawGroup(4);
        QVERIFY(desk.open());
        desk.page->takeFiles({faces::ui::toText(desk.folder / "groups")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.photos().size(), std::size_t(3), 20000);
        QTRY_VERIFY(desk.canvas()->picture());
        desk.noGrids();
        // All three are chosen, so all three are looked at, before anybody cuts.
        const auto lookedAt = [&] {
            return std::ranges::all_of(desk.photos(), [](const Photo &photo) { return photo.boxes.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(lookedAt(), 30000);
        desk.workspace.change([photos = desk.photos()](store::Project &project) {
            project.setPhotoBoxes(photos[0].id, std::vector{kFirst});
            project.setPhotoBoxes(photos[1].id, std::vector{kFirst, kSecond});
            project.setPhotoBoxes(photos[2].id, std::vector{kSecond});
        });
        QTRY_COMPARE(desk.part<QPushButton>("cut")->text(), QStringLiteral("Cut 4 faces from 3 photos"));
        press(desk, "cut");
        QTRY_COMPARE_WITH_TIMEOUT(keptFaces(desk), std::size_t(4), 20000);
    }
};

QTEST_MAIN(PhotosBoxesStory)
#include "tst_photos_boxes.moc"
