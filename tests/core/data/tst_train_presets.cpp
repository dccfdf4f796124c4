// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/train_presets.h"

#include <QTest>

using namespace faces;

namespace {

std::string wordOf(const TrainOptions &options)
{
    const TrainPreset *preset = presetOf(options);
    return preset == nullptr ? "none" : std::string(preset->word);
}

TrainOptions choicesOf(std::string_view word) { return trainPresetFromWord(word)->options; }

/// Nothing in it is as it comes, and nothing of it is a preset's.
TrainOptions anns()
{
    TrainOptions options;
    options.net = Net::ClassicSingle;
    options.attributes = {"hat", "sex"};
    options.epochs = 7;
    options.batch = 9;
    options.rate = 0.5;
    options.seed = 11;
    options.threads = 3;
    options.device = Device::Cpu;
    options.background = Background::Paint;
    options.fill = 77;
    options.matting.path = "matte.onnx";
    options.widths = {4, 5, 6, 7};
    options.smoothing = 0.3;
    options.alteration = 2;
    options.side = 40;
    options.colours = Colours::Colour;
    options.balance = Balance::Rare;
    options.outOfFold = true;
    return options;
}

} // namespace

class TestTrainPresets : public QObject {
    Q_OBJECT
private slots:
    void thereAreThreeAndEachKnowsItself()
    {
        QCOMPARE(trainPresets().size(), std::size_t(3));
        std::vector<std::string_view> words;
        for (const TrainPreset &preset : trainPresets()) {
            words.push_back(preset.word);
            preset.options.check();
            QCOMPARE(presetOf(preset.options), &preset);
            QCOMPARE(trainPresetFromWord(preset.word), &preset);
        }
        QVERIFY((words == std::vector<std::string_view>{"quick", "best", "notebooks"}));
        QVERIFY(trainPresetFromWord("slow") == nullptr);
    }

    void theNotebooksAreTheirNetWithTheirNumbers()
    {
        const TrainOptions options = withPreset(choicesOf("notebooks"));
        QCOMPARE(options.net, Net::ClassicMulti);
        QCOMPARE(options.epochs, 20);
        QCOMPARE(options.batch, 64);
        QCOMPARE(options.rate, 1e-3);
        QVERIFY(options.widths.empty());
        QCOMPARE(preparationFor(options).sidePx, 64);
        QCOMPARE(preparationFor(options).channels, 1);
    }

    void quickIsHalfTheWorkOfTheBestOrLess()
    {
        const TrainOptions quick = withPreset(choicesOf("quick")), best = withPreset(choicesOf("best"));
        QCOMPARE(quick.net, Net::Compact);
        QCOMPARE(best.net, Net::Compact);
        const auto work = [](const TrainOptions &options) { return options.epochs * preparationFor(options).bytes(); };
        QVERIFY(2 * work(quick) <= work(best));
    }

    void whatIsThePersonsStaysThePersons()
    {
        const TrainOptions own = anns();
        for (const TrainPreset &preset : trainPresets()) {
            const TrainOptions chosen = withChoices(preset, own);
            QVERIFY(chosen.attributes == own.attributes);
            QCOMPARE(chosen.seed, own.seed);
            QCOMPARE(chosen.threads, own.threads);
            QCOMPARE(chosen.device, own.device);
            QCOMPARE(chosen.background, own.background);
            QCOMPARE(chosen.fill, own.fill);
            QVERIFY(chosen.matting == own.matting);
            QCOMPARE(chosen.outOfFold, preset.word == "best"); // dearer, so not where one wants it quick
            QCOMPARE(presetOf(chosen), &preset); // and none of it makes it another preset
        }
        QCOMPARE(wordOf(own), std::string("none"));
    }

    void theNetsOwnNumberIsTheSameGivenOrNot()
    {
        TrainOptions best;
        best.epochs = 48;
        best.batch = 32;
        best.rate = 4e-3;
        best.side = 128;
        best.colours = Colours::Colour;
        best.smoothing = -2;
        QCOMPARE(wordOf(best), std::string("best"));
        TrainOptions notebooks = withPreset(choicesOf("notebooks"));
        notebooks.side = 64;
        notebooks.colours = Colours::Grey;
        notebooks.alteration = 2; // nobody alters these faces
        QCOMPARE(wordOf(notebooks), std::string("notebooks"));
        QCOMPARE(wordOf(withPreset(choicesOf("quick"))), std::string("quick"));
    }

    void anyOtherChoiceIsNoPreset_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 10; ++which)
            QTest::addRow("%d", which) << which;
    }

    void anyOtherChoiceIsNoPreset()
    {
        QFETCH(int, which);
        TrainOptions options;
        const TrainOptions other = anns();
        switch (which) {
        case 0:
            options.net = other.net;
            break;
        case 1:
            options.epochs = other.epochs;
            break;
        case 2:
            options.batch = other.batch;
            break;
        case 3:
            options.rate = other.rate;
            break;
        case 4:
            options.widths = {8, 16};
            break;
        case 5:
            options.smoothing = other.smoothing;
            break;
        case 6:
            options.alteration = other.alteration;
            break;
        case 7:
            options.side = other.side;
            break;
        case 8:
            options.colours = Colours::Grey;
            break;
        default:
            options.balance = other.balance;
        }
        QCOMPARE(wordOf(options), std::string("none"));
    }
};

QTEST_APPLESS_MAIN(TestTrainPresets)
#include "tst_train_presets.moc"
