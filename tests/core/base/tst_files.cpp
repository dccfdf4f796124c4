// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/writing_reason.h"
#include "core/base/left_behind.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace faces;
namespace fs = std::filesystem;
using faces::test::StoryFolder;

namespace {

std::string content(const fs::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

std::string sha256Of(const std::string &text)
{
    return sha256({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
}

std::size_t filesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

template <typename Job> ErrorKind kindOf(Job job)
{
    try {
        job();
    } catch (const Error &error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

/// A file system of 256 KiB in a mount namespace of this process alone; gone with it.
class SmallDisk {
public:
    explicit SmallDisk(const fs::path &place) : m_place(place)
    {
        fs::create_directories(place);
        if (::unshare(CLONE_NEWNS) != 0 && !unshareAsMyself())
            return;
        if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return;
        m_mounted = ::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=256k") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool mounted() const { return m_mounted; }

private:
    /// Where one is not the administrator: a user namespace in which one keeps one's own name.
    static bool unshareAsMyself()
    {
        const std::string user = std::to_string(::geteuid()), group = std::to_string(::getegid());
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << user + " " + user + " 1";
        std::ofstream("/proc/self/gid_map") << group + " " + group + " 1";
        return true;
    }
    fs::path m_place;
    bool m_mounted = false;
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        const StoryFolder folder;
        const fs::path file = folder / "Привет 顔.bin";
        Bytes bytes(3'000'000);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i * i / 7);
        writeFileSafely(file, bytes);
        QCOMPARE(readFile(file), bytes);
        writeFileSafely(file, std::string("short"));
        QCOMPARE(content(file), std::string("short"));
        writeFileSafely(file, std::string());
        QCOMPARE(content(file), std::string());
        QCOMPARE(filesIn(folder.path()), 1u);
    }

    void whatAKilledWriteLeftIsNeitherTakenOverNorKept()
    {
        const StoryFolder folder;
        const auto leftover = [&](int n) {
            return folder / (".faces-" + std::to_string(::getpid()) + "-" + std::to_string(n) + ".part");
        };
        for (int n = 1; n <= 200; ++n) // of a process that had our number
            std::ofstream(leftover(n)) << "half";
        writeFileSafely(folder / "labels.csv", std::string("whole"));
        QCOMPARE(content(folder / "labels.csv"), std::string("whole"));
        for (int n = 1; n <= 200; ++n)
            QCOMPARE(content(leftover(n)), std::string("half"));
        QCOMPARE(removeLeftovers(folder.path()), 200);
        QCOMPARE(filesIn(folder.path()), 1u);
        QCOMPARE(removeLeftovers(folder / "nowhere"), 0);
    }

    void onlyWhatIsOldAndOfAProcessThatIsGoneIsClearedFromAPersonsFolder()
    {
        const StoryFolder folder;
        const pid_t gone = ::fork();
        if (gone == 0)
            ::_exit(0);
        ::waitpid(gone, nullptr, 0);
        const auto left = [&](const std::string &name, bool old) {
            std::ofstream(folder / name) << "half";
            if (old)
                fs::last_write_time(folder / name, fs::file_time_type::clock::now() - std::chrono::hours(2));
        };
        left(".faces-" + std::to_string(gone) + "-1.part", true);
        left(".faces-" + std::to_string(gone) + "-2.part", false);      // of another machine, say
        left(".faces-" + std::to_string(::getpid()) + "-1.part", true); // of a slow disk, say
        left(".faces-notes.part", true);                                // nobody's
        QCOMPARE(removeOldLeftovers(folder.path()), 1);
        QCOMPARE(filesIn(folder.path()), 3u);
        QVERIFY(!fs::exists(folder / (".faces-" + std::to_string(gone) + "-1.part")));
    }

    void aFileNameAloneMeansTheCurrentFolder()
    {
        const StoryFolder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder.path());
        writeFileSafely("here.txt", std::string("x"));
        fs::current_path(before);
        QCOMPARE(content(folder / "here.txt"), std::string("x"));
    }

    void aWriterThatGivesUpLeavesTheOldFile()
    {
        const StoryFolder folder;
        const fs::path file = folder / "labels.csv";
        writeFileSafely(file, std::string("old"));
        const auto half = [](std::ostream &out) {
            out << std::string(5 << 20, 'x');
            throw std::runtime_error("gave up");
        };
        QVERIFY_EXCEPTION_THROWN(writeFileSafely(file, half), std::runtime_error);
        QCOMPARE(content(file), std::string("old"));
        QCOMPARE(filesIn(folder.path()), 1u);
    }

    void aFullDiskLeavesTheOldFileAndSaysSo()
    {
        const StoryFolder folder;
        const SmallDisk disk(folder / "small disk");
        if (!disk.mounted())
            QSKIP("This machine does not let a test mount a small file system.");
        const fs::path file = folder / "small disk" / "labels.csv";
        writeFileSafely(file, std::string("old"));
        try {
            writeFileSafely(file, std::string(2 << 20, 'x'));
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Disk);
            QVERIFY(QString(error.what()).contains("the disk is full"));
            QCOMPARE(error.where(), toText(file));
        }
        QCOMPARE(content(file), std::string("old"));
        QCOMPARE(kindOf([&] { writeNewFile(folder / "small disk" / "face1.png", Bytes(2 << 20)); }), ErrorKind::Disk);
        QCOMPARE(filesIn(folder / "small disk"), 1u);
        writeFileSafely(file, std::string("new")); // and there is room again
        QCOMPARE(content(file), std::string("new"));
    }

    void aNewFileIsNeverWrittenOverAnother()
    {
        const StoryFolder folder;
        writeNewFile(folder / "face1.png", Bytes{1, 2, 3});
        flushDisk(folder.path());
        QCOMPARE(readFile(folder / "face1.png"), (Bytes{1, 2, 3}));
        QCOMPARE(kindOf([&] { writeNewFile(folder / "face1.png", Bytes{9}); }), ErrorKind::Disk);
        QCOMPARE(readFile(folder / "face1.png"), (Bytes{1, 2, 3}));
        QCOMPARE(kindOf([&] { flushDisk(folder / "no such"); }), ErrorKind::Disk);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const StoryFolder folder;
        QCOMPARE(kindOf([&] { writeFileSafely(folder / "no such" / "file", std::string("x")); }), ErrorKind::Disk);
        QCOMPARE(kindOf([&] { readFile(folder / "no such"); }), ErrorKind::NotFound);
        QCOMPARE(kindOf([&] { readFile(folder.path()); }), ErrorKind::BadInput);
    }

    void aFolderWithoutTheRightToWriteIsRefused()
    {
        if (::geteuid() == 0)
            QSKIP("The administrator may write everywhere.");
        const StoryFolder folder;
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        QCOMPARE(kindOf([&] { writeFileSafely(folder / "file", std::string("x")); }), ErrorKind::Disk);
        fs::permissions(folder.path(), fs::perms::owner_all);
    }

    void aFileAboveTheLimitIsNotRead()
    {
        const StoryFolder folder;
        writeFileSafely(folder / "a", std::string(100, 'x'));
        QCOMPARE(readFile(folder / "a", 100).size(), 100u);
        QCOMPARE(kindOf([&] { readFile(folder / "a", 99); }), ErrorKind::BadInput);
    }

    void aFileIsReadPieceByPiece()
    {
        const StoryFolder folder;
        writeFileSafely(folder / "a", std::string("0123456789"));
        const OpenedFile file(folder / "a");
        QCOMPARE(file.size(), 10u);
        Bytes some(4);
        file.read(3, some);
        QCOMPARE(std::string(some.begin(), some.end()), std::string("3456"));
        QCOMPARE(file.readUpTo(8, some), 2u);
        QCOMPARE(kindOf([&] { file.read(8, some); }), ErrorKind::Disk);
        QCOMPARE(kindOf([&] { OpenedFile(folder / "b"); }), ErrorKind::NotFound);
        QCOMPARE(kindOf([&] { OpenedFile(folder.path()); }), ErrorKind::BadInput);
    }

    void whatTheLibrarySaysOfADiskIsASentence()
    {
        const fs::filesystem_error full("cannot remove all", "/a/b", std::error_code(ENOSPC, std::generic_category()));
        QCOMPARE(diskError(full).message(), std::string("/a/b: The disk did not do what was asked of it: the disk is "
                                                        "full. Free some space and try again."));
        QCOMPARE(diskError(full).kind(), ErrorKind::Disk);
    }

    void aPipeIsNotAFile()
    {
        const StoryFolder folder;
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QCOMPARE(kindOf([&] { readFile(folder / "pipe"); }), ErrorKind::BadInput); // and does not hang
    }

    void aFolderIsMadeWithItsParentsOnceOrTwice()
    {
        const StoryFolder folder;
        makeFolder(folder / "a" / "b ü");
        makeFolder(folder / "a" / "b ü");
        QVERIFY(fs::is_directory(folder / "a" / "b ü"));
        writeFileSafely(folder / "file", std::string("x"));
        QCOMPARE(kindOf([&] { makeFolder(folder / "file" / "below"); }), ErrorKind::Disk);
    }

    void fingerprintsAreThoseOfThePublishedExamples()
    {
        // FIPS 180-4's examples (NIST, "SHA256.pdf") and the standard's test of a million letters.
        QCOMPARE(sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256Of(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256Of(std::string(1'000'000, 'a')),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void aPathIsUtf8WhateverTheLocale() { QCOMPARE(toText(fs::path(u8"Ωmega/顔.png")), std::string("Ωmega/顔.png")); }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
