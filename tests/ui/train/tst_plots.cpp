// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/widgets/plots/threshold_chart.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <qcustomplot.h>

#include <utility>

using namespace faces;
using namespace faces::ui;

namespace {
/// The plotting area is the chart's only child.
QWidget *areaOf(QWidget &chart) { return chart.findChild<QWidget *>(); }

bool holdsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// Falls from 0.9 to 0.1 between epochs 1 and 9.
std::vector<ChartLine> falling()
{
    ChartLine line{QStringLiteral("validation"), LineRole::Strong, {}};
    for (int epoch = 1; epoch <= 9; ++epoch)
        line.points.emplace_back(epoch, 1.0 - 0.1 * epoch);
    return {line};
}
} // namespace

class TestPlots : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Scheme::Light); }

    void aChartWithoutAPlaceDrawsNothing()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|Qt::")));
        LineChart chart;
        chart.resize(400, 240);
        areaOf(chart)->resize(0, 0);
        chart.setLines(falling());
        QCoreApplication::processEvents();
        chart.show();
        areaOf(chart)->resize(0, 0);
        chart.setLines(falling());
        QCoreApplication::processEvents();
        chart.hide();
        chart.setMark(3, QStringLiteral("best"));
        chart.resize(420, 260);
        chart.show();
        QTRY_VERIFY(holdsColour(chart.grab().toImage(), tokens().accent)); // seen again, it is drawn
    }

    void theNumbersOnTheAxesAreWrittenAsThePersonWritesThem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("pl_PL")));
        LineChart chart;
        chart.resize(400, 240);
        chart.setUp(0, 1);
        chart.show();
        chart.grab();
        QStringList labels;
        for (const QString &label : chart.findChild<QCustomPlot *>()->yAxis->tickVectorLabels())
            labels << label;
        QLocale::setDefault(before);
        QVERIFY2(!labels.filter(QStringLiteral("0,")).isEmpty(), qPrintable(labels.join(QLatin1Char(' '))));
    }

    void thePointerReadsOutTheNearestEpoch()
    {
        LineChart chart;
        chart.resize(400, 240);
        chart.setAcross(0, 10, QStringLiteral("epoch"), true);
        chart.setLines(falling());
        chart.show();
        chart.grab();
        QWidget *area = areaOf(chart);
        // The middle of the area is near epoch 5 whatever the margins are: it reads a whole epoch and its value.
        QTest::mouseMove(area, QPoint(area->width() / 2, area->height() / 2));
        QTRY_VERIFY(!chart.readOut().isEmpty());
        const QStringList parts = chart.readOut().split(QStringLiteral(" · "));
        QCOMPARE(parts.size(), 2);
        const int epoch = parts[0].section(QLatin1Char(' '), 1).toInt();
        QVERIFY(epoch >= 3 && epoch <= 7);
        QCOMPARE(parts[1], QStringLiteral("validation %1").arg(1.0 - 0.1 * epoch, 0, 'f', 3));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(area, &leave);
        QVERIFY(chart.readOut().isEmpty());
    }

    void aChartFollowsThePalette()
    {
        LineChart chart;
        chart.resize(400, 240);
        chart.setAcross(0, 10, QStringLiteral("epoch"), true);
        chart.setLines(falling());
        chart.setMark(5, QStringLiteral("best"));
        chart.show();
        QVERIFY(holdsColour(chart.grab().toImage(), tokensOf(false).accent));
        applyTheme(*qApp, Scheme::Dark);
        QCoreApplication::processEvents();
        const QImage dark = chart.grab().toImage();
        QVERIFY(holdsColour(dark, tokensOf(true).accent));
        QVERIFY(holdsColour(dark, tokensOf(true).line)); // the horizontal lines
        QVERIFY(!holdsColour(dark, tokensOf(false).accent));
    }

    void aLineWithoutPointsIsNoTrouble()
    {
        LineChart chart;
        chart.setLines({{QStringLiteral("training"), LineRole::Soft, {}}});
        chart.setMark(std::nullopt);
        chart.grab();
        QVERIFY(!chart.mark());
    }

    void theLineIsDraggedAndTellsItsPlace()
    {
        ThresholdChart chart;
        chart.resize(300, 180);
        chart.show();
        chart.grab();
        QSignalSpy moved(&chart, &ThresholdChart::thresholdMoved);
        QWidget *area = areaOf(chart);
        QTest::mousePress(area, Qt::LeftButton, {}, QPoint(area->width() / 4, 60));
        const double first = chart.threshold();
        QTest::mouseMove(area, QPoint(area->width() / 2, 60));
        QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(area->width() / 2, 60));
        QVERIFY(chart.threshold() > first + 0.1);
        QCOMPARE(moved.last().value(0).toDouble(), chart.threshold());
        const double after = chart.threshold();
        QTest::mouseMove(area, QPoint(area->width() / 4, 60)); // no button: it stays
        QCOMPARE(chart.threshold(), after);
    }

    void arrowKeysMoveTheLineAndStopAtTheEnds()
    {
        ThresholdChart chart;
        chart.setThreshold(0.5);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.threshold(), 0.51);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(chart.threshold(), 0.46);
        chart.setThreshold(0.98);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.threshold(), 0.99);
    }

    void theValueLeavesTheEndsOfTheAxisReadable()
    {
        ThresholdChart chart;
        chart.resize(300, 180);
        chart.show();
        const auto ends = [&chart](double threshold) {
            chart.setThreshold(threshold);
            auto *plot = chart.findChild<QCustomPlot *>();
            plot->replot();
            const QImage image = chart.grab().toImage();
            const QRect axes = plot->axisRect()->rect();
            const QRect word(-10, 0, 21, image.height() - axes.bottom()); // around an end, below
            return std::pair(image.copy(word.translated(axes.left(), axes.bottom())),
                             image.copy(word.translated(axes.right(), axes.bottom())));
        };
        const auto [zero, one] = ends(0.5);
        for (const double threshold : {0.01, 0.05, 0.95, 0.99}) {
            const auto [left, right] = ends(threshold);
            // The line itself is near an end; what is written below it is not touched.
            const QRect below(0, 6, left.width(), left.height() - 6);
            QCOMPARE(left.copy(below), zero.copy(below));
            QCOMPARE(right.copy(below), one.copy(below));
        }
    }

    void aLockedLineStays()
    {
        ThresholdChart chart;
        chart.setLocked(true);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.threshold(), 0.5);
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
