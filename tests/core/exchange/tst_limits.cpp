// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The largest that is read of each format, made of what takes the most memory and time for its length. A child process
// of its own reads it: below a gigabyte and ten seconds.
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <string_view>

using namespace faces;
using namespace faces::exchange;
using namespace faces::test;

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string counting(std::size_t times, const std::function<std::string(std::size_t)> &line)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += line(i);
    return all;
}

struct Cost {
    long megabytes = 0; ///< at most, beyond what the test itself held
    double seconds = 0; ///< of the processor
};

/// Of this process: what it holds at most, and the processor's time, so far.
Cost spent()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + time.tv_usec / 1e6; };
    return {usage.ru_maxrss / 1024, seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

/// What reading costs in a process of its own.
Cost costOf(const std::filesystem::path &file, Format format)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw Error(ErrorKind::Disk, "The test could not make its pipe.");
    const pid_t child = ::fork();
    if (child == 0) {
        const Cost before = spent();
        try {
            readSet(file, format, five());
        } catch (const Error &) { // to be refused is fine, too, if it is cheap
        }
        const Cost after = spent();
        const Cost cost{after.megabytes - before.megabytes, after.seconds - before.seconds};
        [[maybe_unused]] const auto told = ::write(ends[1], &cost, sizeof(cost));
        ::_exit(0);
    }
    Cost cost{1 << 20, 1e9}; // of one that was killed
    ::close(ends[1]);
    [[maybe_unused]] const auto heard = ::read(ends[0], &cost, sizeof(cost));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return cost;
}

/// Texts that are made only when their turn comes: all of them together would be what is measured.
using Make = std::function<std::string()>;
struct Worst {
    const char *what;
    Format format;
    const char *name;
    bool quick; ///< done or refused soon: the others only in the long mode (FACES_LIMITS=1)
    Make make;
};

const std::vector<Worst> &worst()
{
    static const std::vector<Worst> kWorst{
        {"rows of one cell", Format::Csv, "t.csv", false, [] { return "file_name\n" + repeated("a\n", 2'240'000); }},
        {"different cells", Format::Csv, "t.csv", false,
         [] {
             return "file_name,a\n" + counting(1'700'000, [](std::size_t i) {
                        return "b,a text of some length " + std::to_string(i) + "\n";
                    });
         }},
        {"wide rows", Format::Csv, "t.csv", true,
         [] { return "file_name" + repeated(",a", 4000) + "\n" + repeated("b" + repeated(",1", 4000) + "\n", 2200); }},
        {"a row without end", Format::Csv, "t.csv", true, [] { return "file_name\n" + repeated(",", 50'000'000); }},
        {"lines of CelebA", Format::Celeba, "t.txt", false, [] { return "1\nMale\n" + repeated("a 1\n", 999'990); }},
        {"a line of words", Format::Celeba, "t.txt", true, [] { return "1\n" + repeated("a ", 40'000'000); }},
        {"empty lines", Format::Lfw, "t.txt", true, [] { return repeated("\n", 100'000'000); }},
        {"a line of tabs", Format::Lfw, "t.txt", true, [] { return repeated("\t", 100'000'000); }},
        {"numbers in a list", Format::LabelStudio, "t.json", false,
         [] { return "[" + repeated("0,", 5'900'000) + "0]"; }},
        {"small tasks", Format::LabelStudio, "t.json", true,
         [] { return "[" + repeated(R"({"data":{"image":"a"},"annotations":[{"result":[]}]},)", 390'000) + "0]"; }},
        {"many names", Format::LabelStudio, "t.json", false,
         [] {
             return R"([{"data":{"image":"a"},"annotations":[{"result":[)" +
                    counting(450'000,
                             [](std::size_t i) {
                                 return R"({"type":"choices","from_name":"n)" + std::to_string(i) +
                                        R"(","value":{"choices":["yes"]}},)";
                             }) +
                    "0]}]}]";
         }},
        {"lines of JSON", Format::HuggingFace, "metadata.jsonl", false,
         [] { return repeated("{\"file_name\":\"a\",\"hat\":1}\n", 980'000); }},
        {"names in JSON lines", Format::HuggingFace, "metadata.jsonl", true,
         [] {
             return counting(60, [](std::size_t line) {
                 return "{\"file_name\":\"a\"" +
                        counting(48'000,
                                 [&](std::size_t i) { return ",\"n" + std::to_string(line * 48'000 + i) + "\":1"; }) +
                        "}\n";
             });
         }},
        {"empty tags", Format::Cvat, "t.xml", true,
         [] { return "<annotations>" + repeated("<a/>", 4'999'000) + "</annotations>"; }},
        {"images", Format::Cvat, "t.xml", false,
         [] {
             return "<annotations>" + repeated("<image name=\"a\"><tag label=\"hat\"/></image>", 1'600'000) +
                    "</annotations>";
         }},
        {"nested tags", Format::Cvat, "t.xml", true, [] { return "<annotations>" + repeated("<a>", 4'990'000); }},
        {"values of one tag", Format::Cvat, "t.xml", true,
         [] { return "<annotations" + repeated(" a=\"\"", 7'990'000) + "/>"; }},
    };
    return kWorst;
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private slots:
    void theLargestThatIsReadIsCheap_data()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < worst().size(); ++i)
            if (worst()[i].quick || qEnvironmentVariableIsSet("FACES_LIMITS"))
                QTest::newRow(worst()[i].what) << int(i);
    }
    void theLargestThatIsReadIsCheap()
    {
        QFETCH(int, which);
        const Worst &one = worst().at(static_cast<std::size_t>(which));
        const StoryFolder folder;
        put(folder, one.name, one.make());
        const Cost cost = costOf(folder / one.name, one.format);
        qInfo("%.0f MB of text: %ld MB, %.1f s", double(std::filesystem::file_size(folder / one.name)) / 1e6,
              cost.megabytes, cost.seconds);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QVERIFY(cost.megabytes < 5000); // with what the sanitizer keeps about each byte
#else
        QVERIFY(cost.megabytes < 1000);
#endif
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(cost.seconds < 10);
#endif
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
