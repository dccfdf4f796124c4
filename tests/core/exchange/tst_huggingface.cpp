// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/format.h"
#include "core/exchange/huggingface.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

class TestHuggingFace : public QObject {
    Q_OBJECT
private slots:
    void jsonLinesWithNullAreRead()
    {
        const StoryFolder folder;
        put(folder, "train/metadata.jsonl",
            "{\"file_name\": \"images/0001.png\", \"male\": true, \"glasses\": false, \"beard\": null, \"group\": "
            "\"sheet3\"}\n"
            "{\"file_name\": \"images/0002.png\", \"male\": null, \"glasses\": true, \"beard\": true, \"caption\": \"a "
            "man\", \"objects\": {\"bbox\": [[1, 2, 3, 4]]}}\r\n\n");
        put(folder, "validation/metadata.jsonl", "\xEF\xBB\xBF{\"file_name\": \"0003.png\", \"Smile\": 1}\n");
        putPictures(folder, {"train/images/0001.png", "train/images/0002.png", "validation/0003.png"});
        QCOMPARE(detectFormat(folder.path()), Format::HuggingFace);
        const ImportedSet set = readSet(folder.path(), std::nullopt, five());
        QVERIFY(set.skipped.empty());
        QCOMPARE(valuesOf(set, "sex"), (Values{N, U, U}));
        QCOMPARE(valuesOf(set, "glasses"), (Values{N, Y, U}));
        QCOMPARE(valuesOf(set, "beard"), (Values{U, Y, U}));
        QCOMPARE(valuesOf(set, "smile"), (Values{U, U, Y}));
        QCOMPARE(set.faces[0].person, std::string("sheet3"));
        QCOMPARE(set.faces[0].part, std::optional(Part::Train));
        QCOMPARE(set.faces[2].part, std::optional(Part::Validation));
        QVERIFY(mentions(set.remarks, "“caption” was left out"));
        QVERIFY(mentions(set.remarks, "“objects” was left out"));
    }

    void oneTableForAllNamesThePartByItsFolders()
    {
        const StoryFolder folder;
        put(folder, "metadata.csv", "file_name,hat\ntrain/a.png,True\ntest/b.png,False\nc.png,\n");
        putPictures(folder, {"train/a.png", "test/b.png", "c.png"});
        QCOMPARE(detectFormat(folder.path()), Format::HuggingFace);
        QCOMPARE(detectFormat(folder / "metadata.csv"), Format::HuggingFace);
        const ImportedSet set = readHuggingFace(folder.path(), five());
        QCOMPARE(valuesOf(set, "hat"), (Values{Y, N, U}));
        QCOMPARE(set.faces[0].part, std::optional(Part::Train));
        QCOMPARE(set.faces[1].part, std::optional(Part::Test));
        QVERIFY(!set.faces[2].part);
    }

    void parquetIsRefusedWithWhatToDo()
    {
        const StoryFolder folder;
        put(folder, "data/train/metadata.parquet", "PAR1");
        QCOMPARE(detectFormat(folder.path()), Format::HuggingFace);
        const std::string sentence = refusal([&] { readHuggingFace(folder.path(), five()); });
        QVERIFY2(sentence.find("to_json") != std::string::npos, sentence.c_str());
        put(folder, "train-00000-of-00001.parquet", "PAR1");
        QCOMPARE(refusal([&] { readSet(folder / "train-00000-of-00001.parquet", std::nullopt, five()); }), sentence);
    }

    void damagedLinesAreSkippedAndTheRestGoesOn()
    {
        const StoryFolder folder;
        put(folder, "metadata.jsonl",
            "{\"file_name\": \"a.png\", \"hat\": true}\n{\"file_name\": \"b.png\", \"ha\n[1, 2]\n{\"hat\": true}\n"
            "{\"file_name\": \"../x.png\", \"hat\": true}\n{\"file_name\": \"none.png\"}\n" +
                std::string(10000, '[') + "\n{\"file_name\": \"/etc/hostname\"}\n{\"file_name\": \"c.png\"}\n");
        putPictures(folder, {"a.png", "b.png", "c.png"});
        const ImportedSet set = readHuggingFace(folder.path(), five());
        QCOMPARE(valuesOf(set, "hat"), (Values{Y, U}));
        QCOMPARE(set.skipped.size(), 7u);
        QVERIFY(mentions(set.skipped, "line 2", "no JSON"));
        QVERIFY(mentions(set.skipped, "line 3", "no JSON object"));
        QVERIFY(mentions(set.skipped, "line 4", "no file_name"));
        QVERIFY(mentions(set.skipped, "line 5", "not below"));
        QVERIFY(mentions(set.skipped, "line 6", "no picture"));
        QVERIFY(mentions(set.skipped, "line 7", "no JSON"));
        QVERIFY(mentions(set.skipped, "line 8", "not below"));
    }

    void whatIsWrittenIsAsDocumented()
    {
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes = {five()[0], five()[3]};
        set.faces.resize(2);
        set.faces[0].labels = {Y, U};
        set.faces[1].labels = {N, N};
        set.faces[1].person = GroupId{1};
        set.parts[set.faces[1].id] = Part::Validation;
        NoProgress quiet;
        writeHuggingFace(folder / "out", set, {}, quiet);
        QCOMPARE(textOf(folder / "out/train/metadata.jsonl"),
                 std::string("{\"file_name\":\"face2.png\",\"sex\":true,\"hat\":null,\"group\":null}\n"));
        QCOMPARE(textOf(folder / "out/validation/metadata.jsonl"),
                 std::string("{\"file_name\":\"face5.png\",\"sex\":false,\"hat\":false,\"group\":\"p0002\"}\n"));
        QVERIFY(textOf(folder / "out/README.md").starts_with("---\nconfigs:\n- config_name: default\n"));
    }
};

QTEST_APPLESS_MAIN(TestHuggingFace)
#include "tst_huggingface.moc"
