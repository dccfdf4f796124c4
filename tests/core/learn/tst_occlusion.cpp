// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/tasks/occlusion.h"
#include "tests/core/learn/any_model.h"

#include <QTest>

using namespace faces;
using tasks::Occlusion;
using tasks::OcclusionOptions;

namespace {

/// Says of a face's first byte how bright it is, and how bright its last one is; counts what it judged.
class TwoCorners final : public Predictor {
public:
    std::vector<float> probabilities(std::span<const std::uint8_t> pixels, std::size_t faces) override
    {
        std::vector<float> said;
        const std::size_t one = pixels.size() / faces;
        for (std::size_t face = 0; face < faces; ++face) {
            said.push_back(static_cast<float>(pixels[face * one]) / 255);
            said.push_back(static_cast<float>(pixels[face * one + one - 1]) / 255);
        }
        judged += faces;
        if (judged > stopAfter)
            stop.request_stop();
        return said;
    }
    std::size_t judged = 0, stopAfter = 1000000;
    std::stop_source stop;
};

class Steps final : public ProgressSink {
public:
    void progress(const Progress &step) override { all.push_back(step); }
    std::vector<Progress> all;
};

Occlusion covered(Predictor &predictor, const Preparation &preparation, const std::vector<std::uint8_t> &face,
                  const OcclusionOptions &options)
{
    NoProgress quiet;
    return tasks::occluded(predictor, preparation, face, options, {}, quiet);
}

} // namespace

/// What covering a patch of a face changes.
class OcclusionTest : public QObject {
    Q_OBJECT
private slots:
    void everyPatchIsCoveredAndJudgedByItself_data()
    {
        QTest::addColumn<int>("net");
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("painted");
        QTest::newRow("compact") << static_cast<int>(Net::Compact) << 3 << false;
        QTest::newRow("backgrounds removed") << static_cast<int>(Net::Compact) << 3 << true;
        QTest::newRow("classic") << static_cast<int>(Net::ClassicSingle) << 1 << false;
    }

    /// Brute force through the ordinary predictor, one face a call.
    void everyPatchIsCoveredAndJudgedByItself()
    {
        QFETCH(int, net);
        QFETCH(int, channels);
        QFETCH(bool, painted);
        Model model = test::anyModel(static_cast<Net>(net), 32, channels,
                                     net == 0 ? std::vector<int>{4, 8} : std::vector<int>{4, 6, 8, 10});
        model.preparation.removeBackground = painted;
        model.preparation.fill = 77;
        const auto face = test::patches(1, channels, 32, 6);
        const auto predictor = faces_learner()->predictor(model, 1);
        const Occlusion found = covered(*predictor, model.preparation, face, {.patchPx = 7, .stridePx = 5});
        const std::vector<int> starts{0, 5, 10, 15, 20, 25}; // 25 + 7 is the edge
        QVERIFY(found.starts == starts);
        QCOMPARE(found.attributes, std::size_t(2));
        QCOMPARE(found.changes.size(), std::size_t(6 * 6 * 2));
        const std::vector<float> whole = predictor->probabilities(face, 1);
        QVERIFY(found.whole == whole);
        double most = 0;
        for (int row = 0; row < 6; ++row)
            for (int column = 0; column < 6; ++column) {
                std::vector<std::uint8_t> byHand = face;
                for (int c = 0; c < channels; ++c) {
                    double sum = 0;
                    for (int i = 0; i < 32 * 32; ++i)
                        sum += face[static_cast<std::size_t>(c * 1024 + i)];
                    const int paint = painted ? 77 : static_cast<int>(std::lround(sum / 1024));
                    for (int y = 0; y < 7; ++y)
                        for (int x = 0; x < 7; ++x)
                            byHand[static_cast<std::size_t>(c * 1024 + (row * 5 + y) * 32 + column * 5 + x)] =
                                static_cast<std::uint8_t>(paint);
                }
                const std::vector<float> left = predictor->probabilities(byHand, 1);
                for (std::size_t a = 0; a < 2; ++a) {
                    // Within float's rounding: the compiler may take the difference in a wider type.
                    QVERIFY(std::abs(found.change(row, column, a) - (left[a] - whole[a])) < 1e-6F);
                    most = std::max(most, std::abs(static_cast<double>(left[a] - whole[a])));
                }
            }
        QVERIFY(most > 1e-4); // it does change something
    }

    void aChangeStandsWhereItsCauseDoes()
    {
        TwoCorners corners;
        std::vector<std::uint8_t> face(24 * 24, 100);
        face.front() = 200;
        face.back() = 20;
        const Occlusion found = covered(corners, {.sidePx = 24}, face, {});
        QCOMPARE(found.patchPx, 4);
        QCOMPARE(found.rows, 11); // half overlapping
        for (int row = 0; row < found.rows; ++row)
            for (int column = 0; column < found.columns; ++column) {
                QCOMPARE(found.change(row, column, 0) < 0, row == 0 && column == 0);
                QCOMPARE(found.change(row, column, 1) > 0, row == found.rows - 1 && column == found.columns - 1);
            }
    }

    void theLastPatchEndsAtTheEdge()
    {
        TwoCorners corners;
        const std::vector<std::uint8_t> face(25 * 25, 100);
        const Occlusion found = covered(corners, {.sidePx = 25}, face, {.patchPx = 8, .stridePx = 8});
        QVERIFY((found.starts == std::vector<int>{0, 8, 16, 17}));
        QVERIFY((covered(corners, {.sidePx = 25}, face, {.patchPx = 25}).starts == std::vector<int>{0}));
    }

    void aStopEndsItSoonAndItTellsHowFarItIs()
    {
        TwoCorners corners;
        corners.stopAfter = 100;
        const std::vector<std::uint8_t> face(64 * 64, 100);
        Steps steps;
        QVERIFY_EXCEPTION_THROWN(
            tasks::occluded(corners, {}, face, {.patchPx = 4, .stridePx = 2}, corners.stop.get_token(), steps), Error);
        QVERIFY(corners.judged < 140);
        QVERIFY(steps.all.size() >= 2);
        QCOMPARE(steps.all.back().total, std::int64_t(31 * 31));
        QVERIFY(steps.all.back().done > steps.all.front().done);
    }

    void optionsOutOfRangeAreRefused()
    {
        TwoCorners corners;
        const std::vector<std::uint8_t> face(64 * 64, 100);
        for (const OcclusionOptions &bad : {OcclusionOptions{.patchPx = 65}, OcclusionOptions{.patchPx = -1},
                                            OcclusionOptions{.patchPx = 4, .stridePx = 5}})
            QVERIFY_EXCEPTION_THROWN(covered(corners, {}, face, bad), Error);
    }
};

QTEST_APPLESS_MAIN(OcclusionTest)
#include "tst_occlusion.moc"
