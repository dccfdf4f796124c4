// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/label_table.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::test;

class TestLabelTable : public QObject {
    Q_OBJECT

private slots:
    void aLineSaysWhatPeopleSaidOfAFace();
    void whatWasWrittenIsReadAsItWas();
    void aWordThatASpreadsheetWouldRunIsHarmless();
    void attributesThatTheProjectLacksComeWithTheirWords();
    void namesOfColumnsAreNoAttributes();
    void linesThatMakeNoSenseAreSkipped();
    void otherTablesAreNone();
};

namespace {

exchange::ReadLabelTable readText(const StoryFolder &folder, const std::string &text,
                                  const std::vector<Attribute> &attributes = standardAttributes())
{
    writeFileSafely(folder / "labels.csv", text);
    return exchange::readLabelTable(folder / "labels.csv", attributes);
}

Face faceNumbered(int number, std::vector<LabelValue> labels)
{
    Face face;
    face.number = number;
    face.labels = std::move(labels);
    face.picture = static_cast<PictureId>(number + 100);
    return face;
}

constexpr auto kYes = LabelValue::Yes, kNo = LabelValue::No, kUnknown = LabelValue::Unknown;

} // namespace

void TestLabelTable::aLineSaysWhatPeopleSaidOfAFace()
{
    Photo photo;
    photo.id = PhotoId{3};
    photo.path = "/photos/my, own.jpg";
    photo.sha256 = "abc";
    Face face = faceNumbered(12, {kYes, kNo, kUnknown, kNo, kYes});
    face.photo = photo.id;
    face.box = {10.5, 20, 64, 64.12345};
    face.row = 1;
    face.column = 2;
    face.person = GroupId{7};
    face.rejected = true;
    face.rejectReason = "blurred";
    const std::string text =
        exchange::labelTable(standardAttributes(), {face, faceNumbered(13, {kNo, kNo, kNo, kNo, kNo})}, {photo});
    QCOMPARE(QString::fromStdString(text),
             QStringLiteral("face_nr,sex: Female,hair: Long hair,glasses,hat,beard,rejected,person,near_duplicates,"
                            "photo,photo_sha256,x,y,width,height,angle,row,column,picture,mask\n"
                            "12,yes,no,,no,yes,blurred,p7,,\"/photos/my, own.jpg\",abc,10.5,20,64,64.123,0,1,2,112,\n"
                            "13,no,no,no,no,no,,,,,,,,,,,-1,-1,113,\n"));
}

void TestLabelTable::whatWasWrittenIsReadAsItWas()
{
    const StoryFolder folder;
    Random random(5);
    std::vector<Photo> photos(3);
    for (int i = 0; i < 3; ++i) {
        photos[static_cast<std::size_t>(i)].id = static_cast<PhotoId>(i + 1);
        photos[static_cast<std::size_t>(i)].path = std::string("/ä \"quoted\", =odd/") + std::to_string(i);
        photos[static_cast<std::size_t>(i)].sha256 = std::string(64, static_cast<char>('a' + i));
    }
    auto attributes = standardAttributes();
    attributes.push_back(attributeNamed("Grey, “hair”", attributes));
    attributes.back().yesWord = "=1+1";
    std::vector<Face> faces;
    for (int i = 1; i <= 200; ++i) {
        Face face = faceNumbered(i * 3, {});
        for (std::size_t a = 0; a < attributes.size(); ++a)
            face.labels.push_back(static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1));
        face.photo = static_cast<PhotoId>(random.below(4));
        if (face.photo != PhotoId{})
            face.box = {static_cast<double>(random.below(5000)) / 8, 3, 64, 63.25};
        face.angleDegrees = face.photo != PhotoId{} && random.chance(0.2) ? -12.5 : 0;
        face.rejected = random.chance(0.2);
        face.rejectReason = !face.rejected ? "" : random.chance(0.5) ? "zu dunkel; sehr" : "@odd";
        face.person = static_cast<GroupId>(random.below(3));
        face.duplicates = static_cast<GroupId>(random.below(2));
        face.mask = static_cast<PictureId>(random.below(2) * 5);
        faces.push_back(face);
    }
    const auto read = readText(folder, exchange::labelTable(attributes, faces, photos), attributes);
    QVERIFY(read.skipped.empty());
    QCOMPARE(read.lines.size(), faces.size());
    QVERIFY(read.attributes == attributes);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const Face &face = faces[i];
        const exchange::LabelLine &line = read.lines[i];
        QCOMPARE(line.number, face.number);
        QVERIFY(line.labels == face.labels);
        QCOMPARE(line.rejected, face.rejected);
        QCOMPARE(line.rejectReason, face.rejectReason);
        QCOMPARE(line.person.empty(), face.person == GroupId{});
        QCOMPARE(line.duplicates.empty(), face.duplicates == GroupId{});
        QVERIFY(line.box == face.box);
        QCOMPARE(line.angleDegrees, face.angleDegrees);
        QVERIFY(line.picture == face.picture && line.mask == face.mask);
        if (face.photo != PhotoId{})
            QCOMPARE(line.photo, photos[static_cast<std::size_t>(number(face.photo)) - 1].path);
        else
            QVERIFY(line.photo.empty() && line.sha256.empty());
    }
}

