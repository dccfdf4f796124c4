// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/general_csv.h"
#include "tests/core/exchange/small_set.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;
using Values = std::vector<LabelValue>;

void write(const StoryFolder &folder, const std::string &table, const std::vector<std::string> &pictures)
{
    writeFileSafely(folder / "table.csv", table);
    for (const std::string &name : pictures) {
        fs::create_directories((folder / name).parent_path());
        writeFileSafely(folder / name, name);
    }
}

bool mentions(const std::vector<std::string> &sentences, const std::string &word)
{
    return std::ranges::any_of(sentences, [&](const auto &s) { return s.find(word) != std::string::npos; });
}

const std::vector<Attribute> &five() { return standardAttributes(); }

} // namespace

class TestGeneralCsv : public QObject {
    Q_OBJECT
private slots:
    void aTableOfAnotherToolIsRead()
    {
        // As pandas writes it: booleans, floats for a column with gaps, -1 and 1, and a column of text.
        const StoryFolder folder;
        write(folder,
              "file_name,split,group,glasses,hat,beard,Smile,sex,artist\r\n"
              "img/a b.jpg,train,7,True,1.0,-1,yes,M,Anna\r\n"
              "\"img/c,d.jpg\",val,7,False,,1,no,F,Ben\r\n"
              "img/顔.jpg,test,,,0.0,0,,,\r\n",
              {"img/a b.jpg", "img/c,d.jpg", "img/顔.jpg"});
        const ImportedSet set = readGeneralCsv(folder / "table.csv", five());
        QVERIFY(set.skipped.empty());
        std::string ids;
        for (const Attribute &attribute : set.attributes)
            ids += attribute.id + " ";
        QCOMPARE(ids, std::string("glasses hat beard smile sex "));
        QCOMPARE(set.attributes[3].name, std::string("Smile"));
        QCOMPARE(set.faces.size(), 3u);
        QCOMPARE(set.faces[0].labels, (Values{Y, Y, N, Y, N}));
        QCOMPARE(set.faces[1].labels, (Values{N, U, Y, N, Y}));
        QCOMPARE(set.faces[2].labels, (Values{U, N, U, U, U}));
        QCOMPARE(set.faces[1].person, std::string("7"));
        QCOMPARE(set.faces[1].part, std::optional(Part::Validation));
        QCOMPARE(textOf(set.faces[2].picture), std::string("img/顔.jpg"));
        QVERIFY(mentions(set.remarks, "“artist” was left out"));
    }

