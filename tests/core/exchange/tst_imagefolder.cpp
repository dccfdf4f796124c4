// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "core/exchange/imagefolder.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

class TestImageFolder : public QObject {
    Q_OBJECT
private slots:
    void severalTreesAreOneSetOfFaces()
    {
        const StoryFolder folder;
        for (const char *name : {"glasses/train/yes/a.jpg", "hat/train/no/a.jpg"})
            put(folder, name, "the same picture");
        putPictures(folder, {"glasses/val/no/b.jpg", "hat/test/yes/c.jpg", "hat/test/yes/notes.txt"});
        QCOMPARE(detectFormat(folder.path()), Format::ImageFolder);
        const ImportedSet set = readSet(folder.path(), std::nullopt, five());
        QCOMPARE(set.faces.size(), 3u);
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, N, U}));
        QCOMPARE(valuesOf(set, "hat"), (Values{N, U, Y}));
        QCOMPARE(set.faces[0].part, std::optional(Part::Train));
        QCOMPARE(set.faces[1].part, std::optional(Part::Validation));
        QCOMPARE(set.faces[2].part, std::optional(Part::Test));
    }

    void oneTreeIsKnownByItsNameOrItsClasses()
    {
        const StoryFolder folder;
        putPictures(folder, {"smile/yes/a.jpg", "smile/no/b.jpg", "people/train/female/a.jpg",
                             "people/train/male/b.jpg", "more/no_glasses/a.jpg", "more/glasses/b.jpg"});
        const ImportedSet smile = readSet(folder / "smile", std::nullopt, five());
        QCOMPARE(valuesOf(smile, "smile"), (Values{N, Y}));
        QVERIFY(!smile.faces[0].part);
        const ImportedSet people = readSet(folder / "people", std::nullopt, five());
        QCOMPARE(valuesOf(people, "sex"), (Values{Y, N}));
        const ImportedSet more = readSet(folder / "more", std::nullopt, five());
        QCOMPARE(valuesOf(more, "glasses"), (Values{Y, N}));
    }

    void picturesOfOneNameAreOneFaceOnlyIfTheyAreTheSame()
    {
        const StoryFolder folder;
        put(folder, "glasses/yes/1.jpg", "Anna");
        put(folder, "hat/yes/1.jpg", "Ben!");
        const ImportedSet set = readImageFolder(folder.path(), five());
        QCOMPARE(valuesOf(set, "glasses"), (Values{Y, U}));
        QCOMPARE(valuesOf(set, "hat"), (Values{U, Y}));
    }

    void onePictureInBothClassesStaysUnknown()
    {
        const StoryFolder folder;
        put(folder, "glasses/train/yes/1.jpg", "Anna");
        put(folder, "glasses/test/no/1.jpg", "Anna");
        const ImportedSet set = readImageFolder(folder.path(), five());
        QCOMPARE(valuesOf(set, "glasses"), Values{U});
        QVERIFY(mentions(set.remarks, "both classes"));
        QVERIFY(mentions(set.remarks, "several parts"));
    }

    void foldersOfPhotosAreNotTakenForOne_data()
    {
        QTest::addColumn<QStringList>("pictures");
        QTest::newRow("plain") << QStringList{"a.jpg", "b.jpg"};
        QTest::newRow("by year") << QStringList{"2023/a.jpg", "2024/b.jpg"};
        QTest::newRow("numbered") << QStringList{"1/a.jpg", "2/b.jpg"};
        QTest::newRow("one numbered") << QStringList{"1/a.jpg"};
        QTest::newRow("one of a hat") << QStringList{"hat/a.jpg"};
        QTest::newRow("three classes") << QStringList{"x/cat/a.jpg", "x/dog/b.jpg", "x/yes/c.jpg"};
        QTest::newRow("nothing") << QStringList{};
    }
    void foldersOfPhotosAreNotTakenForOne()
    {
        QFETCH(QStringList, pictures);
        const StoryFolder folder;
        for (const QString &picture : pictures)
            put(folder, picture.toStdString(), "x");
        QVERIFY(!looksLikeImageFolder(folder.path(), five()));
        QVERIFY(refusal([&] { readImageFolder(folder.path(), five()); }).find("mean yes and no") != std::string::npos);
        QVERIFY(!refusal([&] { detectFormat(folder.path()); }).empty());
    }

    void unknownIsNotWritten()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[2], five()[3]};
        set.faces.resize(3);
        set.faces[0].labels = {Y, U};
        set.faces[1].labels = {U, U};
        set.faces[2].labels = {N, N};
        set.parts[set.faces[0].id] = Part::Validation;
        NoProgress quiet;
        const Exported exported = writeImageFolder(folder / "out", set, {}, quiet);
        QCOMPARE(exported.faces, 2);
        QCOMPARE(filesIn(folder / "out"), 4u);
        for (const char *name :
             {"glasses/validation/yes/face2.png", "glasses/train/no/face8.png", "hat/train/no/face8.png", "README.txt"})
            QVERIFY2(std::filesystem::exists(folder / "out" / name), name);
        QVERIFY(mentions(exported.remarks, "1 face was not written"));
    }
};

QTEST_APPLESS_MAIN(TestImageFolder)
#include "tst_imagefolder.moc"
