// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "core/exchange/lfw.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

#include <cmath>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

/// As published: a comment, then `#` and names between tabs, names with blanks.
constexpr const char *kList =
    "# Numeric (classifier output) attribute values for the Labeled Faces in the Wild (LFW) database\n"
    "#\tperson\timagenum\tMale\tAsian\tEyeglasses\tNo Eyewear\tWearing Hat\tNo Beard\n"
    "Aaron Eckhart\t1\t1.56834639173\t-1.88904271738\t-1.7249775\t0.9\t-1.10197\t0.5\n"
    "Aaron Eckhart\t2\t-0.25\t0.5\t2.5\t-1\t3\t-2\n"
    "Björn Borg\t1\t2\t0\t0\t0\t-1\t-0.5\n";

} // namespace

class TestLfw : public QObject {
    Q_OBJECT
private slots:
    void scoresComeAsSuggestionsAndNeverAsLabels()
    {
        const StoryFolder folder;
        put(folder, "lfw_attributes.txt", kList);
        putPictures(folder, {"lfw/Aaron_Eckhart/Aaron_Eckhart_0001.jpg", "lfw/Aaron_Eckhart/Aaron_Eckhart_0002.jpg",
                             "lfw/Björn_Borg/Björn_Borg_0001.jpg"});
        QCOMPARE(detectFormat(folder.path()), Format::Lfw);
        QCOMPARE(detectFormat(folder / "lfw_attributes.txt"), Format::Lfw);
        const ImportedSet set = readSet(folder.path(), std::nullopt, five());
        QVERIFY(set.skipped.empty());
        QCOMPARE(set.faces.size(), 3u);
        std::vector<AttributeId> ids;
        for (const Attribute &attribute : set.attributes)
            ids.push_back(attribute.id);
        QCOMPARE(ids, (std::vector<AttributeId>{"sex", "glasses", "hat", "beard"}));
        for (const ImportedFace &face : set.faces) {
            QCOMPARE(face.labels, Values(4, U));
            QCOMPARE(face.suggested.size(), 4u);
        }
        const auto p = [](double margin) { return static_cast<float>(1 / (1 + std::exp(-margin))); };
        QCOMPARE(set.faces[0].suggested[0], p(-1.56834639173)); // a high “Male” is a low female
        QCOMPARE(set.faces[1].suggested[1], p(2.5));
        QCOMPARE(set.faces[1].suggested[3], p(2)); // No Beard -2
        QCOMPARE(set.faces[2].suggested[1], 0.5f);
        QCOMPARE(set.faces[0].person, std::string("Aaron Eckhart"));
        QCOMPARE(set.faces[1].person, set.faces[0].person);
        QCOMPARE(textOf(set.faces[2].picture), std::string("lfw/Björn_Borg/Björn_Borg_0001.jpg"));
        QCOMPARE(set.suggestionSource, std::string("lfw"));
        QVERIFY(mentions(set.remarks, "not calibrated"));
        QVERIFY(mentions(set.remarks, "2 columns"));
    }

    void aMarginKeepsItsSignAndItsOrder()
    {
        QCOMPARE(probabilityOfMargin(0), 0.5);
        for (double margin = -40; margin < 40; margin += 0.5) {
            const double p = probabilityOfMargin(margin);
            QVERIFY(p >= 0 && p <= 1 && (p > 0.5) == (margin > 0));
            QVERIFY(probabilityOfMargin(margin + 0.5) >= p);
            QVERIFY(std::abs(p + probabilityOfMargin(-margin) - 1) < 1e-12);
        }
    }

    void damagedLinesAreSkippedAndTheRestGoesOn()
    {
        const StoryFolder folder;
        put(folder, "lfw_attributes.txt",
            "#\tperson\timagenum\tMale\tEyeglasses\r\nAnna\t1\t1\t-1\r\nAnna\tx\t1\t1\r\nBen\t1\t1\r\n"
            "Cid\t1\tnan\t1\r\nDora\t1\t1\t1\r\n../../x\t1\t1\t1\r\nEva\t1\t\t2\r\n");
        putPictures(folder, {"Anna/Anna_0001.jpg", "Ben/Ben_0001.jpg", "Cid/Cid_0001.jpg", "Eva/Eva_0001.jpg"});
        const ImportedSet set = readLfw(folder.path(), five());
        QCOMPARE(set.faces.size(), 2u);
        QCOMPARE(set.skipped.size(), 5u);
        QVERIFY(mentions(set.skipped, "line 3", "no number of an image"));
        QVERIFY(mentions(set.skipped, "line 4", "1 score, but there are 2 names"));
        QVERIFY(mentions(set.skipped, "line 5", "no score"));
        QVERIFY(mentions(set.skipped, "line 6", "no picture"));
        QVERIFY(mentions(set.skipped, "line 7", "not below the folder"));
        QVERIFY(std::isnan(set.faces[1].suggested[0])); // an empty cell suggests nothing
    }

    void anotherTextIsRefused()
    {
        const StoryFolder folder;
        put(folder, "lfw_attributes.txt", "person,image\nAnna,1\n");
        QVERIFY(refusal([&] { readLfw(folder.path(), five()); }).find("person, imagenum") != std::string::npos);
        NoProgress quiet;
        QVERIFY(refusal([&] { writeSet(folder / "out", Format::Lfw, smallSet(), {}, quiet); }).find("only read") !=
                std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLfw)
#include "tst_lfw.moc"
