// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/split.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

using namespace faces;

namespace {

constexpr std::array<double, 5> kShares{0.49, 0.35, 0.12, 0.03, 0.21}; // like sex, hair, glasses, hat, beard

/// A project as people have it: most persons once, some on several photos, some near-duplicates, few hats.
std::vector<Face> someFaces(std::uint64_t seed, int count, double known = 0.95)
{
    Random random(seed);
    std::vector<Face> faces;
    for (int i = 1; i <= count; ++i) {
        Face face;
        face.id = FaceId{i * 3};
        face.number = i;
        face.photo = PhotoId{1 + i / 40};
        face.person = random.chance(0.4) ? GroupId(1 + random.below(size_t(count) / 6 + 1)) : GroupId{};
        face.duplicates = random.chance(0.05) ? GroupId(1 + random.below(size_t(count) / 30 + 1)) : GroupId{};
        face.rejected = random.chance(0.03);
        for (const double share : kShares)
            face.labels.push_back(!random.chance(known)  ? LabelValue::Unknown
                                  : random.chance(share) ? LabelValue::Yes
                                                         : LabelValue::No);
        faces.push_back(face);
    }
    return faces;
}

std::map<FaceId, Part> asMap(const std::vector<SplitEntry> &entries)
{
    std::map<FaceId, Part> parts;
    for (const SplitEntry &entry : entries)
        parts[entry.face] = entry.part;
    return parts;
}

/// Must these two be together? Straight from the words of the specification, without chains.
bool belongTogether(const Face &a, const Face &b, SplitBy by)
{
    return (a.duplicates != GroupId{} && a.duplicates == b.duplicates) ||
           (by == SplitBy::Person && a.person != GroupId{} && a.person == b.person) ||
           (by == SplitBy::Photo && a.photo == b.photo);
}

/// Groups by flooding over all pairs: slow, and another way than union-find.
std::size_t largestGroup(const std::vector<Face> &faces, SplitBy by)
{
    std::vector<bool> seen(faces.size());
    std::size_t largest = 0;
    for (std::size_t start = 0; start < faces.size(); ++start) {
        std::vector<std::size_t> queue{start};
        std::size_t size = 0;
        for (std::size_t i = 0; i < queue.size() && !seen[start]; ++i)
            for (std::size_t other = 0; other < faces.size(); ++other)
                if (std::ranges::find(queue, other) == queue.end() && belongTogether(faces[queue[i]], faces[other], by))
                    queue.push_back(other);
        for (const std::size_t i : queue) {
            size += !faces[i].rejected;
            seen[i] = true;
        }
        largest = std::max(largest, size);
    }
    return largest;
}

std::array<int, 3> sizesOf(const std::vector<SplitEntry> &entries)
{
    std::array<int, 3> sizes{};
    for (const SplitEntry &entry : entries)
        ++sizes[size_t(entry.part)];
    return sizes;
}

/// The largest distance, over parts and attributes, between the positives a part has and its fair share, in faces.
double worstImbalance(const std::vector<Face> &faces, const std::map<FaceId, Part> &parts)
{
    double worst = 0;
    for (std::size_t a = 0; a < kShares.size(); ++a) {
        std::array<double, 3> positives{}, sizes{};
        for (const Face &face : faces) {
            if (const auto found = parts.find(face.id); found != parts.end()) {
                positives[size_t(found->second)] += face.labels[a] == LabelValue::Yes;
                sizes[size_t(found->second)] += 1;
            }
        }
        const double all = positives[0] + positives[1] + positives[2];
        for (std::size_t p = 0; p < 3; ++p)
            worst = std::max(worst, std::abs(positives[p] - all * sizes[p] / double(parts.size())));
    }
    return worst;
}

double imbalanceOfARandomSplit(const std::vector<Face> &faces, const std::array<int, 3> &sizes, std::uint64_t seed)
{
    std::vector<FaceId> ids;
    for (const Face &face : faces)
        if (!face.rejected)
            ids.push_back(face.id);
    Random(seed).shuffle(ids);
    std::map<FaceId, Part> parts;
    for (std::size_t i = 0; i < ids.size(); ++i)
        parts[ids[i]] = int(i) < sizes[0] ? Part::Train : int(i) < sizes[0] + sizes[1] ? Part::Validation : Part::Test;
    return worstImbalance(faces, parts);
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT
private slots:
    void aChainOfPersonAndDuplicatesIsOneGroup()
    {
        std::vector<Face> faces(5);
        for (int i = 0; i < 5; ++i) {
            faces[size_t(i)].id = FaceId{i + 1};
            faces[size_t(i)].photo = PhotoId{i < 3 ? 1 : 2};
        }
        faces[0].person = faces[1].person = GroupId{7};
        faces[1].duplicates = faces[3].duplicates = GroupId{9};
        QCOMPARE(groupsOf(faces, SplitBy::Person), (std::vector{0, 0, 1, 0, 2}));
        QCOMPARE(groupsOf(faces, SplitBy::Face), (std::vector{0, 1, 2, 1, 3}));
        QCOMPARE(groupsOf(faces, SplitBy::NearDuplicate), (std::vector{0, 1, 2, 1, 3}));
        QCOMPARE(groupsOf(faces, SplitBy::Photo), (std::vector{0, 0, 0, 0, 0}));
        QCOMPARE(groupsOf({}, SplitBy::Photo), std::vector<int>{});
    }

    void noGroupStandsOnTwoSides()
    {
        for (const SplitBy by : {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face}) {
            for (std::uint64_t seed = 1; seed <= 8; ++seed) {
                const std::vector<Face> faces = someFaces(seed, 240);
                const auto parts = asMap(makeSplit(faces, 5, {by, 16, 20, seed}));
                for (const Face &a : faces) {
                    QCOMPARE(parts.contains(a.id), !a.rejected);
                    for (const Face &b : faces)
                        if (!a.rejected && !b.rejected && belongTogether(a, b, by))
                            QCOMPARE(parts.at(a.id), parts.at(b.id));
                }
            }
        }
    }

    void sharesAreOffByLessThanTheLargestGroup()
    {
        for (const SplitBy by : {SplitBy::Person, SplitBy::Photo, SplitBy::Face}) {
            for (std::uint64_t seed = 1; seed <= 12; ++seed) {
                const std::vector<Face> faces = someFaces(seed, 60 + int(seed) * 17);
                const double validation = double(seed * 3), test = double(40 - seed * 3);
                const auto sizes = sizesOf(makeSplit(faces, 5, {by, validation, test, seed}));
                const int all = sizes[0] + sizes[1] + sizes[2];
                const double largest = double(largestGroup(faces, by));
                QVERIFY(std::abs(sizes[1] - all * validation / 100) < largest + 0.5); // half a face of rounding
                QVERIFY(std::abs(sizes[2] - all * test / 100) < largest + 0.5);
                QVERIFY(sizes[0] > 0);
            }
        }
    }

    void facesOnTheirOwnAreSplitToTheFace()
    {
        std::vector<Face> faces = someFaces(1, 1325);
        for (Face &face : faces) {
            face.duplicates = GroupId{};
            face.rejected = false;
        }
        QCOMPARE(sizesOf(makeSplit(faces, 5, {SplitBy::Face, 16, 20, 1})), (std::array{848, 212, 265}));
    }

    void positivesAreSpreadFarBetterThanByChance()
    {
        double worst = 0, byChance = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const std::vector<Face> faces = someFaces(seed, 1325);
            const auto entries = makeSplit(faces, 5, {SplitBy::Person, 16, 20, seed});
            worst = std::max(worst, worstImbalance(faces, asMap(entries)));
            byChance += imbalanceOfARandomSplit(faces, sizesOf(entries), seed) / 10;
        }
        qInfo("positives off by at most %.1f faces; by chance %.1f on average", worst, byChance);
        QVERIFY(worst < 3.5);
        QVERIFY(worst < byChance / 2);
    }

