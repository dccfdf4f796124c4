// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What charts do with little: one epoch, lines that are nearly the same, zeros, values that are no numbers.
#include "tests/ui/train/chart_story.h"
#include "tests/ui/train/drawn_search.h"
#include "ui/pages/train/reliability_plot.h"
#include "ui/pages/train/tune_axes.h"
#include "ui/pages/train/tune_curves.h"
#include "ui/theme.h"

#include <QRegularExpression>

#include <qcustomplot.h>

#include <algorithm>
#include <limits>

using namespace faces;
using namespace faces::ui;
using test::ChartStory;

namespace {
QCustomPlot &plotOf(const LineChart &chart) { return *chart.findChild<QCustomPlot *>(); }

/// Where QCustomPlot draws a value, in the chart's pixels.
QPointF pixelOf(const LineChart &chart, double x, double y)
{
    const QCustomPlot &plot = plotOf(chart);
    return QPointF(plot.xAxis->coordToPixel(x), plot.yAxis->coordToPixel(y)) + QPointF(plot.pos());
}

std::vector<QCPItemText *> textsOf(const LineChart &chart)
{
    std::vector<QCPItemText *> seen;
    QCustomPlot &plot = plotOf(chart);
    for (int i = 0; i < plot.itemCount(); ++i)
        if (auto *text = qobject_cast<QCPItemText *>(plot.item(i)); text && text->visible() && !text->text().isEmpty())
            seen.push_back(text);
    return seen;
}

QRectF boxOf(const QCPItemText &text) { return {text.topLeft->pixelPosition(), text.bottomRight->pixelPosition()}; }

/// The numbers below the chart, as QCustomPlot would write them now.
std::pair<QVector<double>, QVector<QString>> ticksOf(const QCPAxis &axis)
{
    QVector<double> ticks;
    QVector<QString> labels;
    axis.ticker()->generate(axis.range(), axis.parentPlot()->locale(), QLatin1Char('f'), 0, ticks, nullptr, &labels);
    return {ticks, labels};
}

bool nearColour(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
               std::abs(one.blue() - other.blue()) <
           60;
}

/// The dot at this place has its colour on all four sides of its middle.
bool wholeDot(const QImage &picture, QPointF middle, const QColor &colour)
{
    return std::ranges::all_of(std::vector<QPointF>{{-1, 0}, {1, 0}, {0, -1}, {0, 1}}, [&](QPointF to) {
        const QPointF sample = middle + to;
        const QPoint at(static_cast<int>(std::floor(sample.x())), static_cast<int>(std::floor(sample.y())));
        return picture.rect().contains(at) && nearColour(picture.pixelColor(at), colour);
    });
}

/// Where the value is drawn once the picture has been made.
bool seesDot(ChartStory &story, double x, double y, const QColor &colour)
{
    const QImage picture = story.picture();
    return wholeDot(picture, pixelOf(story.chart, x, y), colour);
}

std::vector<ChartLine> sameEnds(int lines, double value, int lastEpoch)
{
    std::vector<ChartLine> all;
    for (int i = 0; i < lines; ++i) {
        ChartLine line{QStringLiteral("line %1").arg(i), LineRole::Each, {}, i};
        for (int epoch = 1; epoch <= lastEpoch; ++epoch)
            line.points.emplace_back(epoch, epoch < lastEpoch ? 1.0 : value + 1e-4 * i);
        all.push_back(line);
    }
    return all;
}

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

class TestChartEdges : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void namesOfEqualLowLinesStandApartInsideThePlot_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void namesOfEqualLowLinesStandApartInsideThePlot()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        for (const int last : {12, 40}) { // in the middle of the plot, and at its edge
            ChartStory story;
            story.chart.setLines(sameEnds(5, 0.001, last));
            story.chart.setMark(last, QStringLiteral("best")); // its words stand at the bottom, too
            story.settle();
            const std::vector<QCPItemText *> texts = textsOf(story.chart);
            QCOMPARE(texts.size(), std::size_t(6));
            const QCustomPlot &plot = plotOf(story.chart);
            for (const QCPItemText *text : texts) {
                const QRectF box = boxOf(*text);
                QVERIFY2(box.top() >= plot.axisRect()->top() - 1 && box.bottom() <= plot.axisRect()->bottom() + 1 &&
                             box.left() >= 0 && box.right() <= plot.width(),
                         qPrintable(text->text()));
                QVERIFY2(contrast(text->color(), tokens().panel) >= 4.5, qPrintable(text->text()));
                for (const QCPItemText *other : texts)
                    QVERIFY2(other == text || !boxOf(*other).adjusted(0.5, 0.5, -0.5, -0.5).intersects(box),
                             qPrintable(text->text() + QLatin1Char('/') + other->text()));
            }
            // The higher line's name is the higher one: the last line ends highest.
            const auto yOf = [&](int i) {
                const auto found = std::ranges::find(texts, QStringLiteral("line %1").arg(i), &QCPItemText::text);
                return found == texts.end() ? -1 : boxOf(**found).center().y();
            };
            for (int i = 1; i < 5; ++i)
                QVERIFY(yOf(i) > 0 && yOf(i) < yOf(i - 1));
        }
    }

    void aNameHasAGroundThatLinesDoNotRunThrough()
    {
        ChartStory story;
        std::vector<ChartLine> lines = ChartStory::linesTo(30);
        lines[0].points = {{5, ChartStory::validationAt(10)}}; // its name stands where the other line runs
        story.chart.setLines(lines);
        story.settle();
        for (const QCPItemText *text : textsOf(story.chart)) {
            QCOMPARE(text->brush().color(), tokens().panel);
            QVERIFY(text->layer()->index() > plotOf(story.chart).graph(1)->layer()->index());
        }
    }

    void theOnlyEpochIsAWholeDotAtEveryEdge()
    {
        for (const QPointF place : {QPointF(1, 1), QPointF(0, 1), QPointF(1, 0), QPointF(0, 0)}) {
            LineChart chart;
            chart.resize(420, 260);
            chart.setAcross(0, 1, QStringLiteral("epoch"), true);
            chart.setUp(0, 1);
            chart.setLines({{QStringLiteral("f"), LineRole::Strong, {place}}});
            chart.show();
            chart.clearFocus(); // whose frame has the dots' colour
            ChartStory::settle();
            const QImage picture = chart.grab().toImage();
            QVERIFY2(wholeDot(picture, pixelOf(chart, place.x(), place.y()), tokens().accent),
                     qPrintable(QStringLiteral("%1 %2").arg(place.x()).arg(place.y())));
        }
    }

    void aFewEpochsAreDotsInBothPalettesAndManyAreALine()
    {
        ChartStory story;
        story.chart.setLines({{QStringLiteral("v"), LineRole::Strong, {{1, 0.9}, {2, 0.2}}}});
        QVERIFY(seesDot(story, 2, 0.2, tokens().accent));
        applyTheme(*qApp, Scheme::Dark);
        story.settle();
        QVERIFY(seesDot(story, 1, 0.9, tokensOf(true).accent));
        story.chart.setLines(ChartStory::linesTo(30));
        QVERIFY(plotOf(story.chart).graph(0)->scatterStyle().isNone());
    }

    void zerosLieAtTheFloorOfALogarithmicScale()
    {
        ChartStory story;
        const ChartLine zeros{QStringLiteral("zeros"), LineRole::Strong, {{1, 0}, {2, 0}, {3, -1}}};
        story.chart.setLog(true);
        story.chart.setLines({zeros, {QStringLiteral("other"), LineRole::Soft, {{1, 0.5}, {3, 0.02}}}});
        story.settle();
        const QCustomPlot &plot = plotOf(story.chart);
        QCOMPARE(plot.graph(0)->dataCount(), 3);
        const double floor = plot.graph(0)->data()->at(0)->value;
        QVERIFY(floor > 0 && floor < 0.02 && plot.yAxis->range().contains(floor));
        QCOMPARE(plot.graph(1)->data()->at(1)->value, 0.02); // what has a place keeps it
        QCOMPARE(ticksOf(*plot.yAxis).second.first(), QStringLiteral("≤ 0"));
        QVERIFY(seesDot(story, 2, floor, tokens().accent));
        QCOMPARE(story.chart.lines()[0].points, zeros.points); // what is read and saved is true
        story.chart.setShown(QStringLiteral("other"), false);  // nothing above 0 at all
        QVERIFY(seesDot(story, 2, plot.graph(0)->data()->at(1)->value, tokens().accent));
        story.chart.setLines({{QStringLiteral("other"), LineRole::Soft, {{1, 0.5}, {3, 0.02}}}});
        QVERIFY(!ticksOf(*plot.yAxis).second.contains(QStringLiteral("≤ 0")));
    }

    void negativeAndEqualValuesAreSeenOnALinearScale()
    {
        ChartStory story;
        for (const double value : {-2.0, 0.0, 0.3}) {
            story.chart.setLines({{QStringLiteral("v"), LineRole::Strong, {{1, value}, {2, value}, {3, value}}}});
            QVERIFY(story.chart.seenUp().width() > 0 && story.chart.seenUp().holds(value));
            QVERIFY(seesDot(story, 2, value, tokens().accent));
        }
        story.chart.setUp(0.5, 0.5);
        QVERIFY(story.chart.seenUp().width() > 0);
    }

    void whatIsNoNumberIsLeftOut()
    {
        ChartStory story;
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInf = std::numeric_limits<double>::infinity();
        story.chart.setLines({{QStringLiteral("v"), LineRole::Strong, {{1, kNaN}, {2, 0.4}, {3, kInf}, {kNaN, 1}}}});
        QCOMPARE(story.chart.lines()[0].points, (std::vector<QPointF>{{2, 0.4}}));
        QVERIFY(std::isfinite(story.chart.seenUp().high));
        QVERIFY(seesDot(story, 2, 0.4, tokens().accent));
    }

    void trialsAreNumberedWhollyFromTheFirst()
    {
        TuneCurves curves;
        const auto across = [&] { return ticksOf(*plotOf(curves.best()).xAxis); };
        QCOMPARE(across().second.first(), QStringLiteral("trial 1")); // before there is a search
        QCOMPARE(ticksOf(*plotOf(curves.rungs()).xAxis).second.first(), QStringLiteral("epoch 0"));
        for (const int planned : {1, 2, 4, 9, 20, 45, 200, 5000}) {
            TuneOptions options;
            options.maxEpochs = 3;
            options.trials = planned;
            const Tuning tuning = test::searched(options, 3);
            curves.setTuning(tuning, tuneStandingOf(tuning), std::nullopt);
            const auto [ticks, labels] = across();
            QCOMPARE(labels.first(), QStringLiteral("trial 1"));
            QVERIFY2(ticks.size() >= 2 && ticks.size() <= 11, qPrintable(QString::number(ticks.size())));
            for (qsizetype i = 1; i < ticks.size(); ++i) {
                QCOMPARE(ticks[i], std::round(ticks[i]));
                QCOMPARE(labels[i], QString::number(ticks[i], 'f', 0));
            }
        }
    }

    void aRateOfZeroHasAPlaceAmongTheOptions()
    {
        TuneOptions options;
        options.maxEpochs = 3;
        options.trials = 4;
        Tuning tuning = test::searched(options, 3);
        tuning.trials[0].options.rate = 0;
        const TuneAxes plot = tuneAxesOf(tuning, tuneStandingOf(tuning));
        for (const ParallelAxis &axis : plot.axes)
            QVERIFY(axis.low < axis.high && (!axis.logarithmic || axis.low > 0));
    }

    void aHollowDotStaysInsideTheReliabilityPlot()
    {
        ReliabilityPlot plot;
        plot.resize(220, 250);
        const ReliabilityBin sure{0.9, 1, 400, 1, 1}, rare{0, 0.1, 1, 0, 0};
        Reliability now, before;
        now.bins = {rare};
        before.bins = {rare, sure};
        plot.setReliability(now, before);
        const double reach = plot.radiusOf(sure) + 1;
        const QPointF middle = plot.dotOf(sure);
        QVERIFY(QRectF(plot.rect()).contains(QRectF(middle - QPointF(reach, reach), middle + QPointF(reach, reach))));
    }
};

QTEST_MAIN(TestChartEdges)
#include "tst_chart_edges.moc"
