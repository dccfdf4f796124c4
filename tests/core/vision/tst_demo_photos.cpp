// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/demo_photos.h"
#include "core/vision/drawn_face.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace faces;
using namespace faces::vision;

namespace {

constexpr int kSide = 64;
enum Attribute { Sex, LongHair, Glasses, Hat, Beard };

bool samePixels(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

bool shows(const DrawnFace &face, int attribute)
{
    return face.labels.at(static_cast<std::size_t>(attribute)) == LabelValue::Yes;
}

/// How well the best threshold on one number tells an attribute: the mean of the shares of right among yes and among
/// no.
double bestBalancedAccuracy(std::vector<std::pair<double, bool>> values)
{
    std::ranges::sort(values);
    const double yes = static_cast<double>(std::ranges::count(values, true, &std::pair<double, bool>::second));
    const double no = static_cast<double>(values.size()) - yes;
    double best = 0.5, yesBelow = 0, noBelow = 0;
    for (const auto &[value, isYes] : values) {
        (isYes ? yesBelow : noBelow) += 1;
        const double accuracy = (yesBelow / yes + 1 - noBelow / no) / 2;
        best = std::max({best, accuracy, 1 - accuracy});
    }
    return best;
}

/// Mean difference of two pictures in grey levels in a band of rows, given as shares of the height.
double differenceInRows(const cv::Mat &a, const cv::Mat &b, double from, double to)
{
    const cv::Range rows(static_cast<int>(from * a.rows), static_cast<int>(to * a.rows));
    cv::Mat difference;
    cv::absdiff(a.rowRange(rows), b.rowRange(rows), difference);
    const cv::Scalar mean = cv::mean(difference);
    return (mean[0] + mean[1] + mean[2]) / 3;
}

/// A person and a look at them without turn, light, blur or noise, so that only what is changed differs.
struct Sitting {
    drawn::Traits traits;
    drawn::Look look;
    std::uint64_t person;

    explicit Sitting(std::uint64_t who)
        : traits(drawn::traitsOf(who)), look(drawn::lookOf(traits, who, 1, drawn::Canvas::widePx(kSide))), person(who)
    {
        const double wide = drawn::Canvas::widePx(kSide);
        look.head = look.body = {{wide * 0.5, wide * 0.47}, wide * 0.28, 0};
        look.hat = drawn::HatStyle::None;
        look.glasses = drawn::GlassesStyle::None;
        look.yaw = look.pitch = look.blurPx = look.lightStrength = look.warmth = look.noise = 0;
        look.exposure = look.contrast = 1;
    }
    DrawnFace picture() const { return drawn::paintedFace(traits, look, person, 1, kSide); }
};

} // namespace

class TestDemoPhotos : public QObject {
    Q_OBJECT
    std::vector<DrawnFace> m_faces;
    std::vector<DemoPhoto> m_photos;

private slots:
    void initTestCase()
    {
        for (std::uint64_t person = 0; person < 400; ++person)
            m_faces.push_back(drawFace(person, person + 7, kSide));
        for (int index = 0; index < 4; ++index)
            m_photos.push_back(drawPhoto(index, 1));
    }

    void theSameSeedsGiveTheSamePixels()
    {
        const DrawnFace again = drawFace(5, 12, kSide);
        QVERIFY(samePixels(again.pixels, m_faces[5].pixels));
        QVERIFY(samePixels(again.mask, m_faces[5].mask));
        QVERIFY(samePixels(drawPhoto(2, 1).pixels, m_photos[2].pixels));
        QVERIFY(!samePixels(drawPhoto(2, 2).pixels, m_photos[2].pixels));
    }

    void anotherPictureOfAPersonKeepsSexHairAndBeard()
    {
        for (std::uint64_t person = 0; person < 40; ++person) {
            const DrawnFace other = drawFace(person, 1000, kSide);
            for (int attribute : {Sex, LongHair, Beard})
                QCOMPARE(shows(other, attribute), shows(m_faces[person], attribute));
            QVERIFY(!samePixels(other.pixels, m_faces[person].pixels));
        }
    }

