// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "tests/core/exchange/small_set.h"
#include "tests/support/story_folder.h"

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
        for (const Format format : {Format::Classic, Format::Csv})
            QCOMPARE(formatFromWord(toWord(format)), std::optional(format));
        QVERIFY(!formatFromWord("auto"));
    }

    void aFormatThatIsNotBuiltInIsSaidToBeSo()
    {
        for (const char *word : {"celeba", "lfw", "huggingface", "labelstudio", "cvat", "imagefolder"}) {
            try {
                formatFromWord(word);
                QFAIL("nothing was thrown");
            } catch (const Error &error) {
                QCOMPARE(error.kind(), ErrorKind::Usage);
                QVERIFY2(QString(error.what()).contains("not built into this version"), error.what());
            }
        }
        QCOMPARE(kindOf([] { formatFromWord("excel"); }), ErrorKind::Usage);
    }

    void whatWasExportedIsRecognisedAndRead()
    {
        const StoryFolder folder;
        NoProgress quiet;
        const ExportSet set = smallSet();
        for (const Format format : {Format::Classic, Format::Csv}) {
            const auto place = folder / std::string(toWord(format));
            writeSet(place, format, set, {}, quiet);
            QCOMPARE(detectFormat(place), format);
            QCOMPARE(labelsOf(readSet(place, std::nullopt, set.attributes)), labelsOf(set));
            QCOMPARE(labelsOf(readSet(place, format, set.attributes)), labelsOf(set));
        }
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

    void foldersOfOtherToolsAreRecognisedAndEmptyOnesRefused()
    {
        const StoryFolder folder;
        QCOMPARE(kindOf([&] { detectFormat(folder.path()); }), ErrorKind::BadInput);
        writeFileSafely(folder / "list_attr_celeba.txt", std::string("1\nMale\n1.jpg 1\n"));
        QCOMPARE(kindOf([&] { detectFormat(folder.path()); }), ErrorKind::Usage);
        QCOMPARE(kindOf([&] { detectFormat(folder / "list_attr_celeba.txt"); }), ErrorKind::Usage);
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
