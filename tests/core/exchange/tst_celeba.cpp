// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/celeba.h"
#include "core/exchange/format.h"
#include "core/exchange/text_lines.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

/// The forty of the original, in its order.
constexpr const char *kForty =
    "5_o_Clock_Shadow Arched_Eyebrows Attractive Bags_Under_Eyes Bald Bangs Big_Lips Big_Nose Black_Hair Blond_Hair "
    "Blurry Brown_Hair Bushy_Eyebrows Chubby Double_Chin Eyeglasses Goatee Gray_Hair Heavy_Makeup High_Cheekbones Male "
    "Mouth_Slightly_Open Mustache Narrow_Eyes No_Beard Oval_Face Pale_Skin Pointy_Nose Receding_Hairline Rosy_Cheeks "
    "Sideburns Smiling Straight_Hair Wavy_Hair Wearing_Earrings Wearing_Hat Wearing_Lipstick Wearing_Necklace "
    "Wearing_Necktie Young";

/// A line as the original has it: the values right-aligned by one or two blanks, a blank at the end.
std::string line(const std::string &name, const std::map<std::string, int> &values)
{
    std::string text = name;
    for (const std::string &attribute : wordsOf(kForty)) {
        const auto value = values.find(attribute);
        text += value != values.end() && value->second == 1 ? "  1" : " -1";
    }
    return text + " \n";
}

/// As in the published archive: a trailing blank behind the names and the values, two blanks before a 1.
std::string original()
{
    return "3\n" + std::string(kForty) + " \n" + line("000001.jpg", {{"Male", 1}, {"Eyeglasses", 1}}) +
           line("000002.jpg", {{"No_Beard", 1}, {"Smiling", 1}}) +
           line("000003.jpg", {{"Wearing_Hat", 1}, {"Male", 1}});
}

const std::vector<std::string> kPictures{"Img/img_align_celeba/000001.jpg", "Img/img_align_celeba/000002.jpg",
                                         "Img/img_align_celeba/000003.jpg"};

} // namespace