    void everyAttributeIsAsFrequentAsIntended()
    {
        const std::map<int, std::pair<double, double>> shares{{Sex, {0.41, 0.55}},
                                                              {LongHair, {0.28, 0.42}},
                                                              {Glasses, {0.18, 0.32}},
                                                              {Hat, {0.10, 0.20}},
                                                              {Beard, {0.16, 0.28}}};
        for (const auto &[attribute, range] : shares) {
            const auto count = std::ranges::count_if(m_faces, [a = attribute](const auto &f) { return shows(f, a); });
            const double share = static_cast<double>(count) / static_cast<double>(m_faces.size());
            QVERIFY2(share > range.first && share < range.second,
                     qPrintable(QString("%1: %2").arg(attribute).arg(share)));
        }
    }

    void noWomanHasABeardButMenHaveLongHairAndWomenShort()
    {
        const auto count = [this](const std::function<bool(const DrawnFace &)> &of) {
            return std::ranges::count_if(m_faces, of);
        };
        QCOMPARE(count([](const auto &f) { return shows(f, Sex) && shows(f, Beard); }), 0);
        QVERIFY(count([](const auto &f) { return !shows(f, Sex) && shows(f, LongHair); }) > 8);
        QVERIFY(count([](const auto &f) { return shows(f, Sex) && !shows(f, LongHair); }) > 40);
    }

    void aBeardIsSeenOnTheLowerFaceOnly()
    {
        int bearded = 0;
        for (std::uint64_t person = 0; person < 200; ++person) {
            Sitting with(person), without(person);
            if (with.traits.beard == drawn::BeardStyle::None)
                continue;
            ++bearded;
            without.traits.beard = drawn::BeardStyle::None;
            const DrawnFace a = with.picture(), b = without.picture();
            QVERIFY(shows(a, Beard) && !shows(b, Beard));
            QVERIFY(differenceInRows(a.pixels, b.pixels, 0.56, 0.80) > 1.0);
            QVERIFY(differenceInRows(a.pixels, b.pixels, 0, 0.42) < 0.3);
        }
        QVERIFY(bearded > 20);
    }

    void glassesAreSeenAtTheEyes()
    {
        using enum drawn::GlassesStyle;
        for (auto style : {Round, Square, HalfRim, CatEye, Aviator, Rimless}) {
            Sitting with(static_cast<std::uint64_t>(style)), without(static_cast<std::uint64_t>(style));
            with.look.glasses = style;
            with.look.frameTone = drawn::shaded(with.traits.skin, 0.3);
            const DrawnFace a = with.picture(), b = without.picture();
            QVERIFY(shows(a, Glasses) && !shows(b, Glasses));
            QVERIFY(differenceInRows(a.pixels, b.pixels, 0.38, 0.56) > 1.5);
            QVERIFY(differenceInRows(a.pixels, b.pixels, 0.62, 1) < 0.1);
        }
    }

    void aHatIsSeenAboveTheEyesAndBelongsToThePerson()
    {
        using enum drawn::HatStyle;
        for (auto style : {Cap, Beanie, Brimmed, Beret, Bandana, Bucket}) {
            Sitting with(static_cast<std::uint64_t>(style) + 10), without(static_cast<std::uint64_t>(style) + 10);
            with.look.hat = style;
            with.look.hatTone = drawn::rgb(200, 30, 60);
            const DrawnFace a = with.picture(), b = without.picture();
            QVERIFY(shows(a, Hat) && !shows(b, Hat));
            const double above = differenceInRows(a.pixels, b.pixels, 0.12, 0.34);
            QVERIFY(above > 8);
            QVERIFY(above > 5 * differenceInRows(a.pixels, b.pixels, 0.5, 1));
            QVERIFY(a.mask.at<std::uint8_t>(kSide / 5, kSide / 2) == 255);
        }
    }

    void longHairReachesTheShouldersAndShortHairDoesNot()
    {
        int checked = 0;
        for (std::uint64_t person = 0; person < 150; ++person) {
            Sitting with(person), without(person);
            without.traits.hair = {};
            without.traits.hair.style = drawn::HairStyle::Bald;
            const double atNeck = differenceInRows(with.picture().pixels, without.picture().pixels, 0.74, 0.84);
            QVERIFY2(with.traits.longHair ? atNeck > 1 : atNeck < 1,
                     qPrintable(QString("%1: %2").arg(person).arg(atNeck)));
            checked += with.traits.longHair;
        }
        QVERIFY(checked > 30);
    }

