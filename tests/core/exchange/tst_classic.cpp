// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/text.h"
#include "core/exchange/classic.h"
#include "tests/core/exchange/small_set.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <fstream>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

constexpr auto Y = LabelValue::Yes;
constexpr auto N = LabelValue::No;
constexpr auto U = LabelValue::Unknown;
using Values = std::vector<LabelValue>;

/// A folder as the notebooks left it: a table and pictures.
void write(const StoryFolder &folder, const std::string &table, const std::vector<int> &pictures)
{
    writeFileSafely(folder / "labels.csv", table);
    for (const int number : pictures)
        writeFileSafely(folder / ("face" + std::to_string(number) + ".png"), pictureOf(number));
}

const std::vector<Attribute> &five() { return standardAttributes(); }

bool mentions(const std::vector<std::string> &sentences, const std::string &word)
{
    return std::ranges::any_of(sentences, [&](const auto &s) { return s.find(word) != std::string::npos; });
}

/// Asks for a stop after some faces.
class StopAfter final : public ProgressSink {
public:
    StopAfter(std::stop_source &source, int faces) : m_source(source), m_faces(faces) {}
    void progress(const Progress &progress) override
    {
        last = progress;
        if (progress.done >= m_faces)
            m_source.request_stop();
    }
    Progress last;

private:
    std::stop_source &m_source;
    int m_faces;
};

} // namespace

class TestClassic : public QObject {
    Q_OBJECT
private slots:
    void theNotebooksTableIsRead()
    {
        const StoryFolder folder;
        write(folder, "face_nr;sex;hair;glasses;hat;beard\n1;M;S;Y;N;N\n2;F;L;N;N;\n17;m;s;;y;Y\n", {1, 2, 17});
        const ImportedSet set = readClassic(folder.path(), five());
        QVERIFY(set.skipped.empty() && set.remarks.empty());
        QCOMPARE(set.attributes, five());
        QCOMPARE(set.faces.size(), 3u);
        QCOMPARE(set.faces[0].labels, (Values{N, N, Y, N, N}));
        QCOMPARE(set.faces[1].labels, (Values{Y, Y, N, N, U}));
        QCOMPARE(set.faces[2].labels, (Values{N, N, U, Y, Y}));
        QCOMPARE(set.faces[2].number, 17);
        QCOMPARE(readFile(set.faces[2].picture), pictureOf(17));
        QCOMPARE(labelsOf(readClassic(folder / "labels.csv", five())), labelsOf(set));
    }

    void spreadsheetsLeaveTheirMarksAndItIsStillRead()
    {
        const StoryFolder folder;
        write(folder,
              "\xEF\xBB\xBF"
              "Face_nr,Sex,\"Long hair\",glasses,hat,beard\r\n\" 1 \",\"F\",L,n,N,Y\r\n",
              {1});
        const ImportedSet set = readClassic(folder.path(), five());
        QCOMPARE(set.faces.at(0).labels, (Values{Y, Y, N, N, Y}));
    }

    void aFolderOfAnyScriptIsFound()
    {
        const StoryFolder folder;
        const fs::path place = folder / "Лица 顔 é";
        fs::create_directory(place);
        writeFileSafely(place / "labels.csv", std::string("face_nr;hat\n4;Y\n"));
        writeFileSafely(place / "face4.png", pictureOf(4));
        QCOMPARE(readClassic(place, five()).faces.size(), 1u);
    }

    void personsComeFromTheSourcesTable()
    {
        const StoryFolder folder;
        write(folder, "face_nr;hat\n1;Y\n2;N\n3;N\n", {1, 2, 3});
        writeFileSafely(
            folder / "sources.csv",
            std::string("face_nr;source;licence;person_id\n1;a;free;p1\n3;a;\"free; really\";p1\nx;;;p9\n"));
        const ImportedSet set = readClassic(folder.path(), five());
        QCOMPARE(set.faces[0].person, std::string("p1"));
        QCOMPARE(set.faces[1].person, std::string());
        QCOMPARE(set.faces[2].person, std::string("p1"));
        QVERIFY(mentions(set.remarks, "sources.csv, line 4"));
    }

    void aDamagedSourcesTableCostsOnlyTheGroups()
    {
        const StoryFolder folder;
        write(folder, "face_nr;hat\n1;Y\n", {1});
        writeFileSafely(folder / "sources.csv", std::string("nr;who\n1;p1\n"));
        const ImportedSet set = readClassic(folder.path(), five());
        QCOMPARE(set.faces.size(), 1u);
        QVERIFY(mentions(set.remarks, "persons are not known"));
    }

