// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace faces;
using namespace faces::ui;

namespace {
/// One attribute, faces numbered from 1, with these probabilities and truths.
JudgedFaces judgedOf(const std::vector<float> &probabilities, const std::vector<LabelValue> &truth)
{
    JudgedFaces judged;
    judged.attributes = {standardAttributes()[2]};
    judged.labelAt = {0};
    judged.probabilities = probabilities;
    judged.truth = truth;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        judged.faces.push_back(FaceId(static_cast<std::int64_t>(i) + 1));
        judged.numbers.push_back(static_cast<int>(i) + 1);
    }
    return judged;
}

std::vector<int> shownNumbers(const ResultsModel &model)
{
    std::vector<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.push_back(model.index(row).data().toInt());
    return numbers;
}

constexpr auto Yes = LabelValue::Yes, No = LabelValue::No, Unknown = LabelValue::Unknown;
} // namespace

class TestResultsModel : public QObject {
    Q_OBJECT
    ResultsModel *m_model = nullptr;

private slots:
    void init()
    {
        m_model = new ResultsModel(this);
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
        // 1 true yes, 2 missed, 3 false alarm, 4 true no, 5 nobody knows
        m_model->setFaces(judgedOf({0.9F, 0.3F, 0.55F, 0.2F, 0.97F}, {Yes, Yes, No, No, Unknown}), {0.5});
    }
    void cleanup() { delete std::exchange(m_model, nullptr); }

    void theVerdictComparesTruthAndPrediction()
    {
        QCOMPARE(m_model->verdict(0, 0), Verdict::TrueYes);
        QCOMPARE(m_model->verdict(1, 0), Verdict::Missed);
        QCOMPARE(m_model->verdict(2, 0), Verdict::FalseAlarm);
        QCOMPARE(m_model->verdict(3, 0), Verdict::TrueNo);
        QCOMPARE(m_model->verdict(4, 0), Verdict::Unknown); // never counted as a no
    }

    void exactlyTheThresholdIsYes()
    {
        m_model->setFaces(judgedOf({0.5F}, {Yes}), {0.5});
        QCOMPARE(m_model->verdict(0, 0), Verdict::TrueYes);
    }

    void chipsCountBeforeTheyArePressed()
    {
        const ResultsCounts counts = m_model->counts();
        QCOMPARE(counts.faces, 5);
        QCOMPARE(counts.anyWrong, 2);
        QCOMPARE(counts.right, 2);
        QCOMPARE(counts.missed, 1);
        QCOMPARE(counts.falseAlarm, 1);
    }

    void severalChipsAreJoinedByOr()
    {
        m_model->setOrder(ResultsOrder::ByNumber);
        m_model->setFilter({.missed = true, .falseAlarm = true});
        QCOMPARE(shownNumbers(*m_model), (std::vector<int>{2, 3}));
        m_model->setFilter({.right = true});
        QCOMPARE(shownNumbers(*m_model), (std::vector<int>{1, 4}));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void leastSureComesFirst()
    {
        // Distances from 0.5, as a share of what is possible on that side: 0.1, 0.4, 0.6, 0.8, 0.94.
        QCOMPARE(shownNumbers(*m_model), (std::vector<int>{3, 2, 4, 1, 5}));
    }

    void mostWrongComesFirst()
    {
        m_model->setOrder(ResultsOrder::MostWrong);
        QCOMPARE(shownNumbers(*m_model), (std::vector<int>{2, 3, 4, 1, 5}));
    }

    void aThresholdThatMovesMarksAnewInPlace()
    {
        m_model->setOrder(ResultsOrder::ByNumber);
        QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged), reset(m_model, &QAbstractItemModel::modelReset);
        m_model->setThreshold(0, 0.25);
        QCOMPARE(m_model->verdict(1, 0), Verdict::TrueYes);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0); // the same faces: nothing jumps
        m_model->setFilter({.missed = true});
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setThreshold(0, 0.5); // now the missed one must come back
        QCOMPARE(shownNumbers(*m_model), (std::vector<int>{2}));
    }

    void aMendedFaceStaysWhereItIs()
    {
        m_model->setFilter({.missed = true});
        Face face;
        face.id = FaceId(2);
        face.labels = {No};
        m_model->setTruth({face});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->counts().missed, 0);
        QCOMPARE(m_model->counts().right, 3);
    }

    void theSameSeedDrawsTheSameOrder()
    {
        m_model->setOrder(ResultsOrder::Random, 4);
        const auto first = shownNumbers(*m_model);
        m_model->setOrder(ResultsOrder::ByNumber);
        m_model->setOrder(ResultsOrder::Random, 4);
        QCOMPARE(shownNumbers(*m_model), first);
    }

    void ahundredThousandFacesFollowTheLineAtOnce()
    {
        constexpr std::size_t kFaces = 100000;
        std::mt19937 random(1);
        std::uniform_real_distribution<float> chance(0, 1);
        std::vector<float> probabilities(kFaces);
        std::vector<LabelValue> truth(kFaces);
        for (std::size_t i = 0; i < kFaces; ++i) {
            probabilities[i] = chance(random);
            truth[i] = chance(random) < 0.3F ? Yes : No;
        }
        delete std::exchange(m_model, new ResultsModel(this)); // without the tester, which asks for every row
        m_model->setFaces(judgedOf(probabilities, truth), {0.5});
        m_model->setFilter({.missed = true});
        QElapsedTimer clock;
        clock.start();
        m_model->setThreshold(0, 0.4);
        const ResultsCounts counts = m_model->counts();
        qInfo("re-marking 100,000 faces took %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 1000); // far above what is wanted: other work may share the machine
        int missed = 0;
        for (std::size_t i = 0; i < kFaces; ++i)
            missed += truth[i] == Yes && static_cast<double>(probabilities[i]) < 0.4 ? 1 : 0;
        QCOMPARE(counts.missed, missed);
        QCOMPARE(m_model->rowCount(), missed);
    }

    void predictionsOfRejectedFacesAreLeftOut()
    {
        std::vector<Face> faces(2);
        faces[0].id = FaceId(1);
        faces[1].id = FaceId(2);
        faces[1].rejected = true;
        for (Face &face : faces)
            face.labels = {Yes, No};
        Run run;
        run.options.attributes = {"hair", "gone"};
        const std::vector<Attribute> all{standardAttributes()[0], standardAttributes()[1]};
        const JudgedFaces judged = judgedFaces(
            run, {{FaceId(1), Part::Test, {0.7F, 0.1F}}, {FaceId(2), Part::Test, {0.2F, 0.1F}}}, faces, all);
        QCOMPARE(judged.count(), std::size_t(1));
        QCOMPARE(judged.attributes.size(), std::size_t(1)); // an attribute that is gone is not shown
        QCOMPARE(judged.probability(0, 0), 0.7F);
        QCOMPARE(judged.truthOf(0, 0), No); // hair is the second label of the face
    }
};

QTEST_APPLESS_MAIN(TestResultsModel)
#include "tst_results_model.moc"
