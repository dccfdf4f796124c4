// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The largest that is read of each format, made of what takes the most memory and time for its length. A child process
// of its own reads it: below a gigabyte and ten seconds.
#include "core/exchange/format.h"
#include "tests/core/exchange/outside_files.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>

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
    double seconds = 0;
};

long peakMegabytes(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    return usage.ru_maxrss / 1024;
}

/// What reading costs in a process of its own.
Cost costOf(const std::filesystem::path &file, Format format)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw Error(ErrorKind::Disk, "The test could not make its pipe.");
    const pid_t child = ::fork();
    if (child == 0) {
        QElapsedTimer clock;
        clock.start();
        try {
            readSet(file, format, five());
        } catch (const Error &) { // to be refused is fine, too, if it is cheap
        }
        const Cost cost{peakMegabytes(RUSAGE_SELF), static_cast<double>(clock.elapsed()) / 1000};
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

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private slots:
    void theLargestThatIsReadIsCheap_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *what, Format format, const char *name, const std::string &text) {
            QTest::newRow(what) << int(format) << QString(name) << QByteArray::fromStdString(text);
        };
        row("rows of one cell", Format::Csv, "t.csv", "file_name\n" + repeated("a\n", 2'240'000));
        row("different cells", Format::Csv, "t.csv", "file_name,a\n" + counting(1'700'000, [](std::size_t i) {
                                                         return "b,a text of some length " + std::to_string(i) + "\n";
                                                     }));
        row("wide rows", Format::Csv, "t.csv",
            "file_name" + repeated(",a", 4000) + "\n" + repeated("b" + repeated(",1", 4000) + "\n", 2200));
        row("a row without end", Format::Csv, "t.csv", "file_name\n" + repeated(",", 50'000'000));
        row("lines of CelebA", Format::Celeba, "t.txt", "1\nMale\n" + repeated("a 1\n", 1'999'990));
        row("a line of words", Format::Celeba, "t.txt", "1\n" + repeated("a ", 40'000'000));
        row("empty lines", Format::Lfw, "t.txt", repeated("\n", 100'000'000));
        row("a line of tabs", Format::Lfw, "t.txt", repeated("\t", 100'000'000));
        row("numbers in a list", Format::LabelStudio, "t.json", "[" + repeated("0,", 11'000'000) + "0]");
        row("small tasks", Format::LabelStudio, "t.json",
            "[" + repeated(R"({"data":{"image":"a"},"annotations":[{"result":[]}]},)", 850'000) + "0]");
        row("many names", Format::LabelStudio, "t.json",
            R"([{"data":{"image":"a"},"annotations":[{"result":[)" + counting(600'000, [](std::size_t i) {
                return R"({"type":"choices","from_name":"n)" + std::to_string(i) + R"(","value":{"choices":["yes"]}},)";
            }) + "0]}]}]");
        row("lines of JSON", Format::HuggingFace, "metadata.jsonl",
            repeated("{\"file_name\":\"a\",\"hat\":1}\n", 1'700'000));
        row("names in JSON lines", Format::HuggingFace, "metadata.jsonl", counting(100, [](std::size_t line) {
                return "{\"file_name\":\"a\"" +
                       counting(50'000,
                                [&](std::size_t i) { return ",\"n" + std::to_string(line * 50'000 + i) + "\":1"; }) +
                       "}\n";
            }));
        row("empty tags", Format::Cvat, "t.xml", "<annotations>" + repeated("<a/>", 4'999'000) + "</annotations>");
        row("images", Format::Cvat, "t.xml",
            "<annotations>" + repeated("<image name=\"a\"><tag label=\"hat\"/></image>", 1'600'000) + "</annotations>");
        row("nested tags", Format::Cvat, "t.xml", "<annotations>" + repeated("<a>", 4'990'000));
        row("values of one tag", Format::Cvat, "t.xml", "<annotations" + repeated(" a=\"\"", 7'990'000) + "/>");
    }
    void theLargestThatIsReadIsCheap()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const StoryFolder folder;
        put(folder, name.toStdString(), text.toStdString());
        const Cost cost = costOf(folder / name.toStdString(), static_cast<Format>(format));
        qInfo("%.0f MB of text: %ld MB, %.1f s", double(text.size()) / 1e6, cost.megabytes, cost.seconds);
        QVERIFY(cost.megabytes < 1000);
        QVERIFY(cost.seconds < 10);
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
