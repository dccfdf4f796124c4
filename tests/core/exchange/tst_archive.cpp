// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/archive.h"
#include "tests/core/exchange/outside_files.h"
#include "tests/core/exchange/zip_bytes.h"

#include <QTest>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

std::string refused(const std::filesystem::path &file, ArchiveLimits limits = {})
{
    return refusal([&] { const Archive archive(file, limits); });
}

bool says(const std::string &sentence, const char *word) { return sentence.find(word) != std::string::npos; }

/// Puts another number wherever the archive says the size of the file before packing.
void lieAboutSize(const std::filesystem::path &file, std::uint32_t is, std::uint32_t said)
{
    Bytes bytes = readFile(file);
    const auto little = [](std::uint32_t n) {
        return std::array{static_cast<std::uint8_t>(n), static_cast<std::uint8_t>(n >> 8),
                          static_cast<std::uint8_t>(n >> 16), static_cast<std::uint8_t>(n >> 24)};
    };
    const auto from = little(is), to = little(said);
    for (auto at = bytes.begin(); (at = std::search(at, bytes.end(), from.begin(), from.end())) != bytes.end();)
        at = std::copy(to.begin(), to.end(), at);
    std::filesystem::remove(file);
    writeNewFile(file, bytes);
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT
private slots:
    void filesComeOutAsTheyWentIn()
    {
        const StoryFolder folder;
        putPictures(folder, {"a.png", "b.png"});
        NoProgress quiet;
        writeArchive(folder / "x.zip", {{"images/a é.png", folder / "a.png"}, {"images/b.png", folder / "b.png"}},
                     {"list.xml", std::string(5000, 'x')}, {}, quiet);
        const Archive archive(folder / "x.zip");
        QCOMPARE(archive.names(), (std::vector<std::string>{"images/a é.png", "images/b.png", "list.xml"}));
        const Bytes bytes = archive.read("images/a é.png");
        QCOMPARE(std::string(bytes.begin(), bytes.end()), std::string("a.png"));
        QCOMPARE(archive.read("list.xml").size(), 5000u);
        QVERIFY(!archive.holds("images/"));
        QVERIFY_EXCEPTION_THROWN(archive.read("none"), Error);
    }

    void pathsThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("above") << "../evil.png";
        QTest::newRow("in between") << "images/../../evil.png";
        QTest::newRow("absolute") << "/etc/evil.png";
        QTest::newRow("Windows") << "C:/evil.png";
        QTest::newRow("backslashes") << "..\\evil.png";
    }
    void pathsThatLeadOutAreRefused()
    {
        QFETCH(QString, name);
        const StoryFolder folder;
        pack(folder / "x.zip", {{"annotations.xml", "<annotations/>"}, {name.toStdString(), "x"}});
        QVERIFY2(says(refused(folder / "x.zip"), "leads out"), refused(folder / "x.zip").c_str());
    }

    void linksAndSecretsAreRefused()
    {
        const StoryFolder folder;
        pack(folder / "link.zip", {{"images/a.png", "/etc/passwd", 0120777}});
        QVERIFY(says(refused(folder / "link.zip"), "the link “images/a.png”"));
        pack(folder / "secret.zip", {{"images/a.png", "x", 0100644, true}});
        QVERIFY(says(refused(folder / "secret.zip"), "encrypted"));
    }

    void whatWouldFillTheMemoryIsRefused()
    {
        const StoryFolder folder;
        pack(folder / "one.zip", {{"images/a.png", std::string(20'000, '\0')}});
        QVERIFY(refused(folder / "one.zip").empty());
        QVERIFY(says(refused(folder / "one.zip", {.fileBytes = 19'999}), "too much"));
        std::vector<Packed> many;
        for (int i = 0; i < 30; ++i)
            many.push_back({"images/" + std::to_string(i) + ".png", std::string(20'000, '\0')});
        pack(folder / "many.zip", many);
        QVERIFY(refused(folder / "many.zip").empty());
        QVERIFY(says(refused(folder / "many.zip", {.totalBytes = 500'000}), "far more"));
        QVERIFY(says(refused(folder / "many.zip", {.fileBytes = 100'000, .timesLarger = 10}), "far more"));
        // 300 MB of nothing in a file of 300 kB, with the limits as they are.
        pack(folder / "bomb.zip", {{"annotations.xml", std::string(300u << 20, '\0')}});
        QVERIFY(std::filesystem::file_size(folder / "bomb.zip") < 1'000'000);
        QVERIFY(says(refused(folder / "bomb.zip"), "too much"));
    }

    void anArchiveThatLiesAboutASizeIsDamaged_data()
    {
        QTest::addColumn<int>("said");
        QTest::newRow("smaller") << 100;
        QTest::newRow("larger") << 2'000'000;
    }
    void anArchiveThatLiesAboutASizeIsDamaged()
    {
        QFETCH(int, said);
        const StoryFolder folder;
        pack(folder / "x.zip", {{"a.png", std::string(123'456, 'x')}});
        lieAboutSize(folder / "x.zip", 123'456, static_cast<std::uint32_t>(said));
        QVERIFY(says(refusal([&] { Archive(folder / "x.zip").read("a.png"); }), "damaged"));
    }

    void whatIsNoArchiveIsSaidToBeNone()
    {
        const StoryFolder folder;
        put(folder, "text.zip", "no zip at all");
        put(folder, "empty.zip", "");
        QVERIFY(says(refused(folder / "text.zip"), "no zip archive"));
        QVERIFY(says(refused(folder / "none.zip"), "no such file"));
        pack(folder / "x.zip", {{"a.png", std::string(5000, 'x')}, {"b.png", "b"}});
        Bytes bytes = readFile(folder / "x.zip");
        bytes.resize(bytes.size() / 2);
        writeNewFile(folder / "half.zip", bytes);
        QVERIFY(says(refused(folder / "half.zip"), "cut short"));
    }
};

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