    void theMaskHoldsHeadAndShouldersAndLeavesTheCornersFree()
    {
        double covered = 0;
        for (const DrawnFace &face : m_faces) {
            QCOMPARE(face.mask.type(), CV_8UC1);
            QCOMPARE(face.mask.size(), face.pixels.size());
            QCOMPARE(int(face.mask.at<std::uint8_t>(kSide / 2, kSide / 2)), 255);
            QCOMPARE(int(face.mask.at<std::uint8_t>(kSide - 1, kSide / 2)), 255);
            QVERIFY(cv::mean(face.mask(cv::Rect(0, 0, 6, 6)))[0] < 60);
            QVERIFY(cv::mean(face.mask(cv::Rect(kSide - 6, 0, 6, 6)))[0] < 60);
            const double share = cv::mean(face.mask)[0] / 255;
            QVERIFY(share > 0.25 && share < 0.9);
            covered += share;
        }
        QVERIFY(covered / static_cast<double>(m_faces.size()) > 0.35);
    }

    void noMeanColourGivesAnAttributeAway()
    {
        for (int attribute = Sex; attribute <= Beard; ++attribute)
            for (int measure = 0; measure < 6; ++measure) {
                std::vector<std::pair<double, bool>> values;
                for (const DrawnFace &face : m_faces) {
                    const cv::Scalar all = cv::mean(face.pixels), person = cv::mean(face.pixels, face.mask);
                    const std::array<double, 6> measures{all[0] + all[1] + all[2], all[2] - all[0],
                                                         all[1] - all[2],          person[0] + person[1] + person[2],
                                                         person[2] - person[0],    person[1] - person[2]};
                    values.emplace_back(measures.at(static_cast<std::size_t>(measure)), shows(face, attribute));
                }
                const double accuracy = bestBalancedAccuracy(values);
                QVERIFY2(
                    accuracy < 0.70,
                    qPrintable(QString("attribute %1 by measure %2: %3").arg(attribute).arg(measure).arg(accuracy)));
            }
    }

    void aPhotosCellsHoldItsFaces()
    {
        for (const DemoPhoto &photo : m_photos) {
            const Grid &g = photo.grid;
            QCOMPARE(photo.faces.size(), static_cast<std::size_t>(g.cells()));
            QVERIFY(g.cells() >= 45 && g.cells() <= 72);
            QVERIFY(g.cellWidth >= 88 && g.cellWidth <= 112);
            for (int cell = 0; cell < g.cells(); ++cell) {
                const Box box = g.cell(cell / g.columns, cell % g.columns);
                const cv::Mat cut = photo.pixels(cv::Rect(cv::Point(cvRound(box.x), cvRound(box.y)),
                                                          cv::Point(cvRound(box.right()), cvRound(box.bottom()))));
                QVERIFY(samePixels(cut, photo.faces[static_cast<std::size_t>(cell)].pixels));
            }
            QCOMPARE(photo.pixels.cols - g.cell(0, g.columns - 1).right(), g.left); // the same margin on both sides
            QCOMPARE(photo.pixels.rows - g.cell(g.rows - 1, 0).bottom(), g.top);
        }
    }

    void photosDifferInLayout()
    {
        std::set<std::pair<int, int>> layouts;
        for (const DemoPhoto &photo : m_photos)
            layouts.emplace(photo.grid.columns, photo.grid.rows);
        QCOMPARE(layouts.size(), m_photos.size());
    }

    void somePeopleComeBackOnLaterPhotosAndAreTheSame()
    {
        std::map<int, std::vector<LabelValue>> known;
        int later = 0, again = 0;
        for (const DemoPhoto &photo : m_photos) {
            std::set<int> here;
            for (const DrawnFace &face : photo.faces) {
                QVERIFY2(here.insert(face.person).second, "nobody is twice on one photo");
                const auto before = known.find(face.person);
                if (&photo != &m_photos.front()) {
                    ++later;
                    again += before != known.end();
                }
                if (before != known.end())
                    for (std::size_t attribute : {Sex, LongHair, Beard})
                        QCOMPARE(face.labels[attribute], before->second[attribute]);
                known.emplace(face.person, face.labels);
            }
        }
        QVERIFY(again > later * 0.06 && again < later * 0.2);
    }

    void impossibleRequestsAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(drawFace(1, 1, 4), Error);
        QVERIFY_EXCEPTION_THROWN(drawPhoto(-1, 1), Error);
    }
};

QTEST_APPLESS_MAIN(TestDemoPhotos)
#include "tst_demo_photos.moc"
