// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/cell_panel.h"
#include "ui/widgets/notice_line.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

/// In the middle row, at a part of the width.
int at(const cv::Mat &mask, double part) { return mask.at<uchar>(mask.rows / 2, static_cast<int>(mask.cols * part)); }

/// A sheet on the table, cut or not, and its first cell chosen by key.
struct CellDesk : Desk {
    [[nodiscard]] bool openAt(bool cut)
    {
        if (!openWithSheets(1))
            return false;
        if (cut) {
            QTest::mouseClick(part<QPushButton>("cut"), Qt::LeftButton);
            const auto cells = static_cast<std::size_t>(sheets[0].grid.cells());
            if (!QTest::qWaitFor([&] { return workspace.view().faces.size() == cells; }, 20000))
                return false;
        }
        QTest::keyClick(canvas(), Qt::Key_Right);
        return QTest::qWaitFor([&] { return face()->hasImage() && workspace.allKept(); }, 20000);
    }
    /// A photo that is no grid, with these boxes put by hand.
    [[nodiscard]] bool openWithBoxes(const std::vector<FacePlace> &places)
    {
        if (!openWithGroup())
            return false;
        workspace.change([places, id = photos()[0].id](store::Project &project) { project.setPhotoBoxes(id, places); });
        return QTest::qWaitFor([&] { return photos()[0].boxes == places && canvas()->boxes() == places; });
    }
    QPoint place(double x, double y) { return canvas()->toWidget({x, y}).toPoint(); }
    LargeFace *face() { return part<LargeFace>(); }
    QPushButton *button(const char *name) { return part<QPushButton>(name); }
    QString note()
    {
        QStringList all;
        for (const auto *label : page->findChild<CellPanel *>()->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    FaceId shown() { return workspace.view().faces.at(static_cast<std::size_t>(canvas()->chosen())).id; }
    /// What is on the disk.
    cv::Mat keptMask(FaceId id)
    {
        const auto project = store::Project::open(folder / "office.faces", store::OpenMode::ReadOnly);
        return tasks::loadFace(project, id).mask;
    }
    void stroke(QPoint from, QPoint to)
    {
        QTest::mousePress(face(), Qt::LeftButton, {}, from);
        QTest::mouseMove(face(), (from + to) / 2);
        QTest::mouseMove(face(), to);
        QTest::mouseRelease(face(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] bool kept()
    {
        return QTest::qWaitFor([this] { return workspace.allKept(); });
    }
    /// Of the large face, at a place in the widget.
    QColor colourAt(QPoint place) { return face()->grab().toImage().pixelColor(place); }
};

} // namespace

class CellPanelStory : public QObject {
    Q_OBJECT
private slots:
    void aCellThatIsNotCutYetIsOnlyShown()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(false));
        for (const char *name : {"keepBackground", "removeBackground", "brushIn", "brushOut"})
            QVERIFY2(!desk.button(name)->isEnabled(), name);
        QVERIFY(desk.note().contains(QStringLiteral("mended after cutting")));
        QVERIFY(!desk.face()->mask().empty()); // before and after are shown all the same
    }

    void aBoxThatWasTurnedSinceItsCutIsShownAsItWouldBeCut()
    {
        CellDesk desk;
        QVERIFY(desk.openWithBoxes({{{30, 60, 96, 96}, 0}}));
        QTest::mouseClick(desk.part<QPushButton>("cut"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), std::size_t(1), 20000);
        desk.canvas()->choose(0);
        QTRY_VERIFY(desk.button("brushIn")->isEnabled()); // it stands where it was cut
        QTest::keyClick(desk.canvas(), Qt::Key_BracketRight);
        QVERIFY(desk.note().contains(QStringLiteral("moved since")));
        QVERIFY(!desk.button("brushIn")->isEnabled());
    }

    void whatIsChosenIsShownEvenWhileTheMouseRestsElsewhere()
    {
        CellDesk desk;
        QVERIFY(desk.openWithBoxes({{{30, 60, 96, 96}, 0}, {{190, 150, 130, 130}, 0}}));
        QTest::mouseMove(desk.canvas(), desk.place(70, 100));
        QTRY_COMPARE(desk.canvas()->hovered(), 0);
        QVERIFY(desk.note().contains(QStringLiteral("Face 1")));
        QTest::keyClick(desk.canvas(), Qt::Key_N);
        QCOMPARE(desk.canvas()->chosen(), 2);
        QVERIFY(desk.note().contains(QStringLiteral("Face 3")));
        QTRY_VERIFY(desk.face()->hasImage());
        QVERIFY(desk.face()->focusPolicy() != Qt::NoFocus);
    }

    void aBoxThatIsTooSmallLeavesNothingChosenAndSaysWhy()
    {
        CellDesk desk;
        QVERIFY(desk.openWithBoxes({{{30, 60, 96, 96}, 0}}));
        desk.canvas()->choose(0);
        QTRY_VERIFY(desk.face()->hasImage());
        QTest::mousePress(desk.canvas(), Qt::LeftButton, {}, desk.place(20, 320));
        QTest::mouseMove(desk.canvas(), desk.place(24, 324));
        QTest::mouseMove(desk.canvas(), desk.place(29, 329));
        QTest::mouseRelease(desk.canvas(), Qt::LeftButton, {}, desk.place(29, 329));
        QCOMPARE(desk.canvas()->chosen(), -1);
        QVERIFY(desk.note().contains(QStringLiteral("Point at a face")));
        QVERIFY(!desk.face()->hasImage());
        QCOMPARE(desk.face()->focusPolicy(), Qt::NoFocus); // Tab has nothing to do there
        QVERIFY(desk.part<NoticeLine>()->isVisible());
        QVERIFY(desk.part<NoticeLine>()->text().contains(QStringLiteral("too small")));
    }

    void theDividerIsDraggedAndMovedByKeys()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(false));
        LargeFace *face = desk.face();
        QTest::mousePress(face, Qt::LeftButton, {}, {face->width() / 2, 40});
        QTest::mouseMove(face, {face->width() / 4, 40});
        QTest::mouseRelease(face, Qt::LeftButton, {}, {face->width() / 4, 40});
        QVERIFY(std::abs(face->divider() - 0.25) < 0.02);
        QVERIFY(!desk.button("original")->isChecked() && !desk.button("removed")->isChecked());
        face->setFocus();
        QTest::keyClick(face, Qt::Key_Right);
        QVERIFY(std::abs(face->divider() - 0.30) < 0.02);
        QTest::keyClick(face, Qt::Key_End);
        QCOMPARE(face->divider(), 1.0);
        QVERIFY(desk.button("original")->isChecked());
        QTest::mouseClick(desk.button("removed"), Qt::LeftButton);
        QCOMPARE(face->divider(), 0.0);
        QVERIFY(desk.button("removed")->isChecked());
    }

    void theFillIsSeenAndRememberedForTheNextTime()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(false));
        QTest::mouseClick(desk.button("removed"), Qt::LeftButton);
        const QPoint corner(8, 8);
        QCOMPARE(desk.colourAt(corner), QColor(Qt::black));
        QTest::mouseClick(desk.part<QAbstractButton>("fill.white"), Qt::LeftButton);
        QCOMPARE(desk.colourAt(corner), QColor(Qt::white));
        QCOMPARE(FillChoice().fill(), Fill::White);
        QTest::mouseClick(desk.part<QAbstractButton>("fill.checkerboard"), Qt::LeftButton);
        QCOMPARE(FillChoice().fill(), Fill::Checker);
    }

    void theBackgroundOfOneFaceIsRemovedAndKeptAgain()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(true));
        QTRY_VERIFY(desk.button("removeBackground")->isEnabled());
        QVERIFY(desk.button("keepBackground")->isChecked()); // as it is now
        QTest::mouseClick(desk.button("keepBackground"), Qt::LeftButton);
        QVERIFY(desk.button("keepBackground")->isChecked());
        QTest::mouseClick(desk.button("removeBackground"), Qt::LeftButton);
        QTRY_VERIFY(!desk.button("keepBackground")->isChecked());
        QVERIFY(!desk.keptMask(desk.shown()).empty());
        QCOMPARE(desk.button("removeBackground")->text(), QStringLiteral("Find anew"));
        QTest::mouseClick(desk.button("keepBackground"), Qt::LeftButton);
        QTRY_VERIFY(desk.button("keepBackground")->isChecked());
        QVERIFY(desk.keptMask(desk.shown()).empty());
    }

    void aStrokeMendsTheMaskAndOneUndoTakesItBack()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(true));
        QTRY_VERIFY(desk.button("brushOut")->isEnabled());
        QTest::mouseClick(desk.button("brushOut"), Qt::LeftButton);
        QTRY_COMPARE(desk.face()->brush(), LargeFace::Brush::Out);
        const QPoint middle = desk.face()->rect().center();
        desk.stroke(middle - QPoint(30, 0), middle + QPoint(30, 0));
        const cv::Mat &seen = desk.face()->mask();
        QVERIFY(at(seen, 0.5) < 10); // at once
        QVERIFY(desk.kept());
        const cv::Mat first = desk.keptMask(desk.shown());
        QCOMPARE(first.size(), seen.size());
        QVERIFY(at(first, 0.5) < 10);

        QTest::mouseClick(desk.button("brushIn"), Qt::LeftButton);
        QTRY_COMPARE(desk.face()->brush(), LargeFace::Brush::In);
        desk.stroke(middle, middle + QPoint(1, 0));
        QVERIFY(desk.kept());
        const cv::Mat second = desk.keptMask(desk.shown());
        QVERIFY(at(second, 0.5) > 245);

        desk.workspace.undo();
        QVERIFY(desk.kept());
        QCOMPARE(cv::norm(desk.keptMask(desk.shown()), first, cv::NORM_INF), 0.0);
        QTRY_VERIFY(at(desk.face()->mask(), 0.5) < 10); // and is seen
        desk.workspace.undo();
        QVERIFY(desk.kept());
        QVERIFY(desk.keptMask(desk.shown()).empty());
    }

    void twoQuickStrokesAreBothKept()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(true));
        QTRY_VERIFY(desk.button("brushOut")->isEnabled());
        QTest::mouseClick(desk.button("brushOut"), Qt::LeftButton);
        QTRY_COMPARE(desk.face()->brush(), LargeFace::Brush::Out);
        const QRect all = desk.face()->rect();
        const QPoint left(all.width() / 3, all.height() / 2), right(all.width() * 2 / 3, all.height() / 2);
        desk.stroke(left, left + QPoint(2, 0));
        desk.stroke(right, right + QPoint(2, 0));
        QVERIFY(desk.kept());
        const cv::Mat kept = desk.keptMask(desk.shown());
        QVERIFY(at(kept, 1.0 / 3) < 10);
        QVERIFY(at(kept, 2.0 / 3) < 10);
    }

    void theBrushGrowsAndShrinksByKeysAndWheel()
    {
        CellDesk desk;
        QVERIFY(desk.openAt(true));
        QTRY_VERIFY(desk.button("brushIn")->isEnabled());
        desk.button("brushIn")->setFocus();
        QTest::mouseClick(desk.button("brushIn"), Qt::LeftButton);
        const double before = desk.face()->brushRadius();
        QTest::keyClick(desk.button("brushIn"), Qt::Key_BracketRight);
        QVERIFY(desk.face()->brushRadius() > before);
        QTest::keyClick(desk.button("brushIn"), Qt::Key_BracketLeft);
        QVERIFY(std::abs(desk.face()->brushRadius() - before) < 0.01);
        QTRY_COMPARE(desk.face()->brush(), LargeFace::Brush::In);
        const QPointF middle = desk.face()->rect().center();
        QWheelEvent wheel(middle, desk.face()->mapToGlobal(middle), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.face(), &wheel);
        QVERIFY(desk.face()->brushRadius() > before);
    }
};

QTEST_MAIN(CellPanelStory)
#include "tst_cell_panel.moc"
