// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/demo_photos.h"
#include "core/vision/likeness.h"
#include "tests/core/vision/altered_copy.h"

#include <QTest>

#include <chrono>
#include <map>
#include <set>

using namespace faces;
using namespace faces::test;
using vision::AlikePair;
using vision::Likeness;

namespace {

cv::Mat person(int number)
{
    static std::map<int, cv::Mat> drawn; // drawing takes longer than all the rest
    cv::Mat &pixels = drawn[number];
    if (pixels.empty())
        pixels = vision::drawFace(static_cast<std::uint64_t>(number), 3, 96).pixels;
    return pixels;
}

std::vector<Likeness> people(int count)
{
    std::vector<Likeness> looks;
    for (int i = 0; i < count; ++i)
        looks.push_back(vision::likenessOf(person(i)));
    return looks;
}

std::set<std::pair<int, int>> namesOf(const std::vector<AlikePair> &pairs)
{
    std::set<std::pair<int, int>> names;
    for (const AlikePair &pair : pairs)
        names.emplace(pair.first, pair.second);
    return names;
}

} // namespace

class TestLikeness : public QObject {
    Q_OBJECT
private slots:
    void anAlteredCopyIsFound_data();
    void anAlteredCopyIsFound();
    void differentPeopleAreNoPair();
    void pairsAreThoseOfComparingAllWithAll();
    void theMostSimilarPairComesFirst();
    void evenPicturesAreNotMistakenForFaces();
    void twentyThousandFacesTakeNoTime();
};

void TestLikeness::anAlteredCopyIsFound_data()
{
    QTest::addColumn<QString>("how");
    for (const std::string &how : kAlterations)
        QTest::newRow(how.c_str()) << QString::fromStdString(how);
}

void TestLikeness::anAlteredCopyIsFound()
{
    QFETCH(QString, how);
    constexpr int kPeople = 60;
    Random random(4);
    std::vector<Likeness> looks = people(kPeople);
    for (int i = 0; i < kPeople; ++i)
        looks.push_back(vision::likenessOf(altered(person(i), how.toStdString(), random)));
    int found = 0;
    for (const AlikePair &pair : vision::alikePairs(looks)) {
        QVERIFY2(pair.second == pair.first + kPeople, "two people were taken for one");
        QVERIFY(how == "all" || pair.mirrored == (how == "mirrored"));
        ++found;
    }
    QVERIFY2(found >= (how == "cropped" || how == "all" ? kPeople * 9 / 10 : kPeople),
             qPrintable(QString("%1 of %2").arg(found).arg(kPeople)));
}

void TestLikeness::differentPeopleAreNoPair()
{
    QCOMPARE(vision::alikePairs(people(200)).size(), std::size_t(0));
}

void TestLikeness::pairsAreThoseOfComparingAllWithAll()
{
    constexpr int kPeople = 40;
    Random random(5);
    std::vector<Likeness> looks = people(kPeople);
    for (int i = 0; i < kPeople; i += 2)
        looks.push_back(vision::likenessOf(altered(person(i), i % 4 == 0 ? "jpeg" : "light", random)));
    std::set<std::pair<int, int>> all;
    for (int i = 0; i < static_cast<int>(looks.size()); ++i)
        for (int j = i + 1; j < static_cast<int>(looks.size()); ++j)
            if (vision::similarity(looks[static_cast<std::size_t>(i)], looks[static_cast<std::size_t>(j)]) >=
                vision::kAlike)
                all.emplace(i, j);
    QCOMPARE(all.size(), std::size_t(kPeople / 2));
    QCOMPARE(namesOf(vision::alikePairs(looks)), all);
}

void TestLikeness::theMostSimilarPairComesFirst()
{
    Random random(6);
    const cv::Mat one = person(1), other = person(2);
    const std::vector<Likeness> looks{vision::likenessOf(one), vision::likenessOf(altered(one, "all", random)),
                                      vision::likenessOf(other), vision::likenessOf(other)};
    const auto pairs = vision::alikePairs(looks);
    QCOMPARE(pairs.size(), std::size_t(2));
    QCOMPARE(pairs[0].first, 2);
    QVERIFY(pairs[0].similarity > 0.9999 && pairs[1].similarity < pairs[0].similarity);
    QCOMPARE(vision::groupAlike(looks), (std::vector<std::vector<int>>{{0, 1}, {2, 3}}));
}

void TestLikeness::evenPicturesAreNotMistakenForFaces()
{
    const Likeness black = vision::likenessOf(cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(0)));
    const Likeness white = vision::likenessOf(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(255)));
    QCOMPARE(vision::alikePairs({black, white, vision::likenessOf(person(3))}).size(), std::size_t(0));
    QVERIFY(vision::alikePairs({}).empty());
}

void TestLikeness::twentyThousandFacesTakeNoTime()
{
    // A hundred people's likenesses with hashes of their own: drawing 20,000 people would take minutes.
    const std::vector<Likeness> known = people(100);
    std::vector<Likeness> looks;
    Random random(7);
    for (int i = 0; i < 20000; ++i) {
        looks.push_back(known[random.below(known.size())]);
        looks.back().hash = random.next();
        looks.back().mirrored = random.next();
    }
    const auto start = std::chrono::steady_clock::now();
    vision::alikePairs(looks);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    QVERIFY2(seconds < 20, qPrintable(QString("%1 s").arg(seconds))); // 0.3 s here: loaded and instrumented machines
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
