// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "core/data/folds.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <vector>

using namespace faces;

namespace {

/// Persons with one to three pictures each; every twelfth face or so wears a hat, every other one has long hair.
std::vector<Face> somePeople(std::uint64_t seed, int count)
{
    Random random(seed);
    std::vector<Face> faces;
    for (int i = 1; i <= count; ++i) {
        Face face;
        face.id = FaceId{10 * i};
        face.number = i;
        face.person = GroupId{1 + static_cast<std::int64_t>(random.below(static_cast<std::size_t>(count) / 2))};
        face.labels = {random.chance(0.5) ? LabelValue::Yes : LabelValue::No,
                       random.chance(0.08) ? LabelValue::Yes : LabelValue::No};
        faces.push_back(face);
    }
    return faces;
}

/// The most hats in one of three folds less the fewest.
int hatSpread(const std::vector<Face> &faces, const std::map<FaceId, int> &folds)
{
    std::vector<int> hats(3);
    for (const Face &face : faces)
        hats[static_cast<std::size_t>(folds.at(face.id))] += face.labels[1] == LabelValue::Yes ? 1 : 0;
    return std::ranges::max(hats) - std::ranges::min(hats);
}

/// Each person to any fold.
std::map<FaceId, int> foldsByChance(const std::vector<Face> &faces, std::uint64_t seed)
{
    Random random(seed);
    std::map<GroupId, int> ofPerson;
    std::map<FaceId, int> folds;
    for (const Face &face : faces)
        folds[face.id] = ofPerson.try_emplace(face.person, static_cast<int>(random.below(3))).first->second;
    return folds;
}

} // namespace

class TestFolds : public QObject {
    Q_OBJECT
private slots:
    void eachFaceIsHeldOutOnceAndPersonsStayTogether()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::vector<Face> faces = somePeople(seed, 150);
            const auto folds = makeFolds(faces, 2, SplitBy::Person, 3, seed);
            QCOMPARE(folds.size(), faces.size());
            for (const Face &a : faces)
                for (const Face &b : faces)
                    QVERIFY(a.person != b.person || folds.at(a.id) == folds.at(b.id));
        }
    }

    void foldsAreAboutAsLargeAndHoldAboutAsManyHats()
    {
        int spread = 0, byChance = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::vector<Face> faces = somePeople(seed, 300);
            const auto folds = makeFolds(faces, 2, SplitBy::Person, 3, 1);
            std::map<GroupId, int> persons;
            for (const Face &face : faces)
                ++persons[face.person];
            int largest = 0;
            for (const auto &[person, pictures] : persons)
                largest = std::max(largest, pictures);
            std::vector<int> sizes(3);
            for (const auto &[face, fold] : folds)
                ++sizes[static_cast<std::size_t>(fold)];
            for (const int size : sizes)
                QVERIFY(std::abs(size - 100) <= 2 * largest); // cut off twice, each time by less than the largest group
            spread += hatSpread(faces, folds);
            byChance += hatSpread(faces, foldsByChance(faces, seed));
        }
        QVERIFY2(3 * spread < 2 * byChance, qPrintable(QStringLiteral("%1, by chance %2").arg(spread).arg(byChance)));
    }

    void rejectedFacesAreInNoFoldButLink()
    {
        std::vector<Face> faces = somePeople(1, 60);
        for (std::size_t i = 0; i < faces.size(); ++i) { // only the rejected one says that all of ten belong together
            faces[i].person = i < 10 ? GroupId{1} : GroupId{static_cast<std::int64_t>(100 + i)};
            faces[i].duplicates = {};
        }
        for (std::size_t i = 5; i < 10; ++i)
            faces[i].person = GroupId{2};
        faces[0].duplicates = faces[5].duplicates = GroupId{7};
        faces[0].rejected = true;
        const auto folds = makeFolds(faces, 2, SplitBy::Person, 3, 4);
        QCOMPARE(folds.size(), std::size_t(59));
        QVERIFY(!folds.contains(faces[0].id));
        for (std::size_t i = 2; i < 10; ++i)
            QCOMPARE(folds.at(faces[i].id), folds.at(faces[1].id));
    }

    void personsStayTogetherHoweverTheSplitWasMade()
    {
        std::vector<Face> faces = somePeople(5, 120);
        for (std::size_t i = 0; i < faces.size(); ++i)
            faces[i].photo = PhotoId{1 + static_cast<std::int64_t>(i / 6)}; // sheets of six
        for (const SplitBy by :
             {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face, SplitBy::Given}) {
            const auto folds = makeFolds(faces, 2, by, 3, 1);
            for (const Face &a : faces)
                for (const Face &b : faces) {
                    QVERIFY(a.person != b.person || folds.at(a.id) == folds.at(b.id));
                    QVERIFY(by != SplitBy::Photo || a.photo != b.photo || folds.at(a.id) == folds.at(b.id));
                }
        }
        const std::vector<int> groups = foldGroupsOf(faces, SplitBy::Face);
        QVERIFY(std::ranges::max(groups) > 20); // a sheet of six persons is no group of its own
    }

    void theSameFacesInAnotherOrderGiveTheSameFolds()
    {
        std::vector<Face> faces = somePeople(3, 90);
        const auto folds = makeFolds(faces, 2, SplitBy::Given, 3, 9); // a file says nothing of persons: they do
        std::ranges::reverse(faces);
        QVERIFY(makeFolds(faces, 2, SplitBy::Person, 3, 9) == folds);
        QVERIFY(makeFolds(faces, 2, SplitBy::Person, 3, 10) != folds);
    }

    void fewFacesLeaveFoldsEmptyAndNoneLost()
    {
        std::vector<Face> faces = somePeople(1, 8);
        for (Face &face : faces)
            face.person = GroupId{1};
        const auto folds = makeFolds(faces, 2, SplitBy::Person, 3, 1);
        std::set<int> used;
        for (const auto &[face, fold] : folds)
            used.insert(fold);
        QCOMPARE(folds.size(), std::size_t(8));
        QCOMPARE(used.size(), std::size_t(1));
        for (Face &face : faces)
            face.rejected = true;
        QVERIFY(makeFolds(faces, 2, SplitBy::Person, 3, 1).empty());
    }
};

QTEST_APPLESS_MAIN(TestFolds)
#include "tst_folds.moc"