    void theFewHatsReachEveryPart()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::vector<Face> faces = someFaces(seed, 300);
            const auto parts = asMap(makeSplit(faces, 5, {SplitBy::Face, 16, 20, seed}));
            std::array<int, 3> hats{};
            for (const Face &face : faces)
                if (!face.rejected && face.labels[3] == LabelValue::Yes)
                    ++hats[size_t(parts.at(face.id))];
            const int all = hats[0] + hats[1] + hats[2];
            if (all >= 6)
                QVERIFY(hats[0] > 0 && hats[1] > 0 && hats[2] > 0);
        }
    }

    void sameSeedSameSplitInWhateverOrderTheFacesCome()
    {
        std::vector<Face> faces = someFaces(4, 300);
        const auto once = makeSplit(faces, 5, {});
        QCOMPARE(makeSplit(faces, 5, {}), once);
        Random(8).shuffle(faces);
        QCOMPARE(makeSplit(faces, 5, {}), once);
        QVERIFY(makeSplit(faces, 5, {SplitBy::Person, 16, 20, 2}) != once);
    }

    void aPartThatNobodyAskedForIsEmpty()
    {
        const std::vector<Face> faces = someFaces(4, 300);
        QCOMPARE(sizesOf(makeSplit(faces, 5, {SplitBy::Person, 16, 0, 1}))[2], 0);
        const auto all = sizesOf(makeSplit(faces, 5, {SplitBy::Person, 0, 0, 1}));
        QCOMPARE(all[1] + all[2], 0);
        QVERIFY(all[0] > 280);
    }

    void trainingGetsSomethingFromTheSmallestProject()
    {
        for (int count = 1; count <= 6; ++count) {
            std::vector<Face> faces = someFaces(2, count);
            for (Face &face : faces)
                face.rejected = false;
            for (const SplitBy by : {SplitBy::Face, SplitBy::Photo}) {
                const auto sizes = sizesOf(makeSplit(faces, 5, {by, 45, 50, 1}));
                QVERIFY(sizes[0] > 0);
                QCOMPARE(sizes[0] + sizes[1] + sizes[2], count);
            }
        }
    }

    void facesWithoutLabelsAreSplitToo()
    {
        const std::vector<Face> faces = someFaces(4, 200, 0.0);
        const auto sizes = sizesOf(makeSplit(faces, 5, {SplitBy::Face, 16, 20, 1}));
        QVERIFY(sizes[1] > 25 && sizes[2] > 32);
        QCOMPARE(makeSplit(faces, 0, {}).size(), makeSplit(faces, 5, {}).size());
    }

    void theClassicSplitScattersTheVariantsOfOneFace()
    {
        const std::vector<Face> faces = someFaces(4, 300);
        const auto kept = std::ranges::count(faces, false, &Face::rejected);
        const auto entries = makeSplit(faces, 5, {SplitBy::Classic, 16, 20, 1});
        QCOMPARE(entries.size(), size_t(kept) * 4);
        const auto sizes = sizesOf(entries);
        QCOMPARE(sizes[2], int(std::lround(double(kept) * 4 * 0.20)));
        QCOMPARE(sizes[1], int(std::lround(double(kept) * 4 * 0.16)));
        std::map<FaceId, std::set<int>> variants;
        std::map<FaceId, std::set<Part>> sides;
        for (const SplitEntry &entry : entries) {
            QVERIFY(variants[entry.face].insert(entry.variant).second);
            sides[entry.face].insert(entry.part);
        }
        // All four on one side happens by chance for 0.64^4 + 0.16^4 + 0.2^4 = 17 % of the faces.
        const auto scattered = std::ranges::count_if(sides, [](const auto &side) { return side.second.size() > 1; });
        QVERIFY(double(scattered) > 0.7 * double(kept));
        QVERIFY_EXCEPTION_THROWN(partsOf({{}, SplitBy::Classic, 16, 20, 1, {}, entries}, faces), Error);
    }

    void lateFacesJoinTheirGroupsSideAndStrangersTrain()
    {
        std::vector<Face> faces(6);
        for (int i = 0; i < 6; ++i)
            faces[size_t(i)].id = FaceId{i + 1};
        faces[0].person = faces[1].person = faces[2].person = faces[3].person = GroupId{1};
        faces[5].rejected = true;
        Split split;
        split.entries = {{FaceId{1}, -1, Part::Test}, {FaceId{2}, -1, Part::Test}, {FaceId{3}, -1, Part::Validation}};
        const std::map<FaceId, Part> expected{{FaceId{1}, Part::Test},
                                              {FaceId{2}, Part::Test},
                                              {FaceId{3}, Part::Validation},
                                              {FaceId{4}, Part::Test},
                                              {FaceId{5}, Part::Train}};
        QCOMPARE(partsOf(split, faces), expected);
        split.by = SplitBy::Given;
        QCOMPARE(partsOf(split, faces), expected);
        split.by = SplitBy::Face; // a person means nothing then
        QCOMPARE(partsOf(split, faces).at(FaceId{4}), Part::Train);
    }

    void impossibleSharesAndEmptyProjectsAreRefused_data()
    {
        QTest::addColumn<double>("validation");
        QTest::addColumn<double>("test");
        QTest::newRow("below nothing") << -1.0 << 20.0;
        QTest::newRow("too much of one") << 16.0 << 91.0;
        QTest::newRow("nothing left to train") << 50.0 << 46.0;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 20.0;
    }
    void impossibleSharesAndEmptyProjectsAreRefused()
    {
        QFETCH(double, validation);
        QFETCH(double, test);
        QVERIFY_EXCEPTION_THROWN(makeSplit(someFaces(1, 20), 5, {SplitBy::Person, validation, test, 1}), Error);
        QVERIFY_EXCEPTION_THROWN(makeSplit({}, 5, {}), Error);
        std::vector<Face> faces = someFaces(1, 5);
        for (Face &face : faces)
            face.rejected = true;
        QVERIFY_EXCEPTION_THROWN(makeSplit(faces, 5, {}), Error);
    }

    void wordsAreReadAsTheyAreWritten()
    {
        for (const Part part : {Part::Train, Part::Validation, Part::Test})
            QCOMPARE(partFromWord(toWord(part)), std::optional(part));
        for (int by = 0; by < 6; ++by)
            QCOMPARE(splitByFromWord(toWord(SplitBy(by))), std::optional(SplitBy(by)));
        QVERIFY(!partFromWord("Train") && !splitByFromWord(""));
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