    void anAmbiguousColumnIsNamedNotGuessed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("zero may be unknown") << "file_name,hat,beard\na.png,0,1\nb.png,0,-1\n";
        QTest::newRow("two codings at once") << "file_name,hat,beard\na.png,yes,1\nb.png,0,1\n";
        QTest::newRow("scores") << "file_name,hat,beard\na.png,0.7,1\nb.png,0.2,0\n";
    }
    void anAmbiguousColumnIsNamedNotGuessed()
    {
        QFETCH(QString, table);
        const StoryFolder folder;
        write(folder, table.toStdString(), {"a.png", "b.png"});
        try {
            readGeneralCsv(folder / "table.csv", five());
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::BadInput);
            QVERIFY2(QString(error.what()).contains("“hat”"), error.what());
        }
    }

    void noPathLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("absolute") << "/etc/hostname";
        QTest::newRow("above") << "../secret.png";
        QTest::newRow("in between") << "a/../../secret.png";
        QTest::newRow("Windows") << "C:/secret.png";
        QTest::newRow("backslashes") << "..\\secret.png";
        QTest::newRow("a folder") << "img";
        QTest::newRow("nothing") << "";
        QTest::newRow("absent") << "none.png";
        QTest::newRow("twice") << "./img/a.png";
    }
    void noPathLeadsOutOfTheFolder()
    {
        QFETCH(QString, path);
        const StoryFolder folder;
        write(folder, "file_name,hat\nimg/a.png,1\n" + path.toStdString() + ",1\nimg/b.png,0\n",
              {"img/a.png", "img/b.png"});
        const ImportedSet set = readGeneralCsv(folder / "table.csv", five());
        QCOMPARE(set.faces.size(), 2u);
        QCOMPARE(set.skipped.size(), 1u);
        QCOMPARE(set.skipped[0].file, std::string("table.csv, line 3"));
    }

    void whatIsExportedComesBackTheSame()
    {
        const StoryFolder folder;
        ExportSet out = smallSet();
        for (const Face &face : out.faces)
            if (face.number % 4 != 0)
                out.parts[face.id] = static_cast<Part>(face.number % 3);
        NoProgress quiet;
        QCOMPARE(writeGeneralCsv(folder / "out", out, {}, quiet).faces, 39);
        const ImportedSet back = readGeneralCsv(folder / "out", out.attributes);
        QVERIFY(back.skipped.empty() && back.remarks.empty());
        QCOMPARE(labelsOf(back), labelsOf(out));
        std::map<int, Part> before, after;
        std::map<int, bool> knownBefore, knownAfter;
        for (const Face &face : out.faces) {
            if (out.parts.contains(face.id) && !face.rejected)
                before[face.number] = out.parts.at(face.id);
            if (!face.rejected)
                knownBefore[face.number] = face.person != GroupId{};
        }
        for (const ImportedFace &face : back.faces) {
            if (face.part)
                after[face.number] = *face.part;
            knownAfter[face.number] = !face.person.empty();
            QCOMPARE(readFile(face.picture), pictureOf(face.number));
        }
        QCOMPARE(after, before);
        QCOMPARE(knownAfter, knownBefore);
    }

    void theTableIsAsDocumented()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[0], five()[3]};
        set.faces.resize(3);
        set.faces[0].labels = {Y, N};
        set.faces[1].labels = {U, Y};
        set.faces[2].labels = {N, U};
        set.faces[0].duplicates = set.faces[2].duplicates = GroupId{3};
        set.parts[set.faces[1].id] = Part::Test;
        NoProgress quiet;
        const Exported exported = writeGeneralCsv(folder / "out", set, {}, quiet);
        QCOMPARE(textOf(folder / "out" / "faces.csv"), std::string("file_name,split,group,sex,hat\n"
                                                                   "pictures/face2.png,,p0001,1,0\n"
                                                                   "pictures/face5.png,test,,,1\n"
                                                                   "pictures/face8.png,,p0001,0,\n"));
        QVERIFY(mentions(exported.remarks, "near-duplicates"));
    }

    void anExportIsNotWrittenOverAndItsTableIsFoundInItsFolder()
    {
        const StoryFolder folder;
        NoProgress quiet;
        writeGeneralCsv(folder / "out", smallSet(), {}, quiet);
        QVERIFY_EXCEPTION_THROWN(writeGeneralCsv(folder / "out", smallSet(), {}, quiet), Error);
        QCOMPARE(filesIn(folder / "out"), 40u);
        QCOMPARE(csvTableIn(folder / "out"), folder / "out" / "faces.csv");
    }

    void theTableOfAFolderIsChosenOnlyWhereThereIsNoDoubt()
    {
        const StoryFolder folder;
        QVERIFY_EXCEPTION_THROWN(csvTableIn(folder.path()), Error);
        writeFileSafely(folder / "other.csv", std::string("a;b\n"));
        writeFileSafely(folder / "one.CSV", std::string("file_name\n"));
        QCOMPARE(csvTableIn(folder.path()), folder / "one.CSV");
        writeFileSafely(folder / "two.csv", std::string("file_name\n"));
        QVERIFY_EXCEPTION_THROWN(csvTableIn(folder.path()), Error);
    }

    void oddPartsAndShortRowsDontStopTheRest()
    {
        const StoryFolder folder;
        write(folder, "file_name,split,hat\na.png,trainval,1\nb.png,train\nface7.png,train,0\n",
              {"a.png", "b.png", "face7.png"});
        const ImportedSet set = readGeneralCsv(folder / "table.csv", five());
        QCOMPARE(set.faces.size(), 2u);
        QVERIFY(!set.faces[0].part && set.faces[0].number == 0 && set.faces[1].number == 7);
        QCOMPARE(set.skipped.at(0).file, std::string("table.csv, line 3"));
        QVERIFY(mentions(set.remarks, "“trainval”"));
    }

    void aRetiredAttributesColumnIsLeftOut()
    {
        const StoryFolder folder;
        write(folder, "file_name,hat,sex\na.png,1,\n", {"a.png"});
        std::vector<Attribute> attributes = five();
        attributes[3].retired = true;
        const ImportedSet set = readGeneralCsv(folder / "table.csv", attributes);
        QCOMPARE(set.attributes.size(), 1u);
        QVERIFY(mentions(set.remarks, "the attribute is retired"));
    }

    void aTableWithoutFileNamesIsRefused()
    {
        const StoryFolder folder;
        write(folder, "picture,hat\na.png,1\n", {"a.png"});
        QVERIFY_EXCEPTION_THROWN(readGeneralCsv(folder / "table.csv", five()), Error);
    }
};

QTEST_APPLESS_MAIN(TestGeneralCsv)
#include "tst_general_csv.moc"
