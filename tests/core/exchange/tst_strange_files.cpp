// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Folders and files that somebody made to do harm: what they name stays below them, what is no file keeps nobody
// waiting, and what is written stays where it was to be written.
#include "core/exchange/archive.h"
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"
#include "tests/core/exchange/zip_bytes.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

/// A table of each format that names one picture and gives it a label.
std::string naming(Format format, const std::string &name)
{
    switch (format) {
    case Format::Csv:
        return "file_name,hat\n\"" + name + "\",yes\n";
    case Format::Celeba:
        return "1\nWearing_Hat\n" + name + " 1\n";
    case Format::HuggingFace:
        return nlohmann::json{{"file_name", name}, {"hat", true}}.dump() + "\n";
    case Format::LabelStudio:
        return nlohmann::json::array({{{"image", name}, {"hat", "yes"}, {"annotator", 1}}}).dump();
    default:
        return "<annotations><image name=\"" + name + "\"><tag label=\"hat\"/></image></annotations>";
    }
}

const char *tableOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return "faces.csv";
    case Format::Celeba:
        return "list_attr_celeba.txt";
    case Format::HuggingFace:
        return "metadata.jsonl";
    case Format::LabelStudio:
        return "tasks.json";
    default:
        return "annotations.xml";
    }
}

void pipeAt(const fs::path &file)
{
    if (::mkfifo(file.c_str(), 0600) != 0)
        throw Error(ErrorKind::Disk, "The test could not make its pipe.", file.string());
}

/// Ends the whole test where something waits for what never comes.
struct Impatience {
    Impatience() { ::alarm(20); }
    ~Impatience() { ::alarm(0); }
};

} // namespace

