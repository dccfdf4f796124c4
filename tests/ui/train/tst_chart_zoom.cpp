// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/train/chart_story.h"
#include "ui/theme.h"
#include "ui/widgets/plots/threshold_chart.h"

#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace faces;
using namespace faces::ui;
using test::ChartStory;

namespace {
bool near(double one, double other, double share = 1e-6)
{
    return std::abs(one - other) <= share * std::max({1e-9, std::abs(one), std::abs(other)});
}

int epochRead(const LineChart &chart)
{
    static const QRegularExpression epoch(QStringLiteral("^epoch (\\d+)"));
    const QRegularExpressionMatch match = epoch.match(chart.readOut());
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}
} // namespace

class TestChartZoom : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theWheelZoomsAroundThePointer()
    {
        ChartStory story;
        QVERIFY(!story.chart.zoomed());
        story.wheel(story.at(0.25, 0.5), 3);
        QVERIFY(story.chart.zoomed());
        const Span seen = story.chart.seenAcross();
        QVERIFY(near(seen.width(), 40 * std::pow(0.8, 3)));
        // What was under the pointer, a quarter from the left, still is: epoch 10, up to a pixel.
        QVERIFY2(near(seen.low + seen.width() / 4, 10, 0.03), qPrintable(QString::number(seen.low)));
        story.wheel(story.at(0.25, 0.5), -9); // farther than the whole is the whole
        QVERIFY(!story.chart.zoomed());
        QCOMPARE(story.chart.seenAcross(), (Span{0, 40}));
    }

    void withCtrlOrOverTheNumbersTheWheelZoomsUpwards()
    {
        ChartStory story;
        const Span whole = story.chart.seenUp();
        story.wheel(story.at(0.5, 0.5), 2, Qt::ControlModifier);
        QVERIFY(near(story.chart.seenUp().width(), whole.width() * 0.64));
        QCOMPARE(story.chart.seenAcross(), (Span{0, 40}));
        story.chart.showWhole();
        story.settle();
        story.wheel(QPoint(story.chart.area().left() / 2, story.chart.area().center().y()), 2);
        QVERIFY(near(story.chart.seenUp().width(), whole.width() * 0.64));
        QCOMPARE(story.chart.seenAcross(), (Span{0, 40}));
    }

    void whatIsZoomedIsDraggedAndStopsAtTheEnds()
    {
        ChartStory story;
        QTest::mousePress(story.plot(), Qt::LeftButton, {}, story.at(0.5, 0.5));
        QTest::mouseMove(story.plot(), story.at(0.2, 0.5));
        QTest::mouseRelease(story.plot(), Qt::LeftButton, {}, story.at(0.2, 0.5));
        QCOMPARE(story.chart.seenAcross(), (Span{0, 40})); // the whole has nowhere to go
        story.wheel(story.at(0.5, 0.5), 4);
        const Span before = story.chart.seenAcross();
        QTest::mousePress(story.plot(), Qt::LeftButton, {}, story.at(0.75, 0.5));
        QTest::mouseMove(story.plot(), story.at(0.25, 0.5));
        const Span after = story.chart.seenAcross();
        QVERIFY(near(after.width(), before.width()));
        QVERIFY(near(after.low, before.low + before.width() / 2, 0.02));
        for (const double to : {0.75, 0.25, 0.05}) // and farther
            QTest::mouseMove(story.plot(), story.at(to, 0.5));
        QVERIFY(story.chart.seenAcross().low > after.low && story.chart.seenAcross().high <= 40 + 1e-9);
        QTest::mouseRelease(story.plot(), Qt::LeftButton, {}, story.at(0.05, 0.5));
        const Span stays = story.chart.seenAcross();
        QTest::mouseMove(story.plot(), story.at(0.6, 0.5));
        QCOMPARE(story.chart.seenAcross(), stays);
    }

    void aDoubleClickAKeyAndAButtonShowTheWhole()
    {
        ChartStory story;
        auto *whole = story.chart.findChild<QPushButton *>();
        QVERIFY(!whole->isVisible());
        const auto zoom = [&] {
            story.wheel(story.at(0.5, 0.5), 3);
            story.wheel(story.at(0.5, 0.5), 3, Qt::ControlModifier);
            return story.chart.zoomed() && whole->isVisible();
        };
        QVERIFY(zoom());
        QTest::mouseDClick(story.plot(), Qt::LeftButton, {}, story.at(0.5, 0.5));
        QVERIFY(!story.chart.zoomed());
        QVERIFY(!whole->isVisible());
        for (const Qt::Key key : {Qt::Key_0, Qt::Key_Home}) {
            QVERIFY(zoom());
            story.press(key);
            QVERIFY(!story.chart.zoomed());
        }
        QVERIFY(zoom());
        QVERIFY(story.chart.rect().contains(whole->geometry()));
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(!story.chart.zoomed());
    }

    void keysReadEpochByEpochAndTheViewGoesAlong()
    {
        ChartStory story;
        story.chart.setMark(12, QStringLiteral("best"));
        story.press(Qt::Key_Right);
        QCOMPARE(epochRead(story.chart), 12); // the best one first
        QVERIFY(story.chart.readOut().contains(
            QStringLiteral("validation %1").arg(ChartStory::validationAt(12), 0, 'f', 3)));
        story.press(Qt::Key_Right);
        QCOMPARE(epochRead(story.chart), 13);
        QCOMPARE(story.chart.accessibleDescription(), story.chart.readOut());
        for (int i = 0; i < 3; ++i)
            story.press(Qt::Key_Plus); // around what is read
        QVERIFY(near(story.chart.seenAcross().width(), 5));
        QVERIFY(story.chart.seenAcross().holds(13));
        for (int i = 0; i < 9; ++i)
            story.press(Qt::Key_Left);
        QCOMPARE(epochRead(story.chart), 4);
        QVERIFY(story.chart.seenAcross().holds(4));
        for (int i = 0; i < 9; ++i)
            story.press(Qt::Key_Left);
        QCOMPARE(epochRead(story.chart), 1); // where the lines begin
        story.press(Qt::Key_Escape);
        QVERIFY(story.chart.readOut().isEmpty());
    }

    void keysZoomAndMove()
    {
        ChartStory story;
        story.press(Qt::Key_Equal);
        QCOMPARE(story.chart.seenAcross(), (Span{10, 30}));
        story.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(story.chart.seenAcross(), (Span{14, 34}));
        story.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(story.chart.seenAcross(), (Span{10, 30}));
        const Span up = story.chart.seenUp();
        story.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(near(story.chart.seenUp().width(), up.width() / 2));
        const Span middle = story.chart.seenUp();
        story.press(Qt::Key_Up);
        QVERIFY(story.chart.seenUp().low > middle.low);
        story.press(Qt::Key_Minus, Qt::ControlModifier);
        story.press(Qt::Key_Minus);
        QVERIFY(!story.chart.zoomed());
    }

    void theWindowsOwnKeysDoNotTakeTheCharts()
    {
        ChartStory story;
        for (const int key : {Qt::Key_Left, Qt::Key_Plus, Qt::Key_0}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
            event.ignore();
            QApplication::sendEvent(&story.chart, &event);
            QVERIFY(event.isAccepted());
        }
        QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_F1, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(&story.chart, &other);
        QVERIFY(!other.isAccepted());
    }

    void newEpochsLeaveTheZoomAndAViewOfTheEndGoesWithThem()
    {
        ChartStory story;
        story.wheel(story.at(0.1, 0.5), 6); // the beginning
        const Span beginning = story.chart.seenAcross();
        QVERIFY(beginning.high < 30);
        story.chart.setLines(ChartStory::linesTo(31));
        QCOMPARE(story.chart.seenAcross(), beginning);
        story.chart.showWhole();
        story.settle();
        story.wheel(story.at(30.0 / 40, 0.5), 6);
        const Span end = story.chart.seenAcross();
        QVERIFY(end.holds(31) && end.high < 36);
        story.chart.setLines(ChartStory::linesTo(36));
        QCOMPARE(story.chart.seenAcross().high, 36.0);
        QVERIFY(near(story.chart.seenAcross().width(), end.width()));
        // A run that is longer than it was planned: the axis grows, the part stays.
        story.chart.setAcross(0, 60, QStringLiteral("epoch"), true);
        QCOMPARE(story.chart.seenAcross().high, 36.0);
    }

    void thePointerReadsWhatIsZoomed()
    {
        ChartStory story;
        story.wheel(story.at(0.5, 0.5), 5);
        const Span seen = story.chart.seenAcross();
        QTest::mouseMove(story.plot(), story.at(0.3, 0.5));
        QTRY_VERIFY(!story.chart.readOut().isEmpty());
        QCOMPARE(epochRead(story.chart), static_cast<int>(std::lround(seen.low + 0.3 * seen.width())));
    }

    void whatIsReadGrowsWithTheRun()
    {
        ChartStory story;
        story.press(Qt::Key_Right); // no best epoch: the last
        QCOMPARE(epochRead(story.chart), 30);
        std::vector<ChartLine> lines = ChartStory::linesTo(31);
        lines[1].points[29].setY(0.777);
        story.chart.setLines(lines);
        QVERIFY(story.chart.readOut().contains(QStringLiteral("0.777")));
    }

    void aLogarithmicAxisLeavesOutWhatHasNoPlace()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|Qt::")));
        ChartStory story;
        std::vector<ChartLine> lines = ChartStory::linesTo(30);
        lines[0].points[3].setY(0);
        lines[0].points[4].setY(-1);
        lines[0].points[29].setY(0); // the end of the line, where its name stands
        story.chart.setLines(lines);
        story.chart.setLog(true);
        story.settle();
        const Span seen = story.chart.seenUp();
        QVERIFY(seen.low > 0 && seen.low < ChartStory::validationAt(30) / 2);
        QVERIFY(seen.high > ChartStory::validationAt(1));
        story.wheel(story.at(0.5, 0.5), 4, Qt::ControlModifier);
        const Span part = story.chart.seenUp();
        // In decades: the middle stays the middle.
        QVERIFY(near(std::log10(part.high / part.low), std::log10(seen.high / seen.low) * std::pow(0.8, 4)));
        QVERIFY(near(std::sqrt(part.low * part.high), std::sqrt(seen.low * seen.high), 0.05));
        story.chart.setLog(false);
        QVERIFY(!story.chart.zoomed());
        QVERIFY(story.chart.seenUp().holds(-1)); // which has its place again
        story.settle();
    }

    void aLogarithmicAxisWithoutAnyPlaceIsNoTrouble()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|Qt::")));
        ChartStory story;
        story.chart.setLog(true);
        story.chart.setLines({{QStringLiteral("training"), LineRole::Soft, {{1, 0}, {2, -3}}}});
        story.chart.setMark(1, QStringLiteral("best"));
        story.settle();
        story.wheel(story.at(0.5, 0.5), 2, Qt::ControlModifier);
        story.chart.setLines({});
        story.settle();
        QVERIFY(story.chart.seenUp().low > 0);
    }

    void aThresholdIsNotZoomed()
    {
        ThresholdChart chart;
        chart.resize(300, 180);
        chart.show();
        chart.grab();
        auto *area = chart.findChild<QWidget *>();
        const QPoint middle(area->width() / 2, area->height() / 2);
        QWheelEvent wheel(middle, area->mapToGlobal(middle), QPoint(), QPoint(0, 480), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(area, &wheel);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(!chart.zoomed());
        QCOMPARE(chart.seenAcross(), (Span{0, 1}));
        QCOMPARE(area->cursor().shape(), Qt::SplitHCursor);
    }
};

QTEST_MAIN(TestChartZoom)
#include "tst_chart_zoom.moc"
