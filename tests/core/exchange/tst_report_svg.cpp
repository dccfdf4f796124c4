// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Curves stand where their values are, reckoned by hand.
#include "core/exchange/chart_frame.h"
#include "core/exchange/chart_svg.h"
#include "core/exchange/report_charts.h"
#include "tests/core/exchange/small_report.h"

#include <pugixml.hpp>

#include <QTest>

#include <cmath>
#include <limits>

using namespace faces;
using namespace faces::exchange;

namespace {

std::vector<ChartLine> linesOf(const Chart &chart, Ink ink, Dash dash)
{
    std::vector<ChartLine> lines;
    for (const ChartPart &part : chart.parts)
        if (const auto *line = std::get_if<ChartLine>(&part); line && line->ink == ink && line->dash == dash)
            lines.push_back(*line);
    return lines;
}

const ChartWords *wordsOf(const Chart &chart, const std::string &text)
{
    for (const ChartPart &part : chart.parts)
        if (const auto *words = std::get_if<ChartWords>(&part); words && words->text == text)
            return words;
    return nullptr;
}

} // namespace

class ReportSvgTest : public QObject {
    Q_OBJECT

private slots:
    void lossesStandWhereTheyAre()
    {
        // The plot: 34 to 292 across for epochs 1 to 3, 182 to 18 up for 0 to 0.4.
        const Report report = test::smallReport();
        const Chart chart = lossChart(report.run.history, 2);
        const auto training = linesOf(chart, Ink::Soft, Dash::Dashed);
        QCOMPARE(training.size(), std::size_t(1));
        const std::vector<ChartPoint> expected{{34, 18}, {163, 100}, {292, 141}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(training[0].points.at(i).x - expected[i].x) < 1e-9);
            QVERIFY(std::abs(training[0].points.at(i).y - expected[i].y) < 1e-9);
        }
        const auto kept = linesOf(chart, Ink::Right, Dash::Dashed);
        QCOMPARE(kept.at(0).points[0].x, 163.0); // epoch 2
        QVERIFY(chart.description.find("In epoch 2, whose weights are kept: training 0.200, validation 0.300") !=
                std::string::npos);
    }

    void theSvgHoldsThosePoints()
    {
        const Report report = test::smallReport();
        const std::string svg = chartSvg(lossChart(report.run.history, 2), "c1");
        QVERIFY2(svg.find("class=\"s-soft\" stroke-width=\"2\" stroke-dasharray=\"5 3\" points=\"34,18 163,100 "
                          "292,141\"") != std::string::npos,
                 svg.c_str());
        pugi::xml_document document;
        QVERIFY(document.load_string(svg.c_str()));
        QCOMPARE(std::string(document.child("svg").attribute("viewBox").value()), std::string("0 0 360 220"));
        QCOMPARE(std::string(document.child("svg").child("title").child_value()), std::string("Loss"));
    }

    void aGapIsNotBridged()
    {
        ChartFrame frame("Gap", {0, 4}, {0, 1});
        frame.curve({{0, 0.5}, {1, 0.5}, {2, std::nullopt}, {3, std::numeric_limits<double>::quiet_NaN()}, {4, 1}},
                    Ink::Accent, 2, Dash::Solid, "it");
        const Chart chart = std::move(frame).finished("");
        QCOMPARE(linesOf(chart, Ink::Accent, Dash::Solid).size(), std::size_t(1));
        const auto discs = std::ranges::count_if(
            chart.parts, [](const ChartPart &part) { return std::holds_alternative<ChartDisc>(part); });
        QCOMPARE(discs, 1); // a value on its own is a point
    }

    void namesBesideCurvesDoNotMeet()
    {
        for (const double value : {0.0, 0.5, 1.0}) {
            ChartFrame frame("Names", {0, 1}, {0, 1});
            for (const char *name : {"a", "b", "c", "d"})
                frame.curve({{0, value}, {1, value}}, Ink::Accent, 2, Dash::Solid, name);
            const Chart chart = std::move(frame).finished("");
            std::vector<double> heights;
            for (const char *name : {"a", "b", "c", "d"})
                heights.push_back(wordsOf(chart, name)->at.y);
            std::ranges::sort(heights);
            for (std::size_t i = 1; i < heights.size(); ++i)
                QVERIFY(heights[i] - heights[i - 1] >= 12.9);
            QVERIFY(heights.front() >= kPlotTop + 4 - 1e-9 && heights.back() <= kPlotBottom + 4 + 1e-9);
        }
    }

    void ticksAreRoundAndHoldTheValues()
    {
        for (const auto &[low, high] :
             std::vector<std::pair<double, double>>{{0, 0.6931}, {0, 1}, {0, 1e-3}, {0, 12.5}, {1, 48}, {0, 3e5}}) {
            const std::vector<double> ticks = roundTicks(low, high);
            QVERIFY(ticks.size() >= 3 && ticks.size() <= 8);
            QVERIFY(ticks.front() <= low && ticks.back() >= high * (1 - 1e-9));
        }
        const std::vector<double> expected{0, 0.2, 0.4, 0.6, 0.8};
        const std::vector<double> ticks = roundTicks(0, 0.6931);
        QCOMPARE(ticks.size(), expected.size());
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] - expected[i]) < 1e-12);
    }

    void theThresholdStandsOnItsCurve()
    {
        ReportAttribute one = test::smallReport().attributes[0];
        one.curve = {{0, {2, 2, 0, 0}}, {0.5, {1, 0, 1, 2}}, {1, {0, 0, 2, 2}}};
        const Chart chart = thresholdChart(one);
        // 34 to 298 across: 0.25 is at 100. F1 2/3, 2/3, 0 from 182 up to 18.
        QCOMPARE(linesOf(chart, Ink::Text, Dash::Solid).at(0).points[0].x, 100.0);
        const auto f1 = linesOf(chart, Ink::Accent, Dash::Solid);
        QVERIFY(std::abs(f1.at(0).points.at(1).y - (182 - 164 * 2 / 3.0)) < 1e-9);
        QCOMPARE(f1.at(0).points.at(2).y, 182.0);
        const auto precision = linesOf(chart, Ink::Soft, Dash::Dashed);
        QCOMPARE(precision.at(0).points.size(), std::size_t(2)); // nothing is said yes at 1
        QVERIFY(wordsOf(chart, "yes from 0.250"));
    }
};

QTEST_GUILESS_MAIN(ReportSvgTest)
#include "tst_report_svg.moc"
