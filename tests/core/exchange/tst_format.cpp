// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

template <typename Job> ErrorKind kindOf(Job job)
{
    try {
        job();
    } catch (const Error &error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void wordsAreReadAsTheyAreWritten()
    {
        for (const Format format : readFormats())
            QCOMPARE(formatFromWord(toWord(format)), std::optional(format));
        QVERIFY(!formatFromWord("auto"));
    }

    void anUnknownWordIsRefusedWithThoseThatAreKnown()
    {
        QVERIFY(refusal([] { formatFromWord("excel"); }).find("classic, csv, celeba, lfw") != std::string::npos);
        QCOMPARE(kindOf([] { formatFromWord("excel"); }), ErrorKind::Usage);
    }

    void aTableAloneIsRecognisedByItsHeader()
    {
        const StoryFolder folder;
        writeFileSafely(folder / "a.csv", std::string("face_nr;hat\n"));
        writeFileSafely(folder / "b.csv", std::string("hat,file_name\n"));
        writeFileSafely(folder / "c.csv", std::string("hat,beard\n"));
        QCOMPARE(detectFormat(folder / "a.csv"), Format::Classic);
        QCOMPARE(detectFormat(folder / "b.csv"), Format::Csv);
        QCOMPARE(kindOf([&] { detectFormat(folder / "c.csv"); }), ErrorKind::BadInput);
        QCOMPARE(kindOf([&] { detectFormat(folder / "d.csv"); }), ErrorKind::NotFound);
    }

    void aClassicFolderWithAWrongHeaderIsStillClassic()
    {
        const StoryFolder folder;
        writeFileSafely(folder / "labels.csv", std::string("nr;hat\n"));
        QCOMPARE(detectFormat(folder.path()), Format::Classic);
    }

    void anEmptyFolderIsRefusedWithWhatWasLookedFor()
    {
        const StoryFolder folder;
        QCOMPARE(kindOf([&] { detectFormat(folder.path()); }), ErrorKind::BadInput);
        QVERIFY(refusal([&] { detectFormat(folder.path()); }).find("metadata.jsonl") != std::string::npos);
    }

    void filesOfOtherToolsAreToldByTheirFirstLines()
    {
        const StoryFolder folder;
        put(folder, "any.txt", "3\nMale\n1.jpg 1\n");
        put(folder, "scores.txt", "# x\n#\tperson\timagenum\tMale\n");
        put(folder, "readme.txt", "Hello\n");
        put(folder, "coco.json", "{\"images\": []}");
        put(folder, "k.csv", "image_id,Male\n1.jpg,1\n");
        put(folder, "photo.jpg", std::string("\xFF\xD8\xFF\0", 4));
        QCOMPARE(detectFormat(folder / "any.txt"), Format::Celeba);
        QCOMPARE(detectFormat(folder / "scores.txt"), Format::Lfw);
        QCOMPARE(detectFormat(folder / "k.csv"), Format::Celeba);
        for (const char *other : {"readme.txt", "coco.json", "photo.jpg"})
            QCOMPARE(kindOf([&] { detectFormat(folder / other); }), ErrorKind::BadInput);
    }

    void photosWithAnUnrelatedArchiveAreNoSet()
    {
        const StoryFolder folder;
        put(folder, "a.jpg", "a");
        put(folder, "backup.zip", "no zip");
        put(folder, "settings.json", "{}");
        QCOMPARE(kindOf([&] { detectFormat(folder.path()); }), ErrorKind::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
