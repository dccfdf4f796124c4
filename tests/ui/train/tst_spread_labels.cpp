// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/spread_labels.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

using namespace faces::ui;

namespace {
double moved(const std::vector<double> &from, const std::vector<double> &to)
{
    return std::transform_reduce(from.begin(), from.end(), to.begin(), 0.0, std::plus<>(),
                                 [](double a, double b) { return (a - b) * (a - b); });
}

/// The least that three labels on a grid of sixths have to move: a half or a third of whole numbers is on it.
double leastMove(const std::vector<double> &wanted, double apart, double high)
{
    double least = std::numeric_limits<double>::infinity();
    const int cells = static_cast<int>(std::lround(high * 6)), step = static_cast<int>(std::lround(apart * 6));
    for (int a = 0; a <= cells; ++a)
        for (int b = a + step; b <= cells; ++b)
            for (int c = b + step; c <= cells; ++c)
                least = std::min(least, moved(wanted, {a / 6.0, b / 6.0, c / 6.0}));
    return least;
}
} // namespace

class TestSpreadLabels : public QObject {
    Q_OBJECT
private slots:
    void labelsMoveAsLittleAsTheyCan()
    {
        constexpr double kApart = 2, kHigh = 6;
        for (int a = -1; a <= 7; ++a)
            for (int b = a; b <= 7; ++b)
                for (int c = b; c <= 7; ++c) {
                    const std::vector<double> wanted{double(a), double(b), double(c)};
                    const std::vector<double> places = spreadApart(wanted, kApart, 0, kHigh);
                    QVERIFY(places[0] >= 0 && places[2] <= kHigh);
                    QVERIFY(places[1] - places[0] >= kApart - 1e-9 && places[2] - places[1] >= kApart - 1e-9);
                    QVERIFY(std::abs(moved(wanted, places) - leastMove(wanted, kApart, kHigh)) < 1e-9);
                }
    }

    void labelsWithoutRoomLieEvenly()
    {
        QCOMPARE(spreadApart({}, 10, 0, 30), std::vector<double>());
        QCOMPARE(spreadApart({99}, 10, 0, 30), std::vector<double>{30});
        QCOMPARE(spreadApart({5, 5, 5}, 10, 0, 12), (std::vector<double>{0, 6, 12}));
    }
};

QTEST_APPLESS_MAIN(TestSpreadLabels)
#include "tst_spread_labels.moc"