class TestStrangeFiles : public QObject {
    Q_OBJECT
private slots:
    void aNameThatLeadsOutIsSkipped_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        for (const Format format :
             {Format::Csv, Format::Celeba, Format::HuggingFace, Format::LabelStudio, Format::Cvat})
            for (const char *name : {"../secret.png", "images/../../secret.png", "/SECRET", "C:\\secret.png",
                                     "..\\secret.png", "C:/secret.png", "//host/secret.png"})
                QTest::newRow((std::string(toWord(format)) + " " + name).c_str()) << int(format) << QString(name);
    }
    void aNameThatLeadsOutIsSkipped()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        const StoryFolder folder;
        const auto kind = static_cast<Format>(format);
        put(folder, "secret.png", "secret");
        std::string where = name.toStdString();
        if (where == "/SECRET")
            where = (folder / "secret.png").string();
        put(folder, std::string("set/") + tableOf(kind), naming(kind, where));
        const ImportedSet set = readSet(folder / "set", kind, five());
        QVERIFY2(set.faces.empty(), "nothing outside of the folder is read");
        QCOMPARE(set.skipped.size(), 1u);
    }

    void aNameInTheFolderIsTaken() // so that the story above is about the names
    {
        for (const Format format :
             {Format::Csv, Format::Celeba, Format::HuggingFace, Format::LabelStudio, Format::Cvat}) {
            const StoryFolder folder;
            putPictures(folder, {"a.png"});
            put(folder, tableOf(format), naming(format, "a.png"));
            QCOMPARE(readSet(folder.path(), format, five()).faces.size(), 1u);
        }
    }

    void aPipeIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"labels.csv", "faces.csv", "other.csv", "tasks.json", "other.json", "metadata.jsonl", "annotations.xml",
              "other.zip", "list_attr_celeba.txt", "lfw_attributes.txt", "yes/a.png"})
            QTest::newRow(name) << QString(name);
    }
    void aPipeIsNoFile()
    {
        QFETCH(QString, name);
        const StoryFolder folder;
        const Impatience impatience;
        const fs::path pipe = folder / name.toStdString();
        fs::create_directories(pipe.parent_path());
        pipeAt(pipe);
        for (const fs::path &what : {folder.path(), pipe}) {
            std::size_t faces = 0;
            refusal([&] { faces = readSet(what, std::nullopt, five()).faces.size(); });
            QCOMPARE(faces, std::size_t(0));
        }
    }

    void aDeviceIsNoPicture()
    {
        const StoryFolder folder;
        const Impatience impatience;
        fs::create_symlink("/dev/zero", folder / "a.png");
        put(folder, "faces.csv", naming(Format::Csv, "a.png"));
        const ImportedSet set = readSet(folder.path(), Format::Csv, five());
        QVERIFY(set.faces.empty());
        QVERIFY(mentions(set.skipped, "faces.csv", "no picture"));
        QVERIFY(!refusal([] { readFile("/dev/zero"); }).empty());
    }

    /// A long name with many folders was cut and asked for again and again.
    void aNameOfThousandsOfFoldersCostsNothing()
    {
        const StoryFolder folder;
        putPictures(folder, {"a.png"});
        std::string deep;
        for (int i = 0; i < 1000; ++i)
            deep += "d/";
        std::string table = "300\nWearing_Hat\n";
        for (int i = 0; i < 300; ++i)
            table += deep + std::to_string(i) + ".png 1\n";
        put(folder, "list_attr_celeba.txt", table + std::string(100'000, 'x') + ".png 1\n" + deep + "a.png 1\n");
        QElapsedTimer clock;
        clock.start();
        const ImportedSet set = readSet(folder.path(), Format::Celeba, five());
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(set.faces.size(), 1u); // the last one's tail is there
        QVERIFY(mentions(set.skipped, "line 303", "too long"));
    }

    /// Each new attribute looked for a free id among all others, again and again.
    void hundredsOfColumnsInAnotherScriptCostNothing()
    {
        const StoryFolder folder;
        putPictures(folder, {"a.png"});
        std::string head = "file_name", row = "a.png";
        for (int i = 0; i < 4000; ++i) {
            head += ",";
            for (int rest = i + 1; rest > 0; rest /= 10)
                head +=
                    std::string("żółćęśąźńŻ").substr(static_cast<std::size_t>(rest % 10) * 2, 2); // a letter a digit
            row += ",1";
        }
        put(folder, "faces.csv", head + "\n" + row + "\n");
        QElapsedTimer clock;
        clock.start();
        const std::string said = refusal([&] {
            const ImportedSet set = readSet(folder.path(), Format::Csv, five());
            QVERIFY2(set.attributes.empty(), "thousands of attributes are no attributes");
            QVERIFY(mentions(set.remarks, "left out"));
        });
        QVERIFY2(said.empty(), said.c_str());
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void anAttributeDecidesOnNoPlace_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("above") << "../../evil";
        QTest::newRow("elsewhere") << "ELSEWHERE";
    }
    void anAttributeDecidesOnNoPlace()
    {
        QFETCH(QString, id);
        const StoryFolder folder;
        ExportSet set = smallSet();
        set.attributes[0].id = id == "ELSEWHERE" ? (folder / "evil").string() : id.toStdString();
        NoProgress quiet;
        const std::string said = refusal([&] { writeSet(folder / "in" / "out", Format::ImageFolder, set, {}, quiet); });
        QVERIFY2(said.find("leads out of the folder") != std::string::npos, said.c_str());
        QVERIFY(!fs::exists(folder / "evil"));
    }

    void aLinkInTheTargetIsNotFollowed()
    {
        for (const Format format : writtenFormats()) {
            const StoryFolder folder;
            put(folder, "precious.txt", "everything I own");
            fs::create_directories(folder / "out");
            for (const char *name : {"labels.csv", "faces.csv", "face2.png", "metadata.jsonl", "tasks.json",
                                     "README.txt", "cvat.zip", "annotations.xml", "images", "Anno", "Img", "sex"})
                fs::create_symlink(folder / "precious.txt", folder / "out" / name);
            NoProgress quiet;
            QVERIFY2(!refusal([&] { writeSet(folder / "out", format, smallSet(), {}, quiet); }).empty(),
                     std::string(toWord(format)).c_str());
            const Bytes kept = readFile(folder / "precious.txt");
            QCOMPARE(std::string(kept.begin(), kept.end()), std::string("everything I own"));
        }
    }

    void entitiesAreNotExpanded()
    {
        const StoryFolder folder;
        std::string laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'k'; ++c)
            laughs += std::string("<!ENTITY ") + c + " \"" + [c] {
                std::string ten;
                for (int i = 0; i < 10; ++i)
                    ten += std::string("&") + static_cast<char>(c - 1) + ";";
                return ten;
            }() + "\">";
        put(folder, "annotations.xml", laughs + "]><annotations><image name=\"&j;\"/></annotations>");
        QVERIFY(refusal([&] { readSet(folder.path(), Format::Cvat, five()); }).find("DOCTYPE") != std::string::npos);
        put(folder, "annotations.xml",
            "<annotations><image name=\"&secret;.png\"><tag label=\"hat\"/></image></annotations>");
        const ImportedSet set = readSet(folder.path(), Format::Cvat, five());
        QVERIFY2(mentions(set.skipped, "&secret;", "no picture"), "an entity that nobody made stays as it is");
    }

    void anArchiveOfMillionsOfFilesIsRefused()
    {
        const StoryFolder folder;
        pack(folder / "x.zip", {{"annotations.xml", "<annotations/>"}, {"a.png", "x"}});
        QVERIFY(refusal([&] { Archive(folder / "x.zip", {.entries = 2}); }).empty());
        QVERIFY(refusal([&] { Archive(folder / "x.zip", {.entries = 1}); }).find("more files") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestStrangeFiles)
#include "tst_strange_files.moc"
