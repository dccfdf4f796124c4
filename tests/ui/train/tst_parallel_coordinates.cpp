// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/theme.h"
#include "ui/widgets/parallel_coordinates.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace faces;
using namespace faces::ui;

namespace {
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Three lines over rate (0.001 to 0.1), batch and loss; the second one has no loss. The lines don't cross.
struct Plot {
    ParallelCoordinates view;

    Plot()
    {
        view.resize(600, 300);
        fill();
        view.show();
    }
    void fill()
    {
        view.setPlot({{QStringLiteral("Rate"), 0.001, 0.1, true, 3},
                      {QStringLiteral("Batch"), 16, 64, false, 0},
                      {QStringLiteral("Loss"), 0.2, 0.8, false, 2}},
                     {{7, QStringLiteral("Trial 7"), {0.001, 16, 0.2}},
                      {8, QStringLiteral("Trial 8"), {0.01, 40, kNone}},
                      {9, QStringLiteral("Trial 9"), {0.1, 64, 0.8}}},
                     true);
    }
    /// Between two axes, on the line of these values.
    QPoint between(int axis, double from, double to) const
    {
        return ((view.place(axis, from) + view.place(axis + 1, to)) / 2).toPoint();
    }
    void drag(int axis, double from, double to)
    {
        const QPoint start = view.place(axis, from).toPoint(), end = view.place(axis, to).toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, end, view.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, end);
    }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view, Qt::Key(key), with); }
};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}
} // namespace

class TestParallelCoordinates : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Scheme::Light); }

    void aLogarithmicAxisGivesEveryTenfoldTheSameRoom()
    {
        const Plot plot;
        const double low = plot.view.place(0, 0.001).y(), middle = plot.view.place(0, 0.01).y(),
                     high = plot.view.place(0, 0.1).y();
        QVERIFY(low > middle && middle > high);
        QVERIFY(std::abs((low - middle) - (middle - high)) < 1e-6);
    }

    void aClickNearALineChoosesIt()
    {
        Plot plot;
        const QSignalSpy chosen(&plot.view, &ParallelCoordinates::lineChosen);
        QTest::mouseClick(&plot.view, Qt::LeftButton, {}, plot.between(0, 0.1, 64) + QPoint(0, 3));
        QCOMPARE(plot.view.chosen(), std::optional(9));
        QTest::mouseClick(&plot.view, Qt::LeftButton, {}, plot.between(0, 0.01, 40) + QPoint(0, -3));
        QCOMPARE(plot.view.chosen(), std::optional(8));
        QTest::mouseClick(&plot.view, Qt::LeftButton, {}, plot.between(0, 0.001, 40)); // near none
        QCOMPARE(chosen.size(), 2);
        const QString told = plot.view.accessibleDescription();
        QVERIFY2(told.contains(QStringLiteral("Trial 8 · Rate 0.010 · Batch 40 · Loss none")), qPrintable(told));
    }

    void aDragOnAnAxisKeepsOnlySomeAndEscKeepsAll()
    {
        Plot plot;
        plot.drag(1, 30, 64);
        QCOMPARE(plot.view.kept(), std::vector<int>({8, 9}));
        plot.drag(2, 0.2, 0.8); // whoever has a loss at all
        QCOMPARE(plot.view.kept(), std::vector<int>({9}));
        QTest::mouseClick(&plot.view, Qt::LeftButton, {}, plot.between(0, 0.001, 16)); // not kept: not there
        QVERIFY(!plot.view.chosen());
        QTest::mouseClick(&plot.view, Qt::LeftButton, {}, plot.view.place(2, 0.5).toPoint()); // on its axis
        QCOMPARE(plot.view.kept(), std::vector<int>({8, 9}));
        plot.press(Qt::Key_Escape);
        QCOMPARE(plot.view.kept(), std::vector<int>({7, 8, 9}));
    }

    void everythingCanBeDoneWithKeys()
    {
        Plot plot;
        const QSignalSpy chosen(&plot.view, &ParallelCoordinates::lineChosen);
        QCOMPARE(plot.view.axis(), 2); // what is looked for
        plot.press(Qt::Key_Home);
        QCOMPARE(plot.view.chosen(), std::optional(7)); // the lowest loss
        plot.press(Qt::Key_Up);
        QCOMPARE(plot.view.chosen(), std::optional(9)); // 8 has none
        plot.press(Qt::Key_Left);
        plot.press(Qt::Key_Down);
        QCOMPARE(plot.view.chosen(), std::optional(8)); // along the batch
        plot.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(plot.view.kept(), std::vector<int>({8, 9}));
        plot.press(Qt::Key_Down); // no further than what is kept
        QCOMPARE(plot.view.chosen(), std::optional(8));
        plot.press(Qt::Key_Escape);
        QCOMPARE(plot.view.kept().size(), std::size_t(3));
        QCOMPARE(chosen.size(), 4);
    }

    void moreLinesLeaveWhatIsKeptAndChosen()
    {
        Plot plot;
        plot.drag(1, 30, 64);
        plot.view.setChosen(9);
        plot.fill();
        QCOMPARE(plot.view.kept(), std::vector<int>({8, 9}));
        QCOMPARE(plot.view.chosen(), std::optional(9));
        plot.view.setPlot({{QStringLiteral("Dense"), 0, 1, false, 0}}, {}, true); // another search
        QVERIFY(!plot.view.brush(0));
        plot.view.grab(); // one axis and no line can be drawn
    }

    void linesAreLegibleInBothThemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            for (int i = 0; i <= 20; ++i) {
                const double ratio = contrast(ParallelCoordinates::colourOf(i / 20.0), tokens().panel);
                QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1 at %2").arg(ratio).arg(i)));
            }
        }
        QVERIFY(ParallelCoordinates::colourOf(1) == tokens().accent);
        QVERIFY(ParallelCoordinates::colourOf(0) != ParallelCoordinates::colourOf(1));
    }

    void theBestLineHasTheColourOfTheBest()
    {
        Plot plot;
        const QImage image = plot.view.grab().toImage();
        const qreal ratio = image.devicePixelRatio();
        // Accent is a full colour, soft text a grey: the edges of a line are paler, its middle is not.
        const auto fullest = [&](QPoint at) {
            float saturation = 0;
            for (int dy = -3; dy <= 3; ++dy) {
                const QColor seen = image.pixelColor((QPointF(at + QPoint(0, dy)) * ratio).toPoint());
                saturation = std::max(saturation, float(seen.hsvSaturationF()));
            }
            return saturation;
        };
        QVERIFY(fullest(plot.between(0, 0.001, 16)) > 0.4F);
        QVERIFY(fullest(plot.between(0, 0.1, 64)) < 0.4F);
    }
};

QTEST_MAIN(TestParallelCoordinates)
#include "tst_parallel_coordinates.moc"
