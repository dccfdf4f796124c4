// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "core/data/co_occurrence.h"
#include "core/data/split_groups.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace faces;

namespace {
std::vector<Attribute> fewAttributes()
{
    std::vector<Attribute> all(standardAttributes().begin(), standardAttributes().begin() + 4);
    all[1].retired = true;
    return all;
}

std::vector<Face> drawnFaces(std::uint64_t seed, int count)
{
    Random random(seed);
    std::vector<Face> faces;
    for (int i = 1; i <= count; ++i) {
        Face face;
        face.id = FaceId(i);
        face.number = i;
        face.rejected = random.chance(0.1);
        face.person = random.chance(0.5) ? GroupId(1 + random.below(12)) : GroupId{};
        face.duplicates = random.chance(0.2) ? GroupId(100 + random.below(6)) : GroupId{};
        face.photo = PhotoId(1 + random.below(5));
        for (int a = 0; a < 4; ++a)
            face.labels.push_back(static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1));
        faces.push_back(std::move(face));
    }
    return faces;
}

/// Pearson's correlation of the two columns, from its own definition.
double correlation(const std::vector<std::pair<int, int>> &values)
{
    const auto n = static_cast<double>(values.size());
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const auto &[a, b] : values) {
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
}

Split splitOf(const std::vector<Face> &faces, SplitBy by, std::uint64_t seed)
{
    Random random(seed);
    Split split;
    split.by = by;
    for (const Face &face : faces)
        if (!face.rejected)
            split.entries.push_back({face.id, -1, static_cast<Part>(random.below(3))});
    return split;
}
} // namespace

class TestDataPairs : public QObject {
    Q_OBJECT
private slots:
    void everyPairIsCountedAsByHand()
    {
        const auto attributes = fewAttributes();
        const auto faces = drawnFaces(3, 400);
        const CoOccurrence counts = coOccurrence(faces, attributes);
        QCOMPARE(counts.attributes.size(), std::size_t(3)); // one is retired
        const std::size_t columns[] = {0, 2, 3};
        for (std::size_t a = 0; a < 3; ++a)
            for (std::size_t b = 0; b < 3; ++b) {
                std::vector<std::pair<int, int>> known;
                for (const Face &face : faces) {
                    const int one = static_cast<int>(face.labels[columns[a]]);
                    const int other = static_cast<int>(face.labels[columns[b]]);
                    if (!face.rejected && one >= 0 && other >= 0)
                        known.emplace_back(one, other);
                }
                const auto count = [&](int one, int other) {
                    return static_cast<int>(std::ranges::count(known, std::pair(one, other)));
                };
                QVERIFY(counts.at(a, b) == (Together{count(1, 1), count(1, 0), count(0, 1), count(0, 0)}));
                QVERIFY(std::abs(counts.at(a, b).phi().value() - correlation(known)) < 1e-12);
            }
    }

    void phiIsOneOfAnAttributeWithItselfAndNothingWhereOneNeverVaries()
    {
        QCOMPARE((Together{5, 0, 0, 7}).phi().value(), 1.0);
        QCOMPARE((Together{0, 5, 7, 0}).phi().value(), -1.0);
        QVERIFY(!(Together{5, 3, 0, 0}).phi());
        QVERIFY(!Together{}.share());
        QCOMPARE((Together{1, 3, 9, 9}).share().value(), 0.25);
    }

    void groupsAreThoseOfTheSplit_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("person") << int(SplitBy::Person);
        QTest::newRow("face") << int(SplitBy::Face);
        QTest::newRow("photo") << int(SplitBy::Photo);
    }
    /// Every pair of kept faces of one person stands in one group, whatever it is called; sides are counted by hand.
    void groupsAreThoseOfTheSplit()
    {
        QFETCH(int, by);
        const auto faces = drawnFaces(8, 90);
        const Split split = splitOf(faces, static_cast<SplitBy>(by), 5);
        const auto groups = splitGroups(faces, split);
        const auto partOf = [&](std::size_t face) {
            return std::ranges::find(split.entries, faces[face].id, &SplitEntry::face)->part;
        };
        for (const SplitGroup &group : groups) {
            std::array<int, 3> sides{};
            for (const std::size_t face : group.faces) {
                QVERIFY(!faces[face].rejected);
                ++sides.at(static_cast<std::size_t>(partOf(face)));
            }
            QVERIFY(sides == group.pictures);
            QVERIFY(group.faces.size() > 1);
        }
        for (std::size_t i = 0; i < faces.size(); ++i)
            for (std::size_t j = i + 1; j < faces.size(); ++j) {
                const bool same = faces[i].person != GroupId{} && faces[i].person == faces[j].person;
                if (!same || faces[i].rejected || faces[j].rejected || partOf(i) == partOf(j))
                    continue;
                const auto holdsBoth = [&](const SplitGroup &group) {
                    return group.leaks() && group.byPerson && std::ranges::count(group.faces, i) == 1 &&
                           std::ranges::count(group.faces, j) == 1;
                };
                QVERIFY(std::ranges::any_of(groups, holdsBoth)); // it leaks, so it is listed
            }
        QVERIFY(std::ranges::is_sorted(groups, std::ranges::greater{}, [](const SplitGroup &group) {
            return std::pair(group.leaks(), group.faces.size());
        }));
    }

    void onePersonOnTwoSidesLeaks()
    {
        std::vector<Face> faces(4);
        Split split;
        const Part parts[] = {Part::Train, Part::Test, Part::Train, Part::Train};
        for (int i = 0; i < 4; ++i) {
            Face &face = faces[static_cast<std::size_t>(i)];
            face.id = FaceId(i + 1);
            face.person = GroupId(i / 2 + 1);
            split.entries.push_back({face.id, -1, parts[i]});
        }
        split.by = SplitBy::Face;
        const auto leaking = [&] { return std::ranges::count_if(splitGroups(faces, split), &SplitGroup::leaks); };
        QCOMPARE(leaking(), 1);
        split.entries[1].part = Part::Train;
        QCOMPARE(leaking(), 0);
        QCOMPARE(splitGroups(faces, split).size(), std::size_t(2));
    }

    void aFaceOfAClassicSplitLeaksByItself()
    {
        std::vector<Face> faces(1);
        faces[0].id = FaceId(1);
        Split split;
        split.by = SplitBy::Classic;
        for (int variant = 0; variant < 4; ++variant)
            split.entries.push_back({FaceId(1), variant, variant == 2 ? Part::Test : Part::Train});
        const auto groups = splitGroups(faces, split);
        QCOMPARE(groups.size(), std::size_t(1));
        QVERIFY(groups[0].leaks());
        QVERIFY(groups[0].pictures == (std::array{3, 0, 1}));
    }

    void withoutASplitAllTrain()
    {
        const auto faces = drawnFaces(2, 50);
        for (const SplitGroup &group : splitGroups(faces, std::nullopt))
            QVERIFY(!group.leaks() && group.pictures[0] == static_cast<int>(group.faces.size()));
    }
};

QTEST_APPLESS_MAIN(TestDataPairs)
#include "tst_data_pairs.moc"