    void oneBadRowIsSkippedWithItsReasonAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown code") << "2;X;N"
                                      << "“X” is no code for sex. Write F or M";
        QTest::newRow("a number that is none") << "two;F;N"
                                               << "“two” is no face number";
        QTest::newRow("zero") << "0;F;N"
                              << "“0” is no face number";
        QTest::newRow("below zero") << "-2;F;N"
                                    << "no face number";
        QTest::newRow("a fraction") << "2.0;F;N"
                                    << "no face number";
        QTest::newRow("huge") << "4294967298;F;N"
                              << "no face number";
        QTest::newRow("empty number") << ";F;N"
                                      << "no face number";
        QTest::newRow("twice") << "1;M;N"
                               << "Face 1 stands in an earlier line already";
        QTest::newRow("picture absent") << "9;F;N"
                                        << "no picture face9.png";
        QTest::newRow("too few cells") << "2;F"
                                       << "2 cells, the header has 3";
        QTest::newRow("too many cells") << "2;F;N;Y"
                                        << "4 cells, the header has 3";
    }
    void oneBadRowIsSkippedWithItsReasonAndTheRestGoesOn()
    {
        QFETCH(QString, row);
        QFETCH(QString, says);
        const StoryFolder folder;
        write(folder, "face_nr;sex;hat\n1;F;Y\n" + row.toStdString() + "\n3;M;\n", {1, 2, 3});
        const ImportedSet set = readClassic(folder.path(), five());
        QCOMPARE(set.faces.size(), 2u);
        QCOMPARE(set.faces[1].labels, (Values{N, U}));
        QCOMPARE(set.skipped.size(), 1u);
        QCOMPARE(set.skipped[0].file, std::string("labels.csv, line 3"));
        QVERIFY2(QString::fromStdString(set.skipped[0].reason).contains(says), set.skipped[0].reason.c_str());
    }

    void aRowMendedFurtherDownCounts()
    {
        const StoryFolder folder;
        write(folder, "face_nr;hat\n1;X\n1;Y\n", {1});
        QCOMPARE(readClassic(folder.path(), five()).faces.size(), 1u);
    }

    void aTableWithAnotherHeaderIsRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("says");
        QTest::newRow("no numbers") << "nr;sex;hair\n1;F;L\n"
                                    << "no column face_nr";
        QTest::newRow("no header") << "1;F;L;N;N;N\n"
                                   << "no column face_nr";
        QTest::newRow("nothing of ours") << "face_nr;colour\n1;red\n"
                                         << "No column of the first line";
        QTest::newRow("a column twice") << "face_nr;hat;hat\n1;Y;N\n"
                                        << "occurs twice";
        QTest::newRow("empty file") << ""
                                    << "empty";
    }
    void aTableWithAnotherHeaderIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QString, says);
        const StoryFolder folder;
        write(folder, table.toStdString(), {1});
        try {
            readClassic(folder.path(), five());
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::BadInput);
            QVERIFY2(QString::fromStdString(error.what()).contains(says), error.what());
            QCOMPARE(error.where(), toText(folder / "labels.csv"));
        }
    }

    void missingAndForeignColumnsAreRemarkedOn()
    {
        const StoryFolder folder;
        write(folder, "face_nr;hat;colour\n1;Y;red\n", {1, 5, 6});
        const ImportedSet set = readClassic(folder.path(), five());
        QCOMPARE(set.attributes.size(), 1u);
        QCOMPARE(set.attributes[0].id, std::string("hat"));
        QVERIFY(mentions(set.remarks, "“colour”") && mentions(set.remarks, "no column “beard”"));
        QVERIFY(mentions(set.remarks, "2 pictures in the folder have no line"));
    }

    void aRetiredAttributesColumnIsLeftOut()
    {
        const StoryFolder folder;
        write(folder, "face_nr;sex;hat\n1;F;Y\n", {1});
        std::vector<Attribute> attributes = five();
        attributes[3].retired = true;
        const ImportedSet set = readClassic(folder.path(), attributes);
        QCOMPARE(set.attributes.size(), 1u);
        QVERIFY(mentions(set.remarks, "the attribute is retired"));
    }

    void aFolderWithoutATableIsNotFound()
    {
        const StoryFolder folder;
        try {
            readClassic(folder.path(), five());
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::NotFound);
        }
    }

    void whatIsExportedComesBackTheSame()
    {
        const StoryFolder folder;
        const ExportSet out = smallSet();
        NoProgress quiet;
        const Exported exported = writeClassic(folder / "out", out, {}, quiet);
        QCOMPARE(exported.faces, 39);
        const ImportedSet back = readClassic(folder / "out", out.attributes);
        QVERIFY(back.skipped.empty());
        QCOMPARE(labelsOf(back), labelsOf(out));
        std::vector<Face> kept = out.faces;
        std::erase_if(kept, [](const Face &face) { return face.rejected; });
        const auto before = personsOf(kept, [](const Face &f) {
            return std::optional(f.person).value() == GroupId{} ? std::optional<GroupId>() : std::optional(f.person);
        });
        const auto after = personsOf(back.faces, [](const ImportedFace &f) {
            return f.person.empty() ? std::optional<std::string>() : std::optional(f.person);
        });
        QVERIFY(before.size() >= 7);
        QCOMPARE(after, before);
        for (const ImportedFace &face : back.faces)
            QCOMPARE(readFile(face.picture), pictureOf(face.number));
        QCOMPARE(filesIn(folder / "out"), 41u);
    }

    void theTableLooksAsTheNotebooksWroteIt()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = five();
        set.faces.resize(2);
        set.faces[0].labels = {Y, N, U, Y, N};
        set.faces[1].labels = {N, Y, N, U, U};
        NoProgress quiet;
        writeClassic(folder / "out", set, {}, quiet);
        QCOMPARE(textOf(folder / "out" / "labels.csv"),
                 std::string("face_nr;sex;hair;glasses;hat;beard\n2;F;S;;Y;N\n5;M;L;N;;\n"));
        QVERIFY(!fs::exists(folder / "out" / "sources.csv")); // nobody is known
    }

    void anExportNeverWritesOverAnything()
    {
        const StoryFolder folder;
        const ExportSet set = smallSet();
        NoProgress quiet;
        fs::create_directory(folder / "out");
        writeFileSafely(folder / "out" / "face5.png", std::string("mine"));
        QVERIFY_EXCEPTION_THROWN(writeClassic(folder / "out", set, {}, quiet), Error);
        QCOMPARE(textOf(folder / "out" / "face5.png"), std::string("mine"));
        QCOMPARE(filesIn(folder / "out"), 1u); // and what it had begun is gone
        fs::remove(folder / "out" / "face5.png");
        writeFileSafely(folder / "out" / "labels.csv", std::string("mine"));
        QVERIFY_EXCEPTION_THROWN(writeClassic(folder / "out", set, {}, quiet), Error);
        QCOMPARE(textOf(folder / "out" / "labels.csv"), std::string("mine"));
    }

    void aStoppedExportLeavesNothingBehind()
    {
        const StoryFolder folder;
        std::stop_source source;
        StopAfter sink(source, 10);
        try {
            writeClassic(folder / "out", smallSet(), source.get_token(), sink);
            QFAIL("it was not stopped");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Cancelled);
        }
        QCOMPARE(sink.last.done, 10);
        QCOMPARE(sink.last.total, 39);
        QCOMPARE(filesIn(folder.path()), 0u);
    }

    void aFaceWithoutAPictureIsSkippedAndADiskErrorIsNot()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        NoProgress quiet;
        set.picture = [](const Face &face) {
            if (face.number == 5)
                throw Error(ErrorKind::BadProject, "The picture of the face is damaged.");
            return pictureOf(face.number);
        };
        const Exported exported = writeClassic(folder / "one", set, {}, quiet);
        QCOMPARE(exported.faces, 38);
        QCOMPARE(exported.skipped.at(0).file, std::string("face5.png"));
        QVERIFY(!labelsOf(readClassic(folder / "one", set.attributes)).contains(5));
        set.picture = [](const Face &) -> Bytes { throw Error(ErrorKind::Disk, "The disk is gone."); };
        QVERIFY_EXCEPTION_THROWN(writeClassic(folder / "two", set, {}, quiet), Error);
        QVERIFY(!fs::exists(folder / "two"));
    }

    void nothingToExportAndCodesThatMeanBothAreRefused()
    {
        const StoryFolder folder;
        NoProgress quiet;
        ExportSet set = smallSet();
        for (Face &face : set.faces)
            face.rejected = true;
        QVERIFY_EXCEPTION_THROWN(writeClassic(folder / "out", set, {}, quiet), Error);
        set = smallSet();
        set.attributes[2].noCode = "y";
        QVERIFY_EXCEPTION_THROWN(writeClassic(folder / "out", set, {}, quiet), Error);
    }

    void aSplitFileIsRead()
    {
        const StoryFolder folder;
        writeFileSafely(folder / "split.csv",
                        std::string("face_nr;part\n1;train\n2;Test\n3;validation\n4;both\n1;test\nx;test\n5\n"));
        const SplitFile split = readSplitFile(folder / "split.csv");
        QCOMPARE(split.parts, (std::map<int, Part>{{1, Part::Train}, {2, Part::Test}, {3, Part::Validation}}));
        QCOMPARE(split.skipped.size(), 4u);
        QCOMPARE(split.skipped[0].file, std::string("split.csv, line 5"));
    }

    void aSplitFileWithoutItsColumnsOrRowsIsRefused()
    {
        const StoryFolder folder;
        for (const char *text :
             {"face_nr;side\n1;train\n", "nr;part\n1;train\n", "face_nr;part\n", "face_nr;part\n1;x\n"}) {
            writeFileSafely(folder / "split.csv", std::string(text));
            QVERIFY_EXCEPTION_THROWN(readSplitFile(folder / "split.csv"), Error);
        }
    }

    void theRealTableIsReadWhole()
    {
        const auto data = realData();
        if (!data)
            QSKIP("FACES_DATA is not set: there are no real faces here.");
        const ImportedSet set = readClassic(*data / "faces", five());
        QVERIFY(set.skipped.empty() && set.remarks.empty());
        QCOMPARE(set.faces.size(), 1819u);
        QCOMPARE(std::ranges::count(set.faces, Y, [](const auto &f) { return f.labels[3]; }), 220);
        QCOMPARE(readSplitFile(*data / "faces" / "split.csv").parts.size(), 1819u);
    }
};

QTEST_APPLESS_MAIN(TestClassic)
#include "tst_classic.moc"
