// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/data/training.h"

#include <QTest>

using namespace faces;

namespace {

/// What is said against the options; empty where nothing is.
std::string refusalOf(const TrainOptions &options)
{
    try {
        options.check();
    } catch (const Error &error) {
        return error.kind() == ErrorKind::Usage ? error.what() : "another kind";
    }
    return {};
}

TrainOptions ofNet(Net net)
{
    TrainOptions options;
    options.net = net;
    return options;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT
private slots:
    void wordsComeBack()
    {
        for (const Colours colours : {Colours::Auto, Colours::Grey, Colours::Colour})
            QVERIFY(coloursFromWord(toWord(colours)) == colours);
        for (const Balance balance : {Balance::Even, Balance::Rare})
            QVERIFY(balanceFromWord(toWord(balance)) == balance);
        QVERIFY(toWord(Colours::Colour) == "colour" && toWord(Balance::Rare) == "rare");
        QVERIFY(!coloursFromWord("color") && !balanceFromWord(""));
    }

    void byThemselvesNetworksSeeWhatTheyAlwaysDid()
    {
        const Preparation compact = preparationFor(ofNet(Net::Compact));
        const Preparation classic = preparationFor(ofNet(Net::ClassicMulti));
        QVERIFY(compact.sidePx == 128 && compact.channels == 3);
        QVERIFY(classic.sidePx == 64 && classic.channels == 1);
        QVERIFY(preparationFor(ofNet(Net::ClassicSingle)) == classic);
    }

    void whatIsChosenIsSeen()
    {
        TrainOptions options = ofNet(Net::Compact);
        options.side = 96;
        QVERIFY(preparationFor(options).sidePx == 96 && preparationFor(options).channels == 3);
        options.colours = Colours::Grey;
        QVERIFY(preparationFor(options).sidePx == 96 && preparationFor(options).channels == 1);
        options = ofNet(Net::ClassicSingle);
        options.colours = Colours::Colour;
        QVERIFY(preparationFor(options).sidePx == 64 && preparationFor(options).channels == 3);
        options.side = 32;
        QVERIFY(preparationFor(options).sidePx == 32);
    }

    void aSideOutOfRangeIsSaid()
    {
        for (const Net net : {Net::Compact, Net::ClassicMulti, Net::ClassicSingle})
            for (const int side : {-1, 1, 31, 129}) {
                TrainOptions options = ofNet(net);
                options.side = side;
                QCOMPARE(refusalOf(options),
                         std::string("The side that faces are scaled to must be between 32 and 128 pixels."));
                for (options.side = 32; options.side <= 128; ++options.side)
                    QCOMPARE(refusalOf(options), std::string());
            }
    }

    void stagesThatLeaveNothingOfASideAreSaid()
    {
        TrainOptions options = ofNet(Net::Compact);
        options.widths = {8, 8, 8, 8, 8};
        QCOMPARE(refusalOf(options), std::string()); // of its own 128 px four are left
        options.side = 63;
        QCOMPARE(refusalOf(options), std::string("A compact network of 5 stages leaves nothing of faces scaled to 63 "
                                                 "pixels. Choose a side of 64 or more, or fewer widths."));
        options.side = 64;
        QCOMPARE(refusalOf(options), std::string());
        options.widths.pop_back();
        options.side = 32;
        QCOMPARE(refusalOf(options), std::string());
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
