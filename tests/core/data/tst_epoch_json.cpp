// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/epoch_json.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

using namespace faces;
using Json = nlohmann::json;

namespace {

EpochRecord exampleEpoch()
{
    EpochRecord epoch;
    epoch.epoch = 3;
    epoch.trainLoss = 0.1 + 0.2;
    epoch.validationMicroF1 = 1.0 / 3;
    epoch.threshold = 0.35;
    epoch.labels = {{{1, 2, 3, 4}, {5, 6, 7, 8}}, {{9, 0, 0, 0}, {0, 0, 0, 0}}};
    return epoch;
}

} // namespace

class TestEpochJson : public QObject {
    Q_OBJECT
private slots:
    void theCountsOfEachAttributeAreKept()
    {
        const EpochRecord epoch = exampleEpoch();
        const EpochRecord got = epochFromJson(Json::parse(keptEpochToJson<Json>(epoch).dump()));
        QVERIFY(got.labels == epoch.labels);
        QCOMPARE(got.epoch, 3);
        QCOMPARE(got.trainLoss, epoch.trainLoss);
        QCOMPARE(*got.validationMicroF1, 1.0 / 3);
        QCOMPARE(got.threshold, 0.35);
    }

    void whatAnOlderProgramWroteHasNone()
    {
        const EpochRecord got = epochFromJson(Json::parse(epochToJson<Json>(exampleEpoch()).dump()));
        QVERIFY(got.labels.empty());
        QVERIFY(!trainMacroF1(got));
        QCOMPARE(got.trainLoss, exampleEpoch().trainLoss);
    }

    void theCommandLineKeepsItsNames()
    {
        const auto json = epochToJson<Json>(exampleEpoch());
        std::set<std::string> names;
        for (const auto &[name, value] : json.items())
            names.insert(name);
        QVERIFY(names == (std::set<std::string>{"epoch", "seconds", "train_loss", "validation_loss",
                                                "validation_micro_f1", "validation_macro_f1", "train_precision",
                                                "train_recall", "train_f1", "validation_precision",
                                                "validation_recall", "threshold", "best"}));
    }

    void countsThatAreDamagedAreRefused()
    {
        Json json = keptEpochToJson<Json>(exampleEpoch());
        json["labels"][0]["train"] = Json::array({1, 2});
        QVERIFY_EXCEPTION_THROWN(epochFromJson(json), Json::exception);
        json["labels"] = "many";
        QVERIFY_EXCEPTION_THROWN(epochFromJson(json), Json::exception);
    }

    void theMacroF1OfTrainingIsTheMeanOfThoseThatHaveOne()
    {
        EpochRecord epoch;
        QVERIFY(!trainMacroF1(epoch));
        epoch.labels = {{{8, 2, 1, 89}, {}}, {{0, 0, 0, 10}, {}}, {{1, 1, 1, 7}, {}}};
        QCOMPARE(*trainMacroF1(epoch), (16.0 / 19 + 2.0 / 4) / 2); // 0/0 has none
    }
};

QTEST_APPLESS_MAIN(TestEpochJson)
#include "tst_epoch_json.moc"