void TestLabelTable::aWordThatASpreadsheetWouldRunIsHarmless()
{
    Face face = faceNumbered(1, {kYes, kYes, kYes, kYes, kYes});
    face.rejected = true;
    face.rejectReason = "=HYPERLINK(\"http://x\")";
    const std::string text = exchange::labelTable(standardAttributes(), {face}, {});
    QVERIFY(text.find(",\"'=HYPERLINK(\"\"http://x\"\")\",") != std::string::npos);
}

void TestLabelTable::attributesThatTheProjectLacksComeWithTheirWords()
{
    const StoryFolder folder;
    auto attributes = standardAttributes();
    attributes.push_back(attributeNamed("Bald", attributes));
    attributes.back().yesWord = "No hair";
    attributes.push_back(attributeNamed("Smile", attributes));
    const auto read = readText(
        folder, exchange::labelTable(attributes, {faceNumbered(1, {kYes, kYes, kYes, kYes, kYes, kNo, kYes})}, {}));
    QCOMPARE(read.attributes.size(), std::size_t(7));
    QCOMPARE(read.attributes[5].id, std::string("bald"));
    QCOMPARE(read.attributes[5].yesWord, std::string("No hair"));
    QCOMPARE(read.attributes[6].id, std::string("smile"));
    QVERIFY(read.lines[0].labels[5] == kNo && read.lines[0].labels[6] == kYes);
}

void TestLabelTable::namesOfColumnsAreNoAttributes()
{
    const StoryFolder folder;
    std::vector<Attribute> attributes;
    for (const char *name : {"Photo", "Rejected", "x", "Split", "face nr"})
        attributes.push_back(attributeNamed(name, attributes));
    const auto read = readText(
        folder, exchange::labelTable(attributes, {faceNumbered(1, {kYes, kNo, kYes, kNo, kYes})}, {}), attributes);
    QVERIFY(read.attributes == attributes);
    QVERIFY(read.lines[0].labels == (std::vector<LabelValue>{kYes, kNo, kYes, kNo, kYes}));
    QVERIFY(!read.lines[0].rejected);
}

void TestLabelTable::linesThatMakeNoSenseAreSkipped()
{
    const StoryFolder folder;
    const std::string head = exchange::labelTable({standardAttributes()[2]}, {}, {});
    const std::string rest = ",,,,,,,,,,,,,,\n";
    const auto read = readText(folder, head + "1,yes" + rest + "1,no" + rest + "0,no" + rest + "2,perhaps" + rest +
                                           "3,Unknown" + rest + "4,NO\n");
    QCOMPARE(read.lines.size(), std::size_t(2));
    QCOMPARE(read.skipped.size(), std::size_t(4));
    QVERIFY(read.skipped[2].reason.find("“perhaps” is no label of glasses") != std::string::npos);
}

void TestLabelTable::otherTablesAreNone()
{
    const StoryFolder folder;
    writeFileSafely(folder / "labels.csv", std::string("face_nr;sex;hair\n1;F;L\n"));
    QVERIFY(!exchange::isLabelTable(folder / "labels.csv")); // classic
    QVERIFY(!exchange::isLabelTable(folder / "none.csv"));
    QVERIFY(!exchange::isLabelTable(folder.path()));
    writeFileSafely(folder / "labels.csv", std::string("\0\xFF\xFE", 3));
    QVERIFY(!exchange::isLabelTable(folder / "labels.csv"));
    writeFileSafely(folder / "labels.csv", exchange::labelTable(standardAttributes(), {}, {}));
    QVERIFY(exchange::isLabelTable(folder / "labels.csv"));
    writeFileSafely(folder / "labels.csv",
                    std::string("face_nr,\"own: On two\nlines\",rejected,photo_sha256,picture\n1,yes,no,,\n"));
    QVERIFY(exchange::isLabelTable(folder / "labels.csv"));
}

QTEST_APPLESS_MAIN(TestLabelTable)
#include "tst_label_table.moc"