class TestCeleba : public QObject {
    Q_OBJECT
private slots:
    void theOriginalTreeIsReadWithItsNamesTurnedRound()
    {
        const StoryFolder folder;
        put(folder, "Anno/list_attr_celeba.txt", original());
        put(folder, "Anno/identity_CelebA.txt", "000001.jpg 2880\n000002.jpg 2937\n000003.jpg 2880\n");
        put(folder, "Eval/list_eval_partition.txt", "000001.jpg 0\n000002.jpg 1\n000003.jpg 2\n");
        putPictures(folder, kPictures);
        QCOMPARE(detectFormat(folder.path()), Format::Celeba);
        const ImportedSet set = readCeleba(folder.path(), five());
        QVERIFY(set.skipped.empty());
        QCOMPARE(set.faces.size(), 3u);
        QCOMPARE(valuesOf(set, "sex"), (Values{N, Y, N}));     // Male
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, N, N})); // Eyeglasses
        QCOMPARE(valuesOf(set, "hat"), (Values{N, N, Y}));     // Wearing_Hat
        QCOMPARE(valuesOf(set, "beard"), (Values{Y, N, Y}));   // No_Beard
        QCOMPARE(valuesOf(set, "hair"), Values{});             // there is no such column: unknown, not no
        QCOMPARE(set.faces[0].person, std::string("2880"));
        QCOMPARE(set.faces[1].part, std::optional(Part::Validation));
        QCOMPARE(set.faces[2].part, std::optional(Part::Test));
        QCOMPARE(textOf(set.faces[2].picture), kPictures[2]);
        QVERIFY2(mentions(set.remarks, "36 columns of list_attr_celeba.txt the project does not know were left out"),
                 told(set.remarks).c_str());
    }

    void aColumnOfTheFortyThatTheProjectHasComesToo()
    {
        const StoryFolder folder;
        put(folder, "list_attr_celeba.txt", original());
        put(folder, "img_align_celeba/000001.jpg", "1");
        put(folder, "img_align_celeba/000002.jpg", "2");
        put(folder, "img_align_celeba/000003.jpg", "3");
        std::vector<Attribute> attributes = five();
        attributes.push_back(attributeNamed("Smiling", attributes));
        const ImportedSet set = readCeleba(folder / "list_attr_celeba.txt", attributes);
        QCOMPARE(valuesOf(set, "smiling"), (Values{N, Y, N}));
    }

    void maskHqAndKagglesTablesAreReadToo()
    {
        const StoryFolder folder;
        put(folder, "hq/CelebAMask-HQ-attribute-anno.txt", "2\nEyeglasses Male\n0.jpg -1 1\n1.jpg  1 -1\n");
        putPictures(folder, {"hq/CelebA-HQ-img/0.jpg", "hq/CelebA-HQ-img/1.jpg"});
        const ImportedSet hq = readSet(folder / "hq", std::nullopt, five());
        QCOMPARE(valuesOf(hq, "sex"), (Values{N, Y}));
        put(folder, "kaggle/list_attr_celeba.csv", "image_id,Eyeglasses,No_Beard\n000001.jpg,-1,1\n000002.jpg,1,-1\n");
        put(folder, "kaggle/list_eval_partition.csv", "image_id,partition\n000001.jpg,0\n000002.jpg,2\n");
        putPictures(folder, {"kaggle/img_align_celeba/img_align_celeba/000001.jpg",
                             "kaggle/img_align_celeba/img_align_celeba/000002.jpg"});
        QCOMPARE(detectFormat(folder / "kaggle"), Format::Celeba);
        QCOMPARE(detectFormat(folder / "kaggle/list_attr_celeba.csv"), Format::Celeba);
        const ImportedSet kaggle = readSet(folder / "kaggle", std::nullopt, five());
        QCOMPARE(valuesOf(kaggle, "beard"), (Values{N, Y}));
        QCOMPARE(kaggle.faces[1].part, std::optional(Part::Test));
    }

    void damagedLinesAreSkippedAndTheRestGoesOn()
    {
        const StoryFolder folder;
        put(folder, "list_attr_celeba.txt",
            "9\r\nEyeglasses Male\r\na.jpg -1 1\r\nb.jpg 1\r\nc.jpg 7 1\r\nnone.jpg 1 1\r\n../a.jpg 1 1\r\n"
            "a.jpg 1 1\r\n\r\nmy face.jpg 0 -1\r\n");
        put(folder, "list_eval_partition.txt", "a.jpg 9\nmy face.jpg 1\n");
        put(folder, "identity_CelebA.txt", std::string("a.jpg 1\0", 8));
        putPictures(folder, {"a.jpg", "b.jpg", "c.jpg", "my face.jpg"});
        const ImportedSet set = readCeleba(folder.path(), five());
        QCOMPARE(valuesOf(set, "glasses"), (Values{N, U}));
        QCOMPARE(valuesOf(set, "sex"), (Values{N, Y}));
        QCOMPARE(set.skipped.size(), 5u);
        QVERIFY(mentions(set.skipped, "line 4", "1 value, but there are 2 names"));
        QVERIFY(mentions(set.skipped, "line 5", "“7” is no value for Eyeglasses"));
        QVERIFY(mentions(set.skipped, "line 6", "no picture “none.jpg”"));
        QVERIFY(mentions(set.skipped, "line 7", "not below the folder"));
        QVERIFY(mentions(set.skipped, "line 8", "earlier line"));
        QVERIFY(mentions(set.remarks, "promises 9 rows but has 7"));
        QVERIFY(mentions(set.remarks, "identity_CelebA.txt could not be used"));
        QVERIFY(mentions(set.remarks, "no part of a split"));
        QCOMPARE(set.faces[1].part, std::optional(Part::Validation));
    }

    void aListWithoutItsTwoLinesIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no count") << "Eyeglasses Male\na.jpg 1 1\n";
        QTest::newRow("no names") << "3\n";
        QTest::newRow("empty") << "";
        QTest::newRow("blank names") << "1\n  \na.jpg 1\n";
    }
    void aListWithoutItsTwoLinesIsRefused()
    {
        QFETCH(QString, text);
        const StoryFolder folder;
        put(folder, "list_attr_celeba.txt", text.toStdString());
        QVERIFY(refusal([&] { readCeleba(folder.path(), five()); }).find("first line should be the number of rows") !=
                std::string::npos);
    }

    void whatIsWrittenIsAsDocumented()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = five();
        set.faces.resize(2);
        set.faces[0].labels = {Y, N, Y, U, Y};
        set.faces[1].labels = {N, U, N, Y, N};
        set.faces[0].person = set.faces[1].person = GroupId{};
        set.parts[set.faces[0].id] = Part::Train;
        set.parts[set.faces[1].id] = Part::Test;
        NoProgress quiet;
        const Exported exported = writeCeleba(folder / "out", set, {}, quiet);
        QCOMPARE(textOf(folder / "out/Anno/list_attr_celeba.txt"),
                 std::string("2\nMale Long_Hair Eyeglasses Wearing_Hat No_Beard\n"
                             "face2.png -1 -1  1  0 -1\n"
                             "face5.png  1  0 -1  1  1\n"));
        QCOMPARE(textOf(folder / "out/Eval/list_eval_partition.txt"), std::string("face2.png 0\nface5.png 2\n"));
        QVERIFY(!std::filesystem::exists(folder / "out/Anno/identity_CelebA.txt"));
        QVERIFY(mentions(exported.remarks, "2 unknown labels are written as 0"));
    }

    void theSenseFollowsTheWordsAPersonChose()
    {
        // Someone made “Male” the word for yes.
        const StoryFolder folder;
        put(folder, "list_attr_celeba.txt", "1\nMale\na.jpg 1\n");
        putPictures(folder, {"a.jpg"});
        std::vector<Attribute> attributes = five();
        std::swap(attributes[0].yesWord, attributes[0].noWord);
        QCOMPARE(valuesOf(readCeleba(folder.path(), attributes), "sex"), Values{Y});
        ExportSet set = smallSet();
        set.attributes = {attributes[0]};
        set.faces.resize(1);
        set.faces[0].labels = {Y};
        NoProgress quiet;
        writeCeleba(folder / "out", set, {}, quiet);
        QVERIFY(textOf(folder / "out/Anno/list_attr_celeba.txt").find("face2.png  1") != std::string::npos);
    }

    void anOwnAttributeCalledMaleIsNotMixedUpWithSex()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[0], attributeNamed("Male", five())};
        set.faces.resize(1);
        set.faces[0].labels = {Y, Y};
        NoProgress quiet;
        writeCeleba(folder / "out", set, {}, quiet);
        const ImportedSet back = readCeleba(folder / "out", set.attributes);
        QCOMPARE(valuesOf(back, "sex"), Values{Y});
        QCOMPARE(valuesOf(back, "male"), Values{Y});
    }
};

QTEST_APPLESS_MAIN(TestCeleba)
#include "tst_celeba.moc"
