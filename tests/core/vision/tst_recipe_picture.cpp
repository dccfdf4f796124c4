// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "core/vision/prepare_face.h"
#include "core/vision/recipe_picture.h"
#include "tests/core/vision/reference_picture.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <functional>

using namespace faces;
using namespace faces::vision;
using faces::test::reference;
using faces::test::worstDifference;

namespace {
constexpr int kSide = 40;

cv::Mat drawnPicture(int channels, std::uint64_t seed = 1)
{
    Random random(seed);
    cv::Mat picture(kSide, kSide, CV_8UC(channels));
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide * channels; ++x)
            picture.ptr(y)[x] = static_cast<std::uint8_t>(random.below(256));
    return picture;
}

Recipe ofStep(RecipeStep step, std::uint64_t seed = 1) { return {"own", {}, {}, {{{step}}}, seed}; }

cv::Mat made(const cv::Mat &face, StepKind kind, double amount, double down = 0, int number = 5)
{
    return recipePicture(face, ofStep({kind, amount, down, false}), number, 0);
}

/// Every channel of every pixel by a formula; `value(x, y, channel)` is rounded and clamped.
cv::Mat byFormula(const cv::Mat &like, const std::function<double(int, int, int)> &value)
{
    cv::Mat out(like.size(), like.type());
    const int n = like.channels();
    for (int y = 0; y < like.rows; ++y)
        for (int x = 0; x < like.cols; ++x)
            for (int c = 0; c < n; ++c)
                out.ptr(y)[x * n + c] =
                    static_cast<std::uint8_t>(std::min(255.0, std::max(0.0, std::round(value(x, y, c)))));
    return out;
}

/// Black outside.
double pixel(const cv::Mat &face, int x, int y, int c)
{
    if (x < 0 || y < 0 || x >= face.cols || y >= face.rows)
        return 0;
    return face.ptr(y)[x * face.channels() + c];
}
} // namespace

class TestRecipePicture : public QObject {
    Q_OBJECT
private slots:
    void theClassicRowsAreTheClassicPicturesByteByByte()
    {
        const Recipe rows = asRows(classicRecipe());
        for (const auto *file : {"grey64_itself.pgm", "colour32_itself.ppm"}) {
            const cv::Mat face = reference(file);
            for (const int number : {1, 628, 747, 868, 1024, 1206})
                for (int picture = 0; picture < kVariants; ++picture) {
                    const cv::Mat as =
                        variant(altered(face, classicRecipe().alterationOf(number)), static_cast<Variant>(picture));
                    QCOMPARE(worstDifference(recipePicture(face, classicRecipe(), number, picture), as), 0.0);
                    QCOMPARE(worstDifference(recipePicture(face, rows, number, picture), as), 0.0);
                }
        }
    }

    void theKindsThatPillowHasAreItsOwn()
    {
        for (const auto &[prefix, ending] : {std::pair{"grey64", ".pgm"}, {"colour32", ".ppm"}}) {
            const auto file = [&](const char *name) { return reference(std::string(prefix) + "_" + name + ending); };
            const cv::Mat face = file("itself");
            QCOMPARE(worstDifference(made(face, StepKind::Mirror, 0), file("mirror")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Rotate, 22), file("right")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Rotate, -22), file("left")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Narrow, 21.875), file("narrow")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Widen, 21.875), file("widen")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Zoom, 31.25), file("zoomed")), 0.0);
            QCOMPARE(worstDifference(made(face, StepKind::Blur, 1), file("blurred")), 0.0);
        }
    }

    /// Image.rotate by nearest pixels, from the definition: where does the centre of each pixel come from?
    void anyAngleTakesTheNearestPixelOrBlack()
    {
        const cv::Mat face = drawnPicture(1);
        for (const double degrees : {-170.0, -33.0, 5.0, 12.5, 61.0}) {
            const cv::Mat turned = made(face, StepKind::Rotate, degrees);
            const double angle = degrees * CV_PI / 180, centre = kSide / 2.0;
            int same = 0;
            for (int y = 0; y < kSide; ++y)
                for (int x = 0; x < kSide; ++x) {
                    const double dx = x + 0.5 - centre, dy = y + 0.5 - centre;
                    const double fromX = std::cos(angle) * dx + std::sin(angle) * dy + centre;
                    const double fromY = -std::sin(angle) * dx + std::cos(angle) * dy + centre;
                    same += pixel(face, static_cast<int>(std::floor(fromX)), static_cast<int>(std::floor(fromY)), 0) ==
                                    turned.at<std::uint8_t>(y, x)
                                ? 1
                                : 0;
                }
            QVERIFY2(same >= kSide * kSide - 2, qPrintable(QString::number(degrees))); // 16.16 rounds at an edge
        }
    }

    void aBoxOfAnyRadiusIsTheMeanOfItsPixels()
    {
        const cv::Mat face = drawnPicture(3);
        for (const double radius : {0.0, 0.5, 1.0, 1.7, 3.0, 8.0}) {
            const int whole = static_cast<int>(radius);
            const double part = radius - whole, all = 2 * radius + 1;
            const auto mean = [&](const auto &at) {
                double sum = 0;
                for (int i = -whole; i <= whole; ++i)
                    sum += at(i);
                return (sum + part * (at(-whole - 1) + at(whole + 1))) / all;
            };
            const auto edge = [](int i) { return std::min(std::max(i, 0), kSide - 1); };
            const cv::Mat across = byFormula(
                face, [&](int x, int y, int c) { return mean([&](int i) { return pixel(face, edge(x + i), y, c); }); });
            const cv::Mat both = byFormula(face, [&](int x, int y, int c) {
                return mean([&](int i) { return pixel(across, x, edge(y + i), c); });
            });
            QVERIFY(worstDifference(made(face, StepKind::Blur, radius), both) <= 1.0);
        }
        QCOMPARE(worstDifference(made(face, StepKind::Blur, 0), face), 0.0);
    }

    void lightShiftAndContrastAreTheirFormulas()
    {
        for (const int channels : {1, 3}) {
            const cv::Mat face = drawnPicture(channels);
            for (const double amount : {-30.0, 0.0, 7.5, 40.0}) {
                const auto lit = [&](int x, int y, int c) { return pixel(face, x, y, c) + 255 * amount / 100; };
                QCOMPARE(worstDifference(made(face, StepKind::Light, amount), byFormula(face, lit)), 0.0);
                const auto strong = [&](int x, int y, int c) {
                    return 128 + (pixel(face, x, y, c) - 128) * (1 + amount / 100);
                };
                QCOMPARE(worstDifference(made(face, StepKind::Contrast, amount), byFormula(face, strong)), 0.0);
                const int right = static_cast<int>(std::lround(amount * kSide / 100));
                const auto moved = [&](int x, int y, int c) { return pixel(face, x - right, y + 4, c); };
                QCOMPARE(worstDifference(made(face, StepKind::Shift, amount, -10), byFormula(face, moved)), 0.0);
            }
        }
    }

    void aSmallerFaceStandsInTheMiddleOfBlack()
    {
        const cv::Mat white(kSide, kSide, CV_8UC1, cv::Scalar(200));
        cv::Mat wanted = cv::Mat::zeros(kSide, kSide, CV_8UC1);
        wanted(cv::Rect(5, 5, 30, 30)).setTo(200);
        QCOMPARE(worstDifference(made(white, StepKind::Zoom, -25), wanted), 0.0);
        wanted = cv::Mat::zeros(kSide, kSide, CV_8UC1);
        wanted(cv::Rect(4, 0, 32, kSide)).setTo(200);
        QCOMPARE(worstDifference(made(white, StepKind::Narrow, 20), wanted), 0.0);
    }

    void noiseHasItsDeviationAndIsNeverTheSameForTwoFaces()
    {
        const cv::Mat grey(200, 200, CV_8UC1, cv::Scalar(128));
        cv::Scalar mean, deviation;
        cv::meanStdDev(made(grey, StepKind::Noise, 8), mean, deviation);
        QVERIFY(std::abs(mean[0] - 128) < 0.5);
        QVERIFY(std::abs(deviation[0] - 0.08 * 255) < 0.3);
        const cv::Mat face = drawnPicture(1);
        QVERIFY(worstDifference(made(face, StepKind::Noise, 8, 0, 1), made(face, StepKind::Noise, 8, 0, 2)) > 0);
    }

    void aCutOutIsOneSquareOfMiddleGreyAndNothingElse()
    {
        const cv::Mat face(kSide, kSide, CV_8UC3, cv::Scalar(1, 2, 3));
        std::set<std::pair<int, int>> places;
        for (int number = 1; number <= 20; ++number) {
            const cv::Mat cut = made(face, StepKind::CutOut, 25, 0, number);
            cv::Mat differs;
            cv::inRange(cut, cv::Scalar::all(128), cv::Scalar::all(128), differs);
            const cv::Rect box = cv::boundingRect(differs);
            QCOMPARE(box.size(), cv::Size(10, 10));
            QCOMPARE(cv::countNonZero(differs), 100);
            cv::Mat rest = cut.clone();
            rest(box).setTo(cv::Scalar(1, 2, 3));
            QCOMPARE(worstDifference(rest, face), 0.0);
            places.emplace(box.x, box.y);
        }
        QVERIFY(places.size() > 10);
    }

    void amountsUpToAreDrawnEvenlyWithinTheirRange()
    {
        double least = 100, most = -100, sum = 0;
        constexpr int kFaces = 2000;
        const Recipe recipe = ofStep({StepKind::Rotate, 12, 0, true});
        for (int number = 1; number <= kFaces; ++number) {
            const double amount = drawnSteps(recipe, number, 0).at(0).amount;
            least = std::min(least, amount);
            most = std::max(most, amount);
            sum += amount;
        }
        QVERIFY(least >= -12 && least < -11.8 && most <= 12 && most > 11.8);
        QVERIFY(std::abs(sum / kFaces) < 0.6); // four standard errors
        for (int number = 1; number <= 200; ++number) {
            const double radius = drawnSteps(ofStep({StepKind::Blur, 2, 0, true}), number, 0).at(0).amount;
            QVERIFY(radius >= 0 && radius <= 2);
        }
    }

    void everyOtherFaceIsMirrored()
    {
        int mirrored = 0;
        for (int number = 1; number <= 1000; ++number)
            mirrored += static_cast<int>(drawnSteps(ofStep({StepKind::Mirror, 0, 0, true}), number, 0).size());
        QVERIFY(mirrored > 440 && mirrored < 560);
    }

    void theSameRecipeGivesTheSameBytesAndAnotherSeedOthers()
    {
        const cv::Mat face = drawnPicture(3);
        const std::vector<int> pictures = gentleRecipe().pictures();
        Recipe other = gentleRecipe();
        other.seed = 2;
        for (const int picture : pictures)
            QCOMPARE(worstDifference(recipePicture(face, gentleRecipe(), 7, picture),
                                     recipePicture(face, gentleRecipe(), 7, picture)),
                     0.0);
        QVERIFY(worstDifference(recipePicture(face, gentleRecipe(), 7, 2), recipePicture(face, other, 7, 2)) > 0);
        QVERIFY(worstDifference(recipePicture(face, gentleRecipe(), 7, 2), recipePicture(face, gentleRecipe(), 8, 2)) >
                0);
    }

    void anotherAmountOfOneStepLeavesTheOthersAsTheyWereDrawn()
    {
        Recipe recipe = gentleRecipe();
        const auto before = drawnSteps(recipe, 3, 2);
        recipe.rows[2].steps[0].amount *= 2;
        const auto after = drawnSteps(recipe, 3, 2);
        QCOMPARE(after[0].amount, 2 * before[0].amount);
        QVERIFY(std::equal(before.begin() + 1, before.end(), after.begin() + 1));
    }

    void stepsFollowOneAnother()
    {
        const cv::Mat face = drawnPicture(1);
        const Recipe recipe{"own", {}, {}, {{{{StepKind::Mirror, 0, 0, false}, {StepKind::Shift, 10, 0, false}}}}, 1};
        cv::Mat mirrored;
        cv::flip(face, mirrored, 1);
        QCOMPARE(worstDifference(recipePicture(face, recipe, 1, 0), made(mirrored, StepKind::Shift, 10)), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestRecipePicture)
#include "tst_recipe_picture.moc"
